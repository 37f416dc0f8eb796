package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiandu.input.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a line of the engagements file as they were typed, with the constraints on their shape. The components
 * are named as the columns.
 */
record EngagementForm(
        @NotBlank @Nullable String date,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable
        String engagement,

        @NotBlank @Nullable String act,
        @NotBlank @Nullable String by,
        @Size(max = 200) @Nullable String title,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String organiser,
        @CodePoints(max = 200) @Nullable String unknownParty,
        @Size(max = 2000) @Nullable String text,
        @Size(max = 200) @Nullable String work,
        @Size(max = 100) @Nullable String decidedBy,
        @Size(max = 2000) @Nullable String because) {}
