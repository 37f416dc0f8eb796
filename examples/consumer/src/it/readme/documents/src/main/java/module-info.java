module org.example.documents {
    requires org.jiandu.documents;
}
