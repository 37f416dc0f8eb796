/**
 * A durable registry of supervisors, reports and engagements: the aggregates of core on any store that keeps the contract.
 *
 * <p>{@link org.jiandu.registry} is what a host calls; {@link org.jiandu.registry.keys} holds the keys of personal data.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.registry {
    requires transitive org.jiandu.core;
    requires transitive org.jiandu.persistence;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports org.jiandu.registry;
    exports org.jiandu.registry.keys;
}
