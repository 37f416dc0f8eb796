package org.jiandu.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.time.DateRange;

/**
 * An instrument as a value: what it settles, from when, and where each value comes from.
 *
 * <p>Immutable and thread-safe. Another city's measures are another value, not another program:
 *
 * <pre>{@code
 * Policy policy = WeihaiMeasures.policy()
 *         .choose(NOTICE_LENGTH, 7)
 *         .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
 *         .build();
 * }</pre>
 */
public final class Policy {
    private final Instrument instrument;
    private final Setting<DateRange> inForce;
    private final Map<Parameter<?>, Setting<?>> settings;

    private Policy(Builder builder) {
        this.instrument = builder.instrument;
        this.inForce = builder.inForce;
        this.settings = new LinkedHashMap<>(builder.settings);
    }

    /**
     * Starts a policy.
     *
     * @param instrument the instrument it carries out
     * @param inForce the days on which the instrument is in force, and where it says so
     * @return an empty builder
     */
    public static Builder builder(Instrument instrument, Setting<DateRange> inForce) {
        return new Builder(instrument, inForce);
    }

    /**
     * Starts a policy that differs from this one in some settings.
     *
     * @return a builder that holds everything this policy settles
     */
    public Builder toBuilder() {
        Builder builder = new Builder(instrument, inForce);
        builder.settings.putAll(settings);
        return builder;
    }

    /**
     * The instrument.
     *
     * @return the instrument that this policy carries out
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The days on which the instrument is in force: an act on another day is not judged by it.
     *
     * @return the days, with the article that says so
     */
    public Setting<DateRange> inForce() {
        return inForce;
    }

    /**
     * The setting of a parameter, where the instrument has one.
     *
     * @param parameter the parameter
     * @param <T> the type of its value
     * @return the setting, or empty if the instrument does not know such a thing
     */
    @SuppressWarnings("unchecked") // the builder takes a setting only with the parameter of its type
    public <T> Optional<Setting<T>> find(Parameter<T> parameter) {
        return Optional.ofNullable((Setting<T>) settings.get(parameter));
    }

    /**
     * Whether the instrument has a parameter: where it has not, the rules of the parameter are silent.
     *
     * @param parameter the parameter
     * @return true if it is settled
     */
    public boolean settles(Parameter<?> parameter) {
        return settings.containsKey(parameter);
    }

    /**
     * The setting of a parameter that must be there.
     *
     * @param parameter the parameter
     * @param <T> the type of its value
     * @return the setting
     * @throws IncompletePolicyException if the policy does not settle it
     */
    public <T> Setting<T> get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new IncompletePolicyException(
                        "the policy " + instrument.id() + " does not settle " + parameter.id(), List.of(parameter)));
    }

    /**
     * The value of a parameter that must be there.
     *
     * @param parameter the parameter
     * @param <T> the type of its value
     * @return the value
     * @throws IncompletePolicyException if the policy does not settle it
     */
    public <T> T value(Parameter<T> parameter) {
        return get(parameter).value();
    }

    /**
     * Everything this policy settles.
     *
     * @return the parameters with their settings, in the order in which they were set
     */
    public List<Reliance> settings() {
        return settings.entrySet().stream()
                .map(entry -> new Reliance(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Refuses a policy that leaves open what a user of it must know.
     *
     * @param parameters the parameters that must be settled
     * @throws IncompletePolicyException naming every parameter that is not
     */
    public void require(List<Parameter<?>> parameters) {
        List<Parameter<?>> missing =
                parameters.stream().filter(each -> !settles(each)).toList();
        if (!missing.isEmpty()) {
            throw new IncompletePolicyException(
                    "the policy " + instrument.id() + " does not settle "
                            + missing.stream().map(Parameter::id).collect(Collectors.joining(", ")),
                    missing);
        }
    }

    /** Two policies are equal when they carry out the same instrument in the same way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that
                && instrument.equals(that.instrument)
                && inForce.equals(that.inForce)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, inForce, settings);
    }

    @Override
    public String toString() {
        return "Policy[" + instrument.id() + ", " + settings.size() + " parameters]";
    }

    /** Builds a {@link Policy}. Not thread-safe. */
    public static final class Builder {
        private final Instrument instrument;
        private Setting<DateRange> inForce;
        private final Map<Parameter<?>, Setting<?>> settings = new LinkedHashMap<>();
        private final Map<Parameter<?>, Citation> leftToHost = new LinkedHashMap<>();

        private Builder(Instrument instrument, Setting<DateRange> inForce) {
            this.instrument = Objects.requireNonNull(instrument, "instrument");
            this.inForce = Objects.requireNonNull(inForce, "inForce");
        }

        /**
         * Sets other days on which the instrument is in force, such as up to the eve of its repeal.
         *
         * @param days the days, and where it says so
         * @return this builder
         */
        public Builder inForce(Setting<DateRange> days) {
            inForce = Objects.requireNonNull(days, "days");
            return this;
        }

        /**
         * Settles a parameter, with the source of the value.
         *
         * @param parameter the parameter
         * @param setting its value and where it comes from
         * @param <T> the type of the value
         * @return this builder
         */
        public <T> Builder set(Parameter<T> parameter, Setting<T> setting) {
            settings.put(parameter, setting);
            return this;
        }

        /**
         * Leaves parameters out: the policy has nothing of the kind, and the rules that carry them out are silent.
         *
         * @param parameters the parameters
         * @return this builder
         */
        public Builder leaveOut(Collection<? extends Parameter<?>> parameters) {
            settings.keySet().removeAll(parameters);
            leftToHost.keySet().removeAll(parameters);
            return this;
        }

        /**
         * Says that the instrument leaves a parameter to the authority: the policy cannot be built before the host
         * has chosen.
         *
         * @param parameter the parameter
         * @param citation the wording that leaves it open
         * @return this builder
         */
        public Builder leaveToHost(Parameter<?> parameter, Citation citation) {
            leftToHost.put(parameter, citation);
            return this;
        }

        /**
         * Chooses a parameter that the instrument leaves to the authority.
         *
         * @param parameter the parameter
         * @param value the choice of the host
         * @param <T> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the instrument does not leave this parameter to the authority
         */
        public <T> Builder choose(Parameter<T> parameter, T value) {
            Citation open = Optional.ofNullable(leftToHost.get(parameter))
                    .or(() -> chosenBefore(parameter))
                    .orElseThrow(() -> new IllegalArgumentException(parameter.id() + " is not left to the authority by "
                            + instrument.id() + "; use set or read"));
            return set(parameter, Setting.host(value, open));
        }

        /**
         * Takes another reading of an open wording, citing the same place.
         *
         * @param parameter a parameter that is a reading
         * @param value the value that expresses the other reading
         * @param meaning what the wording is now taken to mean
         * @param <T> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the parameter is no reading
         */
        public <T> Builder read(Parameter<T> parameter, T value, Reading meaning) {
            Setting<?> now = settings.get(parameter);
            if (now == null || now.provenance() != Provenance.READING) {
                throw new IllegalArgumentException(parameter.id() + " is not a reading under " + instrument.id());
            }
            return set(parameter, Setting.reading(value, now.citation(), meaning));
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         * @throws IncompletePolicyException naming every parameter that the host still has to choose, with the article
         *     that leaves it to him
         */
        public Policy build() {
            List<Parameter<?>> missing =
                    openParameters().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableList());
            if (!missing.isEmpty()) {
                throw new IncompletePolicyException(
                        openParameters()
                                .map(open -> open.getKey().id() + " (left to the authority by " + open.getValue() + ")")
                                .collect(Collectors.joining(", ", "the host must choose ", "; there is no default")),
                        missing);
            }
            return new Policy(this);
        }

        private Stream<Map.Entry<Parameter<?>, Citation>> openParameters() {
            return leftToHost.entrySet().stream().filter(open -> !settings.containsKey(open.getKey()));
        }

        private Optional<Citation> chosenBefore(Parameter<?> parameter) {
            return Optional.<Setting<?>>ofNullable(settings.get(parameter))
                    .filter(setting -> setting.provenance() == Provenance.HOST)
                    .map(Setting::citation);
        }
    }
}
