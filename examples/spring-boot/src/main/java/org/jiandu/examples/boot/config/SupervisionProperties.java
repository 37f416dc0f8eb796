package org.jiandu.examples.boot.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jiandu.input.ValidCreditCode;
import org.jiandu.party.Authority;
import org.jiandu.party.CreditCode;
import org.jiandu.party.Level;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Region;
import org.jiandu.time.DayUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the host decides. Only the zone has a default: what the law leaves to the authority, and where data and keys lie, nobody
 * else can know.
 *
 * @param folder where the data is
 * @param keyFolder where the keys of personal data are; in production neither beside the data nor in its backups
 * @param masterKeyFile the file with the master key: 64 hexadecimal digits. A file and not a value, so that no secret stands in an
 *     environment, a command line or a message about this configuration
 * @param zone where the bureau is: by it a moment becomes a day
 * @param bureau the bureau that engages the supervisors
 * @param notice how long a public notice is (article 4 leaves it to the authority)
 * @param agencies the agencies under supervision
 * @param units the units that recommend people
 */
@Validated
@ConfigurationProperties("supervision")
public record SupervisionProperties(
        @NotNull Path folder,
        @NotNull Path keyFolder,
        @NotNull Path masterKeyFile,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @NotNull @Valid Bureau bureau,
        @NotNull @Valid Notice notice,
        @DefaultValue List<@Valid Body> agencies,
        @DefaultValue List<@Valid Body> units) {
    private static final String TOKEN = "[A-Za-z0-9._-]{1,64}";

    /**
     * The bureau.
     *
     * @param id its token
     * @param name its name
     * @param level its level
     * @param region where it is
     */
    public record Bureau(
            @NotNull @Pattern(regexp = TOKEN) String id,
            @NotBlank String name,
            @NotNull Level level,
            @NotNull @Valid Area region) {
        Authority toAuthority() {
            return Authority.builder()
                    .organisation(Organisation.builder()
                            .id(new OrganisationId(id))
                            .name(name)
                            .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
                            .build())
                    .level(level)
                    .jurisdiction(new Region(region.code(), region.edition(), region.name()))
                    .build();
        }
    }

    /**
     * A division of GB/T 2260.
     *
     * @param code its code
     * @param edition the edition that the code is from
     * @param name its name
     */
    public record Area(
            @NotNull @Pattern(regexp = "[1-9][0-9]{5}") String code,
            @NotBlank String edition,
            @NotBlank String name) {}

    /**
     * A public notice.
     *
     * @param length how many days
     * @param unit which days count
     */
    public record Notice(@Positive int length, @NotNull DayUnit unit) {}

    /**
     * An agency or a unit.
     *
     * @param id its token
     * @param name its name
     * @param creditCode its unified social credit code; who serves at which body is told apart by it (article 10)
     */
    public record Body(
            @NotNull @Pattern(regexp = TOKEN) String id,
            @NotBlank String name,
            @ValidCreditCode @Nullable String creditCode) {
        Organisation toOrganisation(OrganisationKind kind) {
            return Organisation.builder()
                    .id(new OrganisationId(id))
                    .name(name)
                    .kind(kind)
                    .creditCode(Optional.ofNullable(creditCode).map(CreditCode::new))
                    .build();
        }
    }
}
