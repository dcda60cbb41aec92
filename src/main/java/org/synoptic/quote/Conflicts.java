package org.synoptic.quote;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What warns the reader although two wordings are alike: another figure, name, negation or speaker.
final class Conflicts {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot", "nicht", "kein",
            "keine", "keinen", "keiner", "keinem", "keines", "nie", "niemals", "nichts", "niemand", "ohne");

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

    private static final Pattern END = Pattern.compile("[.!?;][\"”“»’']?\\s");

    private static final Set<String> TITLES = Set.of(
            "mrs",
            "sir",
            "president",
            "senator",
            "sen",
            "rep",
            "gov",
            "governor",
            "minister",
            "secretary",
            "the",
            "prime",
            "foreign",
            "former",
            "herr",
            "frau",
            "präsident",
            "representative",
            "congressman",
            "general");

    private Conflicts() {}

    static Set<Likeness.Flag> flags(Reading a, Reading b, Words x, Words y, Pairing pairing) {
        Set<Likeness.Flag> out = EnumSet.noneOf(Likeness.Flag.class);
        if (a.differs(b)) out.add(Likeness.Flag.ANOTHER_SPEAKER);
        for (int k = 1; k < pairing.pairs().size(); k++) {
            Pairing.Pair p = pairing.pairs().get(k - 1);
            Pairing.Pair q = pairing.pairs().get(k);
            boolean whole = hasEnd(a, x.get(p.a()), x.get(q.a())) || hasEnd(b, y.get(p.b()), y.get(q.b()));
            compare(x.all().subList(p.a() + 1, q.a()), y.all().subList(p.b() + 1, q.b()), whole, out);
        }
        if (!pairing.pairs().isEmpty()) {
            Pairing.Pair last = pairing.pairs().getLast();
            int aTail = x.size() - 1 - last.a();
            int bTail = y.size() - 1 - last.b();
            if (aTail == bTail && aTail <= 2)
                compare(x.all().subList(last.a() + 1, x.size()), y.all().subList(last.b() + 1, y.size()), false, out);
        }
        return out;
    }

    /// Whether a sentence ends between two words.
    private static boolean hasEnd(Reading reading, Word from, Word to) {
        return END.matcher(reading.wording().text().substring(from.end(), Math.max(from.end(), to.start())))
                .find();
    }

    /// `whole` says that sentences were left out: what they deny is no part of the rest.
    private static void compare(List<Word> a, List<Word> b, boolean whole, Set<Likeness.Flag> out) {
        if (!whole && negations(a) % 2 != negations(b) % 2) out.add(Likeness.Flag.NEGATION_DIFFERS);
        if (a.isEmpty() || b.isEmpty()) return;
        if (other(a, b, Kind.FIGURE)) out.add(Likeness.Flag.FIGURE_DIFFERS);
        if (other(a, b, Kind.NAME) || daysDiffer(a, b)) out.add(Likeness.Flag.NAME_DIFFERS);
    }

    /// "May" may be a verb: it is a month where the other side names another.
    private static boolean daysDiffer(List<Word> a, List<Word> b) {
        Set<String> left = days(a);
        Set<String> right = days(b);
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) return false;
        return !left.containsAll(right) && !right.containsAll(left);
    }

    private static Set<String> days(List<Word> words) {
        return words.stream().map(Word::norm).filter(Occasion::isDay).collect(Collectors.toSet());
    }

    private enum Kind {
        FIGURE,
        NAME
    }

    private static boolean other(List<Word> a, List<Word> b, Kind kind) {
        Set<String> left = of(a, kind);
        Set<String> right = of(b, kind);
        return !left.isEmpty() && !right.isEmpty() && !left.containsAll(right) && !right.containsAll(left);
    }

    private static Set<String> of(List<Word> words, Kind kind) {
        return words.stream()
                .filter(w -> kind == Kind.FIGURE ? w.isFigure() : w.name())
                .map(Word::norm)
                .collect(Collectors.toSet());
    }

    /// In how many places the figures differ: one may be an error, two are two statements.
    static int figures(Words x, Words y, Pairing pairing) {
        int out = 0;
        for (int k = 1; k < pairing.pairs().size(); k++) {
            Pairing.Pair p = pairing.pairs().get(k - 1);
            Pairing.Pair q = pairing.pairs().get(k);
            if (other(x.all().subList(p.a() + 1, q.a()), y.all().subList(p.b() + 1, q.b()), Kind.FIGURE)) out++;
        }
        return out;
    }

    static boolean isNegation(String norm) {
        return NEGATIONS.contains(norm) || norm.endsWith("n't");
    }

    private static long negations(List<Word> words) {
        return words.stream().filter(w -> isNegation(w.norm())).count();
    }

    /// The words of a speaker's name, without titles.
    static Set<String> names(@Nullable String speaker) {
        Set<String> out = new HashSet<>();
        if (speaker == null) return out;
        for (String w : NO_NAME.split(speaker))
            if (w.length() > 2 && Character.isUpperCase(w.charAt(0)) && !TITLES.contains(w.toLowerCase(Locale.ROOT)))
                out.add(w.toLowerCase(Locale.ROOT));
        return out;
    }
}
