package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorityAboveTest {
    private static final Authority PROVINCE = authority(Level.PROVINCE, new Region("370000", "2022", "山东省"));
    private static final Authority CITY = authority(Level.CITY, new Region("371000", "2022", "威海市"));
    private static final Authority COUNTY = authority(Level.COUNTY, new Region("371083", "2022", "乳山市"));
    private static final Authority TOWN = authority(Level.TOWNSHIP, new Region("371083100", "2022", "某镇"));
    private static final Authority ZONE =
            authority(Level.FUNCTIONAL_ZONE, new FunctionalZone("南海新区", new Region("371000", "2022", "威海市")));
    private static final Authority OTHER_PROVINCE = authority(Level.PROVINCE, new Region("410000", "2022", "河南省"));

    @Test
    void an_authority_is_above_those_of_a_lower_level_in_its_area() {
        assertThat(below(PROVINCE)).containsExactly(CITY, COUNTY, TOWN, ZONE);
        assertThat(below(CITY)).containsExactly(COUNTY, TOWN, ZONE);
        assertThat(below(COUNTY)).containsExactly(TOWN);
        assertThat(below(TOWN)).isEmpty();
        assertThat(below(ZONE)).isEmpty();
        assertThat(below(OTHER_PROVINCE)).isEmpty();
    }

    private static List<Authority> below(Authority above) {
        return List.of(PROVINCE, CITY, COUNTY, TOWN, ZONE, OTHER_PROVINCE).stream()
                .filter(above::isAbove)
                .toList();
    }

    private static Authority authority(Level level, Jurisdiction area) {
        return Authority.builder()
                .organisation(Organisation.builder()
                        .id(new OrganisationId("body-1"))
                        .name("某机关")
                        .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
                        .build())
                .level(level)
                .jurisdiction(area)
                .build();
    }
}
