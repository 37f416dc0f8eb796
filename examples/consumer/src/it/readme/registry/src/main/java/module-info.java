module org.example.registry {
    requires org.jiandu.persistence.jdbc;
    requires org.jiandu.registry;
}
