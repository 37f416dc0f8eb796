package org.jiandu.document.internal.tree;

/** Where something stands in a document: line and column, and the way to it as a JSON pointer. */
public record Place(int line, int column, String path) {
    /** The beginning of a document. */
    public static final Place START = new Place(1, 1, "");

    Place child(String name, int line, int column) {
        return new Place(line, column, path + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Place child(int index, int line, int column) {
        return new Place(line, column, path + "/" + index);
    }
}
