package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Transition;
import org.jiandu.verdict.Verdict;

/**
 * The one table of a lifecycle: for every stage and every kind of act, the conditions of the act there.
 *
 * <p>No cell is left out: {@link Builder#build()} refuses a table that does not name every stage for every act.
 * Immutable and thread-safe.
 *
 * @param <S> the stages
 * @param <K> the kinds of acts
 * @param <F> the file
 * @param <A> the acts
 */
public final class Procedure<S extends Enum<S>, K extends Enum<K>, F, A extends Act> {
    /** How often the search for the earliest day may move on; each step crosses a known day or one that a rule names. */
    private static final int MOST_STEPS = 1000;

    private final Map<K, Map<S, Cell<S, F, A>>> cells;
    private final Stages<S, F> stages;
    private final Function<A, K> kindOf;

    private Procedure(Map<K, Map<S, Cell<S, F, A>>> cells, Stages<S, F> stages, Function<A, K> kindOf) {
        this.cells = cells;
        this.stages = stages;
        this.kindOf = kindOf;
    }

    /**
     * Starts a table.
     *
     * @param policy the policy that refusals cite
     * @param general what a refusal cites where the policy does not settle the parameter of the refusal
     * @param stageType the stages
     * @param kindType the kinds of acts
     * @param stages how a file stands on a date
     * @param kindOf the kind of an act
     * @param <S> the stages
     * @param <K> the kinds of acts
     * @param <F> the file
     * @param <A> the acts
     * @return an empty builder
     */
    public static <S extends Enum<S>, K extends Enum<K>, F, A extends Act> Builder<S, K, F, A> builder(
            Policy policy,
            Parameter<?> general,
            Class<S> stageType,
            Class<K> kindType,
            Stages<S, F> stages,
            Function<A, K> kindOf) {
        return new Builder<>(policy, general, stageType, kindType, stages, kindOf);
    }

    /**
     * What the table says of an act at a stage.
     *
     * @param stage the stage
     * @param kind the kind of act
     * @return the cell
     */
    public Cell<S, F, A> cell(S stage, K kind) {
        return get(get(cells, kind), stage);
    }

    /**
     * The cell as a reader sees it.
     *
     * @param stage the stage
     * @param kind the kind of act
     * @return the transition
     */
    public Transition<S, K> transition(S stage, K kind) {
        Cell<S, F, A> cell = cell(stage, kind);
        return new Transition<>(
                stage,
                kind,
                cell.targets(),
                cell.rules().stream().map(Rule::info).toList(),
                cell.refusal().map(Rule::info));
    }

    /**
     * The kinds of acts that some stage admits; the policy has nothing of the others.
     *
     * @return the kinds, in their order
     */
    public List<K> provided() {
        return cells.entrySet().stream()
                .filter(row -> row.getValue().values().stream()
                        .anyMatch(cell -> cell.refusal().isEmpty()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Judges an act as if it were done on a date.
     *
     * @param file the file
     * @param act the act
     * @param date the day
     * @return the verdict, with all reasons
     */
    public Verdict assess(F file, A act, LocalDate date) {
        Inquiry inquiry = new Inquiry(file, act, kindOf.apply(act), (rule, day) -> rule.judge(file, act, day));
        Cell<S, F, A> cell = inquiry.cellOn(date);
        List<Rule<F, A>> rules = cell.rules();
        Answer[] answers = new Answer[rules.size()];
        boolean allMet = true;
        for (int i = 0; i < answers.length; i++) {
            answers[i] = rules.get(i).judge(file, act, date);
            allMet &= answers[i] == Answer.MET;
        }
        // Most acts are lawful, and all of those say the same.
        List<Reason> reasons = allMet ? cell.met() : inquiry.reasons(rules, answers, date);
        return new Verdict(reasons, () -> inquiry.readings(date), () -> inquiry.earliest(date));
    }

    /**
     * Judges all acts of each kind at once, whatever else they say.
     *
     * @param file the file
     * @param actor who would act
     * @param date the day
     * @return what can be said of each kind, in the order of the kinds
     */
    public List<PossibleAct<K>> possibleActs(F file, Actor actor, LocalDate date) {
        Occasion occasion = new Occasion(actor, date, date.atStartOfDay().toInstant(ZoneOffset.UTC));
        return cells.keySet().stream()
                .map(kind -> possibleAct(file, new AnyAct(kind, occasion), kind, date))
                .toList();
    }

    private PossibleAct<K> possibleAct(F file, AnyAct any, K kind, LocalDate date) {
        // What depends on the act, or on a finding that may come with it, stands against nothing yet.
        Inquiry inquiry = new Inquiry(
                file,
                any,
                kind,
                (rule, day) -> rule.judgeAny(file, any, day)
                        .filter(answer -> answer.status() == Status.NOT_MET)
                        .orElse(Answer.SILENT));
        List<Reason> unmet = new ArrayList<>();
        List<RuleInfo> dependsOn = new ArrayList<>();
        for (Rule<F, A> rule : inquiry.cellOn(date).rules()) {
            Optional<Answer> answer = rule.judgeAny(file, any, date);
            if (answer.isEmpty()) {
                dependsOn.add(rule.info());
            } else if (answer.get().status() != Status.MET) {
                unmet.add(inquiry.reason(rule, answer.get(), date));
            }
        }
        return new PossibleAct<>(kind, () -> inquiry.earliest(date), unmet, dependsOn);
    }

    /** A question about a file: how the rules of a kind of act answer on a day. */
    private final class Inquiry {
        private final F file;
        private final Act act;
        private final K kind;
        private final BiFunction<Rule<F, A>, LocalDate, Answer> answers;

        Inquiry(F file, Act act, K kind, BiFunction<Rule<F, A>, LocalDate, Answer> answers) {
            this.file = file;
            this.act = act;
            this.kind = kind;
            this.answers = answers;
        }

        Cell<S, F, A> cellOn(LocalDate date) {
            return cell(stages.on(file, date), kind);
        }

        List<Reason> reasons(List<Rule<F, A>> rules, Answer[] answers, LocalDate date) {
            List<Reason> reasons = new ArrayList<>(answers.length);
            for (int i = 0; i < answers.length; i++) {
                if (answers[i] != Answer.SILENT) {
                    reasons.add(reason(rules.get(i), answers[i], date));
                }
            }
            return reasons;
        }

        Reason reason(Rule<F, A> rule, Answer answer, LocalDate date) {
            return rule.reason(answer, () -> earliest(rule, answer, date));
        }

        /** The readings of all rules that have something to say. */
        List<Reliance> readings(LocalDate date) {
            return cellOn(date).rules().stream()
                    .filter(rule -> answers.apply(rule, date) != Answer.SILENT)
                    .flatMap(rule -> rule.readings().stream())
                    .distinct()
                    .toList();
        }

        /** From when one rule is met: the day that it names itself, or a known day before that. */
        private Earliest earliest(Rule<F, A> rule, Answer answer, LocalDate date) {
            Earliest own = answer.earliest();
            for (LocalDate day : knownDaysAfter(date)) {
                if (own.date().filter(named -> !named.isAfter(day)).isPresent()) {
                    break;
                }
                if (answers.apply(rule, day).status() == Status.MET) {
                    return Earliest.from(day);
                }
            }
            return own;
        }

        /** From when nothing stands against it: the first of the known days, and of those that unmet rules name. */
        Earliest earliest(LocalDate date) {
            NavigableSet<LocalDate> days = new TreeSet<>();
            Earliest today = unmetOn(date, days);
            if (today.kind() == Earliest.Kind.NOW) {
                return today;
            }
            days.addAll(knownDaysAfter(date));
            Earliest last = today;
            LocalDate day = days.pollFirst();
            for (int step = 0; day != null && step < MOST_STEPS; step++) {
                last = unmetOn(day, days);
                if (last.kind() == Earliest.Kind.NOW) {
                    return Earliest.from(day);
                }
                day = days.pollFirst();
            }
            // Days alone do not do: what stands against it in the end says why.
            return today.kind() == Earliest.Kind.FROM ? last : today;
        }

        /** What stands against it on a day; adds the later days that the rules name. */
        private Earliest unmetOn(LocalDate date, NavigableSet<LocalDate> days) {
            Earliest worst = Earliest.now();
            for (Rule<F, A> rule : cellOn(date).rules()) {
                Answer answer = answers.apply(rule, date);
                if (answer.status() != Status.MET) {
                    Earliest own = answer.earliest();
                    worst = worst.and(own);
                    own.date().filter(day -> day.isAfter(date)).ifPresent(days::add);
                }
            }
            return worst;
        }

        /** Mostly none: acts are seldom dated before what is on file. */
        private NavigableSet<LocalDate> knownDaysAfter(LocalDate date) {
            return stages.knownDays(file, act)
                    .filter(day -> day.isAfter(date))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static <X extends Enum<X>, V> V get(Map<X, V> map, X key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("the table does not name " + key);
        }
        return value;
    }

    /**
     * Builds a {@link Procedure} act by act. Not thread-safe.
     *
     * @param <S> the stages
     * @param <K> the kinds of acts
     * @param <F> the file
     * @param <A> the acts
     */
    public static final class Builder<S extends Enum<S>, K extends Enum<K>, F, A extends Act> {
        private final Policy policy;
        private final Parameter<?> general;
        private final Class<S> stageType;
        private final Class<K> kindType;
        private final Stages<S, F> stages;
        private final Function<A, K> kindOf;
        private final Map<K, Row<? extends A>> rows;

        private Builder(
                Policy policy,
                Parameter<?> general,
                Class<S> stageType,
                Class<K> kindType,
                Stages<S, F> stages,
                Function<A, K> kindOf) {
            this.policy = policy;
            this.general = general;
            this.stageType = stageType;
            this.kindType = kindType;
            this.stages = stages;
            this.kindOf = kindOf;
            this.rows = new EnumMap<>(kindType);
        }

        /**
         * Starts the row of an act.
         *
         * @param kind the kind of act
         * @param type the class of such acts
         * @param <T> the class of such acts
         * @return the row, to be filled
         */
        public <T extends A> Row<T> act(K kind, Class<T> type) {
            Row<T> row = new Row<>(type.getSimpleName());
            add(kind, row);
            return row;
        }

        private void add(K kind, Row<? extends A> row) {
            if (rows.put(kind, row) != null) {
                throw new IllegalStateException(kind + " has two rows");
            }
        }

        /**
         * Refuses acts at every stage, because the policy has nothing of the kind.
         *
         * @param kinds the kinds of acts
         */
        @SafeVarargs
        public final void notProvided(K... kinds) {
            for (K kind : kinds) {
                Row<A> row = new Row<>(kind.name());
                for (S stage : stageType.getEnumConstants()) {
                    row.refusals.put(stage, new NotProvided(policy, general));
                }
                add(kind, row);
            }
        }

        /**
         * Writes rows that there are only where the policy settles a parameter, and refuses their acts where it does not.
         *
         * @param parameter the parameter
         * @param rows writes the rows
         * @param kinds the kinds of acts of the rows
         */
        @SafeVarargs
        public final void where(Parameter<?> parameter, Runnable rows, K... kinds) {
            if (policy.settles(parameter)) {
                rows.run();
            } else {
                notProvided(kinds);
            }
        }

        /**
         * A rule that there is only where the policy settles a parameter.
         *
         * @param parameter the parameter
         * @param rule makes the rule
         * @param <R> the rule
         * @return the rule, or none
         */
        public <R> List<R> given(Parameter<?> parameter, Supplier<R> rule) {
            return policy.settles(parameter) ? List.of(rule.get()) : List.of();
        }

        /**
         * What a rule cites: a parameter, or the general one where the policy does not settle it.
         *
         * @param parameter the parameter
         * @return the one of the two that the policy settles
         */
        public Parameter<?> basis(Parameter<?> parameter) {
            return policy.settles(parameter) ? parameter : general;
        }

        /**
         * Every stage but some.
         *
         * @param excluded the stages to leave out
         * @return the others
         */
        @SafeVarargs
        public final S[] allBut(S... excluded) {
            S[] all = stageType.getEnumConstants();
            Set<S> others = EnumSet.allOf(stageType);
            for (S stage : excluded) {
                others.remove(stage);
            }
            return others.toArray(Arrays.copyOf(all, others.size()));
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalStateException if a cell is missing
         */
        public Procedure<S, K, F, A> build() {
            Map<K, Map<S, Cell<S, F, A>>> cells = new EnumMap<>(kindType);
            for (K kind : kindType.getEnumConstants()) {
                cells.put(kind, get(rows, kind).cells(kind));
            }
            return new Procedure<>(cells, stages, kindOf);
        }

        /**
         * The row of one act: at which stages it is admitted and why not at the others.
         *
         * @param <T> the class of such acts
         */
        public final class Row<T extends A> {
            private final String name;
            private final List<Rule<? super F, ? super T>> always = new ArrayList<>();
            private final List<Rule<? super F, ? super T>> admitted = new ArrayList<>();
            private final Map<S, Set<S>> targets = new EnumMap<>(stageType);
            private final Map<S, Rule<? super F, ? super A>> refusals = new EnumMap<>(stageType);

            private Row(String name) {
                this.name = name;
            }

            /**
             * Adds conditions that are judged at every stage: who may act, in what order.
             *
             * @param rules the conditions
             * @return this row
             */
            @SafeVarargs
            public final Row<T> always(Rule<? super F, ? super T>... rules) {
                for (Rule<? super F, ? super T> rule : rules) {
                    always.add(rule);
                }
                return this;
            }

            /**
             * Adds conditions that are judged where the act is admitted.
             *
             * @param rules the conditions
             * @return this row
             */
            public Row<T> when(List<? extends Rule<? super F, ? super T>> rules) {
                admitted.addAll(rules);
                return this;
            }

            /**
             * Adds conditions that are judged where the act is admitted.
             *
             * @param rules the conditions
             * @return this row
             */
            @SafeVarargs
            public final Row<T> when(Rule<? super F, ? super T>... rules) {
                for (Rule<? super F, ? super T> rule : rules) {
                    admitted.add(rule);
                }
                return this;
            }

            /**
             * Admits the act at a stage.
             *
             * @param from the stage
             * @param to the stages it can lead to
             * @return this row
             */
            @SafeVarargs
            public final Row<T> admit(S from, S... to) {
                nameOnce(from);
                Set<S> set = EnumSet.noneOf(stageType);
                for (S stage : to) {
                    set.add(stage);
                }
                targets.put(from, set);
                return this;
            }

            /**
             * Admits the act at stages that it leaves as they are.
             *
             * @param at the stages
             * @return this row
             */
            @SafeVarargs
            public final Row<T> admitAndStay(S... at) {
                for (S stage : at) {
                    nameOnce(stage);
                    targets.put(stage, EnumSet.of(stage));
                }
                return this;
            }

            /**
             * Refuses the act at stages.
             *
             * @param id the name of the refusal, the key of its words
             * @param basis the parameter whose citation the refusal gives, where the policy settles it
             * @param at the stages
             * @return this row
             */
            @SafeVarargs
            public final Row<T> refuse(String id, Parameter<?> basis, S... at) {
                for (S stage : at) {
                    nameOnce(stage);
                    refusals.put(stage, new WrongStage<>(id, policy, basis(basis), stages, targets.keySet()));
                }
                return this;
            }

            private void nameOnce(S stage) {
                if (targets.containsKey(stage) || refusals.containsKey(stage)) {
                    throw new IllegalStateException(name + " names " + stage + " twice");
                }
            }

            private Map<S, Cell<S, F, A>> cells(K kind) {
                Map<S, Cell<S, F, A>> row = new EnumMap<>(stageType);
                for (S stage : stageType.getEnumConstants()) {
                    row.put(stage, cell(kind, stage));
                }
                return row;
            }

            @SuppressWarnings("unchecked") // acts of this kind are of type T, as kindOf promises
            private Cell<S, F, A> cell(K kind, S stage) {
                List<Rule<F, A>> rules = new ArrayList<>();
                always.forEach(rule -> rules.add((Rule<F, A>) rule));
                Rule<F, A> refusal = (Rule<F, A>) refusals.get(stage);
                if (refusal != null) {
                    rules.add(refusal);
                    return new Cell<>(List.copyOf(rules), Set.of(), Optional.of(refusal));
                }
                if (!targets.containsKey(stage)) {
                    throw new IllegalStateException("the table does not name " + kind + " at " + stage);
                }
                admitted.forEach(rule -> rules.add((Rule<F, A>) rule));
                return new Cell<>(
                        List.copyOf(rules), Collections.unmodifiableSet(get(targets, stage)), Optional.empty());
            }
        }
    }
}
