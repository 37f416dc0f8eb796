package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jiandu.input.CodePoints;
import org.jiandu.input.ValidCreditCode;
import org.jspecify.annotations.Nullable;

/** A line of the organisations file as it was typed, with the constraints on the shape of each text. */
record OrganisationForm(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable
        String id,

        @NotBlank @CodePoints(max = 100) @Nullable String name,
        @ValidCreditCode @Nullable String creditCode) {}
