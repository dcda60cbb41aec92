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

    /// A clause: where it stands in the article's text, from its first word to its last, and its telling words.
    record Clause(int start, int end, Set<String> words) {}

    static List<Clause> in(List<Token> tokens) {
        List<Clause> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!cuts(tokens.get(i)) || telling(tokens.subList(from, i)).size() < LEAST) continue;
            out.add(clause(tokens.subList(from, i)));
            from = i;
        }
        List<Token> rest = tokens.subList(from, tokens.size());
        if (telling(rest).size() >= LEAST || out.isEmpty()) out.add(clause(rest));
        else out.set(out.size() - 1, together(out.getLast(), clause(rest)));
        return out;
    }

    private static Set<String> telling(List<Token> tokens) {
        Set<String> out = new LinkedHashSet<>();
        for (Token t : tokens) if (t.isWord() && !Stem.isCommon(t.norm())) out.add(Stem.of(t.norm()));
        out.remove("");
        return out;
    }

    private static Clause clause(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.isEmpty()) return new Clause(0, 0, telling(tokens));
        return new Clause(words.getFirst().start(), words.getLast().end(), telling(tokens));
    }

    private static Clause together(Clause a, Clause b) {
        Set<String> words = new LinkedHashSet<>(a.words());
        words.addAll(b.words());
        return new Clause(a.start(), Math.max(a.end(), b.end()), words);
    }

    private static boolean cuts(Token t) {
        return t.isWord() ? JOINTS.contains(t.norm()) : MARKS.contains(t.text());
    }
}
