/**
 * The law of social supervisors of administrative enforcement (行政执法社会监督员), as values and pure functions.
 *
 * <p>Begin with {@link org.jiandu.measures} for a policy, {@link org.jiandu.supervisor} for the life of a
 * supervisor under it, and {@link org.jiandu.verdict} for the answer. Beside them stand {@link org.jiandu.report},
 * {@link org.jiandu.engagement} and {@link org.jiandu.recusal}, which work in the same way; under them
 * {@link org.jiandu.law}, {@link org.jiandu.term}, {@link org.jiandu.time} and {@link org.jiandu.party}; at the
 * edge {@link org.jiandu.input}, {@link org.jiandu.message} and {@link org.jiandu.explanation}.
 * {@link org.jiandu.amendment} is for the day on which the law changes.
 *
 * <p>The library reads no clock, keeps no state, does no I/O and starts no thread. Nothing public takes or returns
 * null; everything public is immutable or says otherwise. A broken call is an exception of the JDK, a lawful "no"
 * is a value. It logs one line at debug, through SLF4J, without personal data.
 *
 * <p>To keep what is decided, take the module {@code org.jiandu.registry}; for policies in files,
 * {@code org.jiandu.documents}.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports org.jiandu.amendment;
    exports org.jiandu.engagement;
    exports org.jiandu.explanation;
    exports org.jiandu.input;
    exports org.jiandu.law;
    exports org.jiandu.measures;
    exports org.jiandu.message;
    exports org.jiandu.party;
    exports org.jiandu.recusal;
    exports org.jiandu.report;
    exports org.jiandu.supervisor;
    exports org.jiandu.term;
    exports org.jiandu.time;
    exports org.jiandu.verdict;

    // A Bean Validation provider or a container creates the constraint validators.
    opens org.jiandu.internal.validation;

    // Acts and findings carry constraints, which the provider reads from the fields of the records.
    opens org.jiandu.engagement to
            org.hibernate.validator;
    opens org.jiandu.party to
            org.hibernate.validator;
    opens org.jiandu.report to
            org.hibernate.validator;
    opens org.jiandu.supervisor to
            org.hibernate.validator;
    opens org.jiandu.verdict to
            org.hibernate.validator;
}
