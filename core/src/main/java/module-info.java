/** The law of people's supervisors as a library: who may do what, when, and under which article. */
@org.jspecify.annotations.NullMarked
module org.jiandu.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires org.hibernate.validator;
    requires org.slf4j;
}
