package org.jiandu.examples.neighbours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.document.PolicyFile;
import org.jiandu.message.BilingualText;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Region;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;

/** Weihai and its neighbours, read from their policy files. */
final class Places {
    static final Authority CITY_BUREAU = authority(
            "weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION, Level.CITY, "371000", "威海市");
    static final Authority COUNTY_BUREAU = authority(
            "luoning-justice", "洛宁县司法局", OrganisationKind.JUDICIAL_ADMINISTRATION, Level.COUNTY, "410328", "洛宁县");
    static final Authority GOVERNMENT_OFFICE = authority(
            "jieyang-inspection", "揭阳市人民政府行政执法督察办公室", OrganisationKind.GOVERNMENT, Level.CITY, "445200", "揭阳市");
    static final Authority COMMERCE = authority(
            "shandong-commerce", "山东省商务厅", OrganisationKind.ENFORCEMENT_AGENCY, Level.PROVINCE, "370000", "山东省");

    private static final Path WEIHAI = Path.of("../../persistence-spi/documents/policies/weihai-2022.yaml");

    private final Path folder;
    private final Place weihai;

    private Places(Path folder) throws IOException {
        this.folder = folder;
        ParsedPolicy parsed = read(WEIHAI);
        this.weihai = new Place(
                new BilingualText("Weihai 2022", "威海2022"),
                CITY_BUREAU,
                InventedAuthority.openIn(parsed.policyOrThrow()),
                parsed.policyOrThrow()
                        .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                        .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                        .build());
    }

    /** Reads the files of the folder of this example, Weihai's first. */
    static List<Place> in(Path folder) throws IOException {
        Places places = new Places(folder);
        return List.of(
                places.weihai,
                places.neighbour("jieyang-2023", new BilingualText("Jieyang 2023", "揭阳2023"), GOVERNMENT_OFFICE, true),
                places.neighbour("luoning-2022", new BilingualText("Luoning 2022", "洛宁2022"), COUNTY_BUREAU, false),
                places.neighbour(
                        "peoples-supervisors-2021",
                        new BilingualText("People's supervisors 2021", "人民监督员2021"),
                        CITY_BUREAU,
                        true),
                places.neighbour(
                        "shandong-commerce-2023",
                        new BilingualText("Shandong commerce 2023", "山东商务厅2023"),
                        COMMERCE,
                        false));
    }

    private Place neighbour(String file, BilingualText name, Authority authority, boolean assesses) throws IOException {
        ParsedPolicy parsed = read(Path.of("policies", file + ".yaml"));
        return new Place(
                name,
                authority,
                InventedAuthority.openIn(parsed.policyOrThrow()),
                new InventedAuthority(weihai.policy(), assesses).complete(parsed));
    }

    private ParsedPolicy read(Path file) throws IOException {
        return PolicyFile.read(folder.resolve(file));
    }

    private static Authority authority(
            String id, String name, OrganisationKind kind, Level level, String region, String regionName) {
        return Authority.builder()
                .organisation(Organisation.builder()
                        .id(new OrganisationId(id))
                        .name(name)
                        .kind(kind)
                        .build())
                .level(level)
                .jurisdiction(new Region(region, "2022", regionName))
                .build();
    }
}
