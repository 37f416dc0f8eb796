package org.jiandu.examples.boot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.input.ValidCreditCode;
import org.jiandu.input.ValidPersonName;
import org.jiandu.input.ValidResidentId;
import org.jiandu.party.CreditCode;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of acts on files. No body says who acts. Only the bodies of officers say on which day something was done; without a
 * word it is today.
 */
final class FileForms {
    /** The domain takes a text that is not blank in any script; Jakarta's {@code NotBlank} knows the spaces of ASCII alone. */
    static final String WORDS = "(?Us).*\\S.*";

    static final String BLANK = "{jakarta.validation.constraints.NotBlank.message}";

    /** The name of a body: no controls, no invisible marks, no halves of characters, no space around it. */
    private static final String NAME = "(?!\\p{Z})[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]{1,100}(?<!\\p{Z})";

    private FileForms() {}

    /** What a person found. Who it was and when, the login and the act say. */
    record Found(
            @NotNull Topic topic,
            @NotNull Boolean holds,

            @NotNull @Pattern(regexp = WORDS, message = BLANK) @Size(max = 2000)
            String reason) {
        Finding by(Occasion occasion) {
            return new Finding(topic, holds, occasion.actor().id().value(), occasion.date(), reason);
        }

        @Override
        public String toString() {
            return "Found[]";
        }
    }

    static List<Finding> findings(@Nullable List<Found> found, Occasion occasion) {
        return Optional.ofNullable(found).orElse(List.of()).stream()
                .map(each -> each.by(occasion))
                .toList();
    }

    record Employer(
            @NotNull @Pattern(regexp = NAME) String name,
            @NotNull @ValidCreditCode String creditCode) {
        Organisation toOrganisation() {
            return Organisation.builder()
                    .id(new OrganisationId(creditCode))
                    .name(name)
                    .kind(OrganisationKind.OTHER)
                    .creditCode(new CreditCode(creditCode))
                    .build();
        }
    }

    record About(
            @NotNull Sector sector,
            @Size(max = 100) @Nullable String otherSector,
            @Nullable Set<@NotNull Occupation> occupations,
            @Valid @Nullable Employer employer,
            @NotNull Boolean legallyQualified,
            @NotNull CreditStanding creditStanding) {
        Profile toProfile() {
            return Profile.builder()
                    .sector(sector)
                    .otherSector(Optional.ofNullable(otherSector))
                    .occupations(Optional.ofNullable(occupations).orElse(Set.of()))
                    .employer(Optional.ofNullable(employer).map(Employer::toOrganisation))
                    .legallyQualified(legallyQualified)
                    .creditStanding(creditStanding)
                    .build();
        }

        @Override
        public String toString() {
            return "About[" + sector + "]";
        }
    }

    record Nomination(
            @NotNull @ValidPersonName String name,
            @NotNull @ValidResidentId String residentId,
            @NotNull @Valid About profile) {
        @Override
        public String toString() {
            return "Nomination[]";
        }
    }

    record Invitation(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull @ValidPersonName String name,
            @NotNull @ValidResidentId String residentId,
            @NotNull @Valid About profile) {
        @Override
        public String toString() {
            return "Invitation[]";
        }
    }

    record Approval(
            @PastOrPresent @Nullable LocalDate date,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {}

    record Rejection(
            @PastOrPresent @Nullable LocalDate date,
            @NotBlank @Size(max = 2000) String reason) {
        @Override
        public String toString() {
            return "Rejection[]";
        }
    }

    record Notice(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull LocalDate lastDay,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {}

    record Objection(@NotBlank @Size(max = 2000) String substance) {
        @Override
        public String toString() {
            return "Objection[]";
        }
    }

    record ObjectionDecision(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull Boolean upheld,

            @NotNull @Pattern(regexp = WORDS, message = BLANK) @Size(max = 2000)
            String reason) {
        @Override
        public String toString() {
            return "ObjectionDecision[]";
        }
    }

    record Certificate(
            @PastOrPresent @Nullable LocalDate date,
            @NotBlank @Size(max = 100) String number,
            @Nullable LocalDate firstDay,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {}

    record Renewal(
            @PastOrPresent @Nullable LocalDate date,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {}

    record Attendance(
            @PastOrPresent @Nullable LocalDate date,
            @NotBlank @Size(max = 100) String activity,
            @NotNull Presence presence) {}

    record Breach(
            @NotNull Duty duty, @NotBlank @Size(max = 2000) String substance) {
        @Override
        public String toString() {
            return "Breach[" + duty + "]";
        }
    }

    record Conduct(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull Duty duty,
            @NotNull Boolean breached,

            @NotNull @Pattern(regexp = WORDS, message = BLANK) @Size(max = 2000)
            String reason) {
        @Override
        public String toString() {
            return "Conduct[" + duty + "]";
        }
    }

    record Commendation(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull CommendationKind form,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {}

    record Dismissal(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull DismissalGround ground,
            @Nullable LocalDate effectiveOn,
            @Size(max = 2000) @Nullable String liability,
            @Size(max = 50) @Nullable List<@NotNull @Valid Found> findings) {
        @Override
        public String toString() {
            return "Dismissal[" + ground + "]";
        }
    }
}
