/** The law of social supervisors of administrative enforcement, as values and pure functions. */
@org.jspecify.annotations.NullMarked
module org.jiandu.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports org.jiandu.input;
    exports org.jiandu.law;
    exports org.jiandu.message;
    exports org.jiandu.party;
    exports org.jiandu.term;
    exports org.jiandu.time;
    exports org.jiandu.verdict;

    // A Bean Validation provider or a container creates the constraint validators.
    opens org.jiandu.internal.validation;
}
