package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import org.jiandu.input.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a line of the acts file as they were typed, with the constraints on their shape. The components are
 * named as the columns.
 */
record ActForm(
        @NotBlank @Nullable String date,
        @NotBlank @Nullable String person,
        @NotBlank @Nullable String act,
        @NotBlank @Nullable String by,
        @CodePoints(max = 100) @Nullable String decidedBy,
        @CodePoints(max = 2000) @Nullable String because,
        @CodePoints(max = 100) @Nullable String certificate,
        @CodePoints(max = 100) @Nullable String activity,
        @CodePoints(max = 2000) @Nullable String text) {}
