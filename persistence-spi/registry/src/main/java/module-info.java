/**
 * A durable registry of supervisors, reports and engagements: the aggregates of core on any store that keeps the
 * contract.
 *
 * <p>Begin with {@link org.jiandu.registry.SocialSupervision}: it is what a host builds once and calls.
 * {@link org.jiandu.registry} has its services and answers; {@link org.jiandu.registry.keys} holds the keys under
 * which personal data is sealed, apart from the data.
 *
 * <p>It decides nothing itself: the rules are those of {@link org.jiandu.supervisor}, {@link org.jiandu.report} and
 * {@link org.jiandu.engagement}, the store is any {@link org.jiandu.persistence.RecordStore}. What embedders have
 * to know, from threads to backups, is {@code persistence-spi/registry/EMBEDDING.md}.
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
