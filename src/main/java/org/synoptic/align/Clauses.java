package org.synoptic.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.segment.Token;

/// Cuts a sentence where a new fact may begin: at commas and the like, and before words that join. A piece of less than
/// three words that tell something stays with the one before.
final class Clauses {
    private static final Set<String> JOINTS = Set.of(
            "and", "but", "which", "who", "after", "before", "while", "because", "although", "when", "that", "where");
    private static final String MARKS = ",;:–—()-";
    private static final int LEAST = 3;

    private Clauses() {}

    static List<Set<String>> in(List<Token> tokens) {
        List<Set<String>> out = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>();
        for (Token t : tokens) {
            if (cuts(t) && open.size() >= LEAST) {
                out.add(open);
                open = new LinkedHashSet<>();
            }
            if (t.isWord() && !Stem.isCommon(t.norm())) open.add(Stem.of(t.norm()));
        }
        open.remove("");
        if (open.size() >= LEAST || out.isEmpty()) out.add(open);
        else out.getLast().addAll(open);
        return out;
    }

    private static boolean cuts(Token t) {
        return t.isWord() ? JOINTS.contains(t.norm()) : MARKS.contains(t.text());
    }
}
