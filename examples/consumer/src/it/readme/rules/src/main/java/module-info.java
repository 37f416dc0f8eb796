module org.example.rules {
    requires org.jiandu.core;
}
