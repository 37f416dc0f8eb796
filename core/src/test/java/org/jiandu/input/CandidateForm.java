package org.jiandu.input;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.CreditCode.Strictness;

/** An input as an embedder may write it: a value with bean getters, and constraints in every place they can stand. */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports")
public sealed interface CandidateForm permits ImmutableCandidateForm {
    @ValidPersonName
    String getName();

    Optional<@ValidResidentId String> getResidentId();

    Optional<@ValidCreditCode String> getEmployer();

    Optional<@ValidCreditCode(strictness = Strictness.LENIENT) String> getRecommender();

    List<@CodePoints(min = 2, max = 4) String> getSectors();

    List<@Valid CandidateForm> getOthers();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCandidateForm.Builder {
        Builder() {}
    }
}
