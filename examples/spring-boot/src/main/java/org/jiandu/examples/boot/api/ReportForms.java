package org.jiandu.examples.boot.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiandu.party.Audience;
import org.jiandu.party.Organisation;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jspecify.annotations.Nullable;

/** The bodies of acts on reports; see {@link FileForms}. */
final class ReportForms {
    private ReportForms() {}

    record Submission(
            @NotNull ReportKind kind,
            @NotBlank @Size(max = 20000) String text,
            @Nullable Organisation agency,
            @Nullable Confidentiality confidentiality) {
        @Override
        public String toString() {
            return "Submission[" + kind + "]";
        }
    }

    record Forwarding(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull Organisation agency) {}

    record Answer(@NotBlank @Size(max = 20000) String answer) {
        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    record Words(
            @PastOrPresent @Nullable LocalDate date,
            @NotBlank @Size(max = 2000) String text) {
        @Override
        public String toString() {
            return "Words[]";
        }
    }

    record Day(@PastOrPresent @Nullable LocalDate date) {}

    record Decision(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull ReportResult result,
            @Size(max = 200) @Nullable String transferredTo,
            @NotNull Boolean verified,

            @NotNull @Pattern(regexp = FileForms.WORDS, message = FileForms.BLANK) @Size(max = 2000)
            String reason) {
        @Override
        public String toString() {
            return "Decision[" + result + "]";
        }
    }

    record Result(
            @PastOrPresent @Nullable LocalDate date,
            @NotBlank @Size(max = 20000) String answer) {
        @Override
        public String toString() {
            return "Result[]";
        }
    }

    record Secrecy(@NotNull Confidentiality confidentiality) {}

    record Disclosure(
            @PastOrPresent @Nullable LocalDate date,
            @NotNull Audience audience,
            @NotBlank @Size(max = 2000) String reason) {
        @Override
        public String toString() {
            return "Disclosure[" + audience + "]";
        }
    }
}
