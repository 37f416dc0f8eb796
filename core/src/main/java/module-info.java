/**
 * The law of social supervisors of administrative enforcement, as values and pure functions.
 *
 * <p>{@link org.jiandu.law} holds instruments and policies, {@link org.jiandu.measures} those in force somewhere,
 * {@link org.jiandu.supervisor} the life of a supervisor, and {@link org.jiandu.verdict} the answers. The library reads no
 * clock, keeps no state and starts no thread; nothing public takes or returns null.
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
