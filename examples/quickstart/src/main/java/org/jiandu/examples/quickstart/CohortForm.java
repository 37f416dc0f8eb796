package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiandu.input.ValidPersonName;
import org.jiandu.input.ValidResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the cohort file as it was typed, with the constraints on the shape of each text. The components are named
 * as the columns, so that the path of an {@code InputProblem} is the column.
 */
record CohortForm(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable
        String id,

        @NotBlank @ValidPersonName @Nullable String name,
        @NotBlank @ValidResidentId @Nullable String residentId,
        @Size(max = 100) @Nullable String otherSector) {}
