package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {
    private static final String EDITION = "GB/T 2260-2007";
    private static final Region SHANDONG = new Region("370000", EDITION, "山东省");
    private static final Region WEIHAI = new Region("371000", EDITION, "威海市");
    private static final Region HUANCUI = new Region("371002", EDITION, "环翠区");
    private static final Region WENDENG = new Region("371003", EDITION, "文登区");
    private static final Region HUANCUI_TOWN = new Region("371002100", EDITION, "张村镇");
    private static final Region YANTAI = new Region("370600", EDITION, "烟台市");
    private static final FunctionalZone HIGH_TECH_ZONE = new FunctionalZone("威海火炬高技术产业开发区", WEIHAI);
    private static final FunctionalZone SOUTH_SEA_ZONE = new FunctionalZone("威海南海新区", WEIHAI);
    private static final FunctionalZone HUANCUI_ZONE = new FunctionalZone("环翠工业园", HUANCUI);

    private static final List<Jurisdiction> ALL = List.of(
            SHANDONG, WEIHAI, HUANCUI, WENDENG, HUANCUI_TOWN, YANTAI, HIGH_TECH_ZONE, SOUTH_SEA_ZONE, HUANCUI_ZONE);

    @Test
    void every_pair_of_areas_either_includes_or_not() {
        Map<Jurisdiction, Set<Jurisdiction>> within = Map.of(
                SHANDONG, Set.copyOf(ALL),
                WEIHAI, Set.of(WEIHAI, HUANCUI, WENDENG, HUANCUI_TOWN, HIGH_TECH_ZONE, SOUTH_SEA_ZONE, HUANCUI_ZONE),
                HUANCUI, Set.of(HUANCUI, HUANCUI_TOWN, HUANCUI_ZONE),
                WENDENG, Set.of(WENDENG),
                HUANCUI_TOWN, Set.of(HUANCUI_TOWN),
                YANTAI, Set.of(YANTAI),
                HIGH_TECH_ZONE, Set.of(HIGH_TECH_ZONE),
                SOUTH_SEA_ZONE, Set.of(SOUTH_SEA_ZONE),
                HUANCUI_ZONE, Set.of(HUANCUI_ZONE));
        assertThat(ALL)
                .allSatisfy(
                        area -> assertThat(ALL.stream().filter(area::includes).collect(Collectors.toSet()))
                                .isEqualTo(within.get(area)));
    }

    @Test
    void the_code_decides_whatever_the_edition_and_the_name() {
        Region older = new Region("371000", "GB/T 2260-1999", "威海");
        assertThat(WEIHAI.includes(older)).isTrue();
        assertThat(HIGH_TECH_ZONE.includes(new FunctionalZone(HIGH_TECH_ZONE.name(), older)))
                .isTrue();
        assertThat(HIGH_TECH_ZONE.includes(new FunctionalZone(HIGH_TECH_ZONE.name(), YANTAI)))
                .isFalse();
    }

    @Test
    void every_area_fits_the_levels_that_its_code_allows() {
        Map<Jurisdiction, Set<Level>> levels = Map.of(
                SHANDONG, Set.of(Level.PROVINCE),
                WEIHAI, Set.of(Level.CITY),
                HUANCUI, Set.of(Level.CITY, Level.COUNTY),
                HUANCUI_TOWN, Set.of(Level.TOWNSHIP),
                HIGH_TECH_ZONE, Set.of(Level.FUNCTIONAL_ZONE));
        levels.forEach((area, fitting) -> assertThat(
                        Stream.of(Level.values()).filter(area::fits).collect(Collectors.toSet()))
                .as(area.name())
                .isEqualTo(fitting));
        assertThat(levels.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Level.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "37100", "3710021", "37100210", "3710021000", "37100A", "37-000", "３71000", "071000"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(code, EDITION, "威海市"))
                .withMessageStartingWith("Region.code ");
    }

    @Test
    void an_area_without_a_name_or_an_edition_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("371000", "", "威海市"))
                .withMessageStartingWith("Region.edition ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("371000", EDITION, " "))
                .withMessageStartingWith("Region.name ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunctionalZone("", WEIHAI))
                .withMessageStartingWith("FunctionalZone.name ");
    }
}
