package org.jiandu.party;

import java.util.Objects;

/**
 * A division of the state, with its code of GB/T 2260.
 *
 * <p>Six digits: {@code 370000} is a province, {@code 371000} a city in it, {@code 371002} a district in that. A
 * township has nine: those of its county and three of GB/T 10114. The code is not looked up in any list, because codes
 * are given and withdrawn from edition to edition; the edition is kept beside it. Immutable and thread-safe.
 *
 * <pre>{@code
 * new Region("371000", "GB/T 2260-2007", "威海市")
 * }</pre>
 *
 * @param code six digits, nine for a township
 * @param edition the edition of the standard that the code is taken from
 * @param name the Chinese name
 */
public record Region(String code, String edition, String name) implements Jurisdiction {
    private static final int LONGEST = 100;

    /**
     * Checks the form of the code.
     *
     * @param code six digits, nine for a township
     * @param edition the edition of the standard
     * @param name the Chinese name
     * @throws IllegalArgumentException if the code has another form, or the edition or the name is no plain text
     */
    public Region {
        Objects.requireNonNull(code, "Region.code");
        boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (code.length() != 6 && code.length() != 9) || code.charAt(0) == '0') {
            throw new IllegalArgumentException(
                    "Region.code must be six digits (nine for a township) and not start with 0");
        }
        PlainText.require("Region.edition", edition, LONGEST);
        PlainText.require("Region.name", name, LONGEST);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Codes decide, whatever their editions: a province includes its cities, a city its districts and counties, and
     * each includes the zones in the regions it includes.
     */
    @Override
    public boolean includes(Jurisdiction other) {
        return regionOf(other).code().startsWith(prefix());
    }

    /**
     * {@inheritDoc}
     *
     * <p>The code tells a province and a township. It tells city from county only in part: some county codes, such as
     * those of cities directly under a province, belong to an authority of city level.
     */
    @Override
    public boolean fits(Level level) {
        return switch (level) {
            case PROVINCE -> prefix().length() == 2;
            case CITY -> prefix().length() == 4 || prefix().length() == 6;
            case COUNTY -> prefix().length() == 6;
            case TOWNSHIP -> prefix().length() == 9;
            case FUNCTIONAL_ZONE -> false;
        };
    }

    private String prefix() {
        if (code.length() == 6 && code.endsWith("00")) {
            return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
        }
        return code;
    }

    private static Region regionOf(Jurisdiction area) {
        return area instanceof FunctionalZone zone ? zone.within() : (Region) area;
    }
}
