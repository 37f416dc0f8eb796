package org.jiandu.document.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiandu.document.DocumentProblem;
import org.jiandu.message.BilingualText;

/** Everything that is wrong with one document. Not thread-safe. */
public final class Problems {
    private static final Comparator<DocumentProblem> IN_ORDER =
            Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

    private final String file;
    private final List<DocumentProblem> problems = new ArrayList<>();

    /** For the document of a name. */
    public Problems(String file) {
        this.file = file;
    }

    /** Says what is wrong at a place. */
    public void add(Place place, BilingualText reason) {
        problems.add(new DocumentProblem(file, place.line(), place.column(), place.path(), reason));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them, in the order of their places. */
    public List<DocumentProblem> inOrder() {
        return problems.stream().sorted(IN_ORDER).toList();
    }
}
