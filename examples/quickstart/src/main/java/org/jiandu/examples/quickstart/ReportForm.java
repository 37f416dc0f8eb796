package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiandu.input.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a line of the reports file as they were typed, with the constraints on their shape. The components are
 * named as the columns.
 */
record ReportForm(
        @NotBlank @Nullable String date,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable
        String report,

        @NotBlank @Nullable String person,
        @NotBlank @Nullable String act,
        @NotBlank @Nullable String by,
        @Size(max = 2000) @Nullable String text,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String agency,
        @Size(max = 200) @Nullable String transferredTo,
        @Size(max = 100) @Nullable String decidedBy,
        @Size(max = 2000) @Nullable String because,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String other,
        @CodePoints(max = 200) @Nullable String unknownParty) {}
