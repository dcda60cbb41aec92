package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.segment.Token;

/// Sees where two sentences put one name for another, or let two names change places.
final class Roles {
    /// A name there, and what stands in its place: tokens of the one sentence and of the other.
    record Change(int here, int hereEnd, int there, int thereEnd) {}

    private record Name(List<String> stems, int from, int end) {
        String last() {
            return stems.getLast();
        }
    }

    private static final Set<String> MUTUAL = Set.of(
            "met", "meet", "agre", "talk", "spok", "speak", "fought", "fight", "marri", "join", "discuss", "debat",
            "argu", "clash", "play", "border", "ti");
    private static final Set<String> QUANTITIES =
            Set.of("more", "fewer", "less", "between", "many", "several", "all", "both", "only", "half");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are", "be", "got");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "president",
            "mayor",
            "minister",
            "senator",
            "judge",
            "captain",
            "professor",
            "governor",
            "king",
            "queen",
            "prime",
            "chief",
            "rep",
            "sen",
            "gov");

    private static final Set<String> TITLE_STEMS =
            TITLES.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

    private Roles() {}

    static Optional<Change> swapped(Line a, Line b) {
        List<Name> here = names(a);
        List<Name> there = names(b);
        for (Name first : here)
            for (Name second : here)
                if (first.end <= second.from) {
                    Optional<Name> one = same(first, there);
                    Optional<Name> two = same(second, there);
                    if (one.isEmpty() || two.isEmpty() || one.equals(two)) continue;
                    boolean turned = two.get().from < one.get().from;
                    if (turnedAround(
                            a,
                            first,
                            second,
                            b,
                            turned ? two.get() : one.get(),
                            turned ? one.get() : two.get(),
                            turned)) {
                        Name other = turned ? two.get() : one.get();
                        return Optional.of(new Change(first.from, first.end, other.from, other.end));
                    }
                }
        return Optional.empty();
    }

    /// The names stand around the same verb: in the other order they are swapped, unless one side is passive; in the
    /// same
    /// order they are swapped if one side is.
    private static boolean turnedAround(Line a, Name a1, Name a2, Line b, Name b1, Name b2, boolean turned) {
        Optional<String> verb = verb(a, a1.end, a2.from);
        Optional<String> other = verb(b, b1.end, b2.from);
        if (verb.isEmpty() && other.isEmpty()) return turned && fromTo(a, a2) && fromTo(b, b2);
        if (verb.isEmpty() || !verb.equals(other) || MUTUAL.contains(verb.get())) return false;
        boolean onePassive = passive(a, a1.end, a2.from) != passive(b, b1.end, b2.from);
        return turned != onePassive;
    }

    private static boolean fromTo(Line line, Name second) {
        return second.from > 0 && line.tokens().get(second.from - 1).norm().equals("to");
    }

    private static Optional<String> verb(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            Token t = line.tokens().get(i);
            if (t.kind() == Token.Kind.WORD
                    && (!Stem.isCommon(t.norm()) || t.norm().equals("said"))) return Optional.of(Stem.of(t.norm()));
        }
        return Optional.empty();
    }

    private static boolean passive(Line line, int from, int end) {
        boolean be = false;
        for (int i = from; i < end; i++) {
            String n = line.tokens().get(i).norm();
            if (BE.contains(n)) be = true;
            if (be && n.equals("by")) return true;
        }
        return false;
    }

    /// A name that stands in the place of another: the words on both sides of it are the same.
    static Optional<Change> replaced(Line a, Line b) {
        if (headline(a) || headline(b)) return Optional.empty();
        List<Name> here = names(a);
        List<Name> there = names(b);
        for (Name x : here)
            for (Name y : there)
                if (!opens(x)
                        && !opens(y)
                        && !alike(x, y)
                        && unknown(x, b)
                        && unknown(y, a)
                        && place(a, x, b, y)
                        && same(x, there).isEmpty()
                        && same(y, here).isEmpty()) return Optional.of(new Change(x.from, x.end, y.from, y.end));
        return Optional.empty();
    }

    /// In a headline all words may be capitalised, so that none tells a name.
    private static boolean headline(Line line) {
        List<Token> words = line.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.WORD && !Stem.isCommon(t.norm()))
                .toList();
        return words.size() >= 5
                && words.stream().allMatch(t -> Character.isUpperCase(t.text().codePointAt(0)));
    }

    /// One capitalised word at the beginning may be any word, unless a title stands before it.
    private static boolean opens(Name name) {
        return name.from == 0 && name.end == 1;
    }

    /// Whether the sentences open with two names that do the same.
    static boolean otherSubject(Line a, Line b) {
        List<Name> here = names(a);
        List<Name> there = names(b);
        if (here.isEmpty() || there.isEmpty()) return false;
        Name x = here.getFirst();
        Name y = there.getFirst();
        return x.from == 0
                && y.from == 0
                && unknown(x, b)
                && unknown(y, a)
                && !hedge(a)
                && !hedge(b)
                && telling(a, x.end, 1).equals(telling(b, y.end, 1));
    }

    private static boolean hedge(Line line) {
        String first = line.tokens().getFirst().norm();
        return Figure.Sort.isHedge(first) || Numerals.isVague(first) || QUANTITIES.contains(first);
    }

    private static boolean unknown(Name name, Line line) {
        return !line.words().contains(name.last());
    }

    private static boolean place(Line a, Name x, Line b, Name y) {
        int before = telling(a, x.from - 1, -1).equals(telling(b, y.from - 1, -1)) ? 1 : 0;
        int after = telling(a, x.end, 1).equals(telling(b, y.end, 1)) ? 1 : 0;
        return before + after == 2 || (before + after == 1 && (x.from <= 1 || y.from <= 1 || last(a, x) && last(b, y)));
    }

    private static boolean last(Line line, Name name) {
        return telling(line, name.end, 1).isEmpty();
    }

    private static String telling(Line line, int from, int step) {
        for (int i = from; i >= 0 && i < line.tokens().size(); i += step) {
            Token t = line.tokens().get(i);
            if (t.isWord() && !Stem.isCommon(t.norm()) && !TITLES.contains(t.norm())) return Stem.of(t.norm());
        }
        return "";
    }

    private static Optional<Name> same(Name name, List<Name> others) {
        return others.stream()
                .filter(o -> o.last().equals(name.last())
                        || o.stems.size() == 1 && name.stems.contains(o.last())
                        || name.stems.size() == 1 && o.stems.contains(name.last()))
                .findFirst();
    }

    /// Whether the two can name one: a beginning in common ("German", "Germany"), or the initials of the other.
    private static boolean alike(Name x, Name y) {
        if (spelled(x).startsWith(spelled(y)) || spelled(y).startsWith(spelled(x))) return true;
        int n = Math.min(4, Math.min(x.last().length(), y.last().length()));
        return x.last().regionMatches(0, y.last(), 0, n) || initials(x, y) || initials(y, x);
    }

    private static String spelled(Name name) {
        return name.last().replace(".", "");
    }

    private static boolean initials(Name small, Name large) {
        if (small.stems.size() != 1 || large.stems.size() < 2) return false;
        StringBuilder b = new StringBuilder();
        for (String s : large.stems) b.append(s.charAt(0));
        return small.last().replace(".", "").startsWith(b.toString());
    }

    private static List<Name> names(Line line) {
        List<Token> tokens = line.tokens();
        List<Name> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            List<String> stems = new ArrayList<>();
            while (end < tokens.size() && isName(line, end))
                stems.add(Stem.of(tokens.get(end++).norm()));
            stems.removeAll(TITLE_STEMS);
            if (!stems.isEmpty()) out.add(new Name(stems, i, end));
            i = Math.max(i, end - 1);
        }
        return out;
    }

    /// A capitalised word; the one that opens the sentence counts as well, unless a common word follows from it.
    private static boolean isName(Line line, int i) {
        Token t = line.tokens().get(i);
        return t.kind() == Token.Kind.WORD
                && Character.isUpperCase(t.text().codePointAt(0))
                && t.text().length() > 1
                && !Stem.isCommon(t.norm())
                && !Numerals.isNumber(t.norm())
                && Dates.named(t.text(), t.norm()).isEmpty();
    }
}
