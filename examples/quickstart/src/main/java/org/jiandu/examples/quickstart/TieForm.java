package org.jiandu.examples.quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a line of the ties file as they were typed, with the constraints on their shape. */
record TieForm(
        @NotBlank @Nullable String person,
        @NotBlank @Nullable String knownFrom,
        @NotBlank @Nullable String firstDay,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String relative,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String of) {}
