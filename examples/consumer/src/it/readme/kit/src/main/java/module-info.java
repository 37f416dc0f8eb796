open module org.example.kit {
    requires org.jiandu.persistence.memory;
    requires org.jiandu.persistence.tck;
    requires org.junit.platform.launcher;
}
