package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        @Size(max = 100) @Nullable String decidedBy,
        @Size(max = 2000) @Nullable String because,
        @Size(max = 100) @Nullable String certificate,
        @Size(max = 100) @Nullable String activity,
        @Size(max = 2000) @Nullable String text) {}
