package org.synoptic.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// Reads the role that a text gives with a name: "harbour minister Ada Holm", "Ada Holm, the mayor of
/// Quay, …".
record Roles(Segments segments, Lexicon words) {
    private static final int LONGEST = 9;

    @Nullable
    String of(NameRuns.Run run) {
        String before = before(run.from());
        if (before != null) return before;
        String after = after(run.to());
        return after != null ? after : opposed(run.from());
    }

    /// "Mr", "spokeswoman": what the word before a name tells.
    Entity.Gender title(NameRuns.Run run) {
        int i = run.from() - 1;
        if (i >= 0 && at(i).norm().equals(".")) i--;
        if (i < 0) return Entity.Gender.UNKNOWN;
        if (words.is("he", at(i).norm())) return Entity.Gender.HE;
        return words.is("she", at(i).norm()) ? Entity.Gender.SHE : Entity.Gender.UNKNOWN;
    }

    private @Nullable String before(int first) {
        int last = first - 1;
        if (last < 0 || !isRole(last)) return null;
        int from = last;
        while (from > 0 && last - from < 4 && isModifier(from - 1)) from--;
        return text(from, last + 1);
    }

    private @Nullable String after(int end) {
        if (end + 2 >= size() || !at(end).norm().equals(",")) return null;
        int from = end + 1;
        if (words.is("determiner", at(from).norm())) from++;
        int to = from;
        boolean role = false;
        while (to < size() && to - from < LONGEST && isInside(to)) {
            role |= to - from < 6 && isRole(to) && !ofBody(from, to);
            to++;
        }
        boolean closed = to < size() && at(to).norm().matches("[,.;]") || to < size() && words.isCue(at(to).norm());
        return role && closed ? text(from, to) : null;
    }

    /// "the mayor of Quay, Ada Holm": a role that a comma parts from the name after it.
    private @Nullable String opposed(int first) {
        if (first < 3 || !at(first - 1).norm().equals(",")) return null;
        int to = first - 1;
        for (int from = to - 1; from >= 0 && to - from < LONGEST; from--) {
            boolean owner = at(from).text().matches(".+['’]s?") && from + 1 < to;
            if ((words.is("determiner", at(from).norm()) || owner) && from + 1 < to) {
                for (int i = from + 1; i < Math.min(to, from + 4); i++) if (isRole(i)) return text(from + 1, to);
                if (from == 0 || !isLink(from)) return null;
            }
            if (!at(from).isWord()) return null;
        }
        return null;
    }

    /// "of the", "for the", and a German genitive go on with the phrase before them.
    private boolean isLink(int determiner) {
        return at(determiner - 1).norm().matches("of|for|at|from|in|von|für|bei")
                || words.german() && at(determiner).norm().matches("des|der");
    }

    private boolean ofBody(int from, int at) {
        for (int i = from; i < at; i++) if (at(i).norm().matches("of|for|at|von|des|der")) return true;
        return false;
    }

    private boolean isInside(int i) {
        Token t = at(i);
        return (t.isWord() || t.norm().matches("['’-]"))
                && !words.isCue(t.norm())
                && !words.is("verb", t.norm())
                && !words.is(
                        "pronoun",
                        t.norm().equals("der")
                                        || t.norm().equals("die")
                                        || t.norm().equals("das")
                                ? ""
                                : t.norm());
    }

    private boolean isRole(int i) {
        return words.is("role", at(i).norm())
                && at(i).text().length() > 3
                && !at(i).norm().matches("herr|frau|miss|dame|lady|lord");
    }

    private boolean isModifier(int i) {
        Token t = at(i);
        boolean known = words.is("determiner", t.norm())
                || words.is("stop", t.norm())
                || words.is("preposition", t.norm())
                || words.is("verb", t.norm())
                || words.is("pronoun", t.norm())
                || words.isCue(t.norm());
        return t.isWord()
                && !known
                && at(i + 1).start() - t.end() <= 1
                && !t.norm().endsWith("ed");
    }

    private String text(int from, int to) {
        return segments.article().text().substring(at(from).start(), at(to - 1).end());
    }

    private int size() {
        return segments.tokens().size();
    }

    private Token at(int i) {
        return segments.tokens().get(i);
    }
}
