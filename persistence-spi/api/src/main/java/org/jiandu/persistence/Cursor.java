package org.jiandu.persistence;

import java.util.Objects;

/**
 * Makes cursors that are good for one question only (R42). A help for adapters: a cursor made here is the adapter's position
 * behind a check of question and position, and lives as long as the position does (R58, R72).
 */
public final class Cursor {
    private static final int CHECK = 16;

    private Cursor() {}

    /**
     * Makes a cursor.
     *
     * @param question what was asked, such as {@link Lookup#digest()} or a record's id
     * @param position where the adapter goes on
     * @return the cursor
     */
    public static String of(String question, String position) {
        return check(question, position) + position;
    }

    /**
     * Returns the position in a cursor.
     *
     * @param question what is asked
     * @param cursor a cursor that {@link #of} made
     * @return the position
     * @throws StorageRejectedException if the cursor was not made for this question
     */
    public static String position(String question, String cursor) {
        Objects.requireNonNull(question, "question");
        if (cursor.length() >= CHECK) {
            String position = cursor.substring(CHECK);
            if (cursor.equals(of(question, position))) {
                return position;
            }
        }
        throw new StorageRejectedException(
                "cursor: not one that this question gave; ask again from the first page (R42)");
    }

    private static String check(String question, String position) {
        return new Digest("cursor").add(question).add(position).hex().substring(0, CHECK);
    }
}
