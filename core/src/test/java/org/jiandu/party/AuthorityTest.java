package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {
    @ParameterizedTest
    @EnumSource
    void a_functional_zone_has_an_authority_of_that_level_only(Level level) {
        Authority.Builder zone = Authority.builder()
                .organisation(Bodies.BUREAU)
                .level(level)
                .jurisdiction(new FunctionalZone("威海南海新区", Bodies.WEIHAI));
        if (level == Level.FUNCTIONAL_ZONE) {
            assertThat(zone.build().getLevel()).isEqualTo(level);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(zone::build)
                    .withMessageStartingWith("Authority.jurisdiction does not fit the level " + level);
        }
    }

    @Test
    void a_functional_zone_authority_cannot_have_a_region() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.builder()
                        .from(Bodies.AUTHORITY)
                        .level(Level.FUNCTIONAL_ZONE)
                        .build());
    }
}
