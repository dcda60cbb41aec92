package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.meaning.Meaning;

/// Names the relation of two wordings.
final class Matcher {
    private static final double LINKED = 0.5;
    private static final double APART = 0.3;
    private static final double VOUCHED = 0.7;
    private static final double TOLD = 0.6;

    private Matcher() {}

    static Likeness likeness(Wording a, Wording b, Meaning meaning) {
        return likeness(Reading.of(a), Reading.of(b), meaning);
    }

    static Likeness likeness(Reading a, Reading b, Meaning meaning) {
        boolean first = a.wording().text().compareTo(b.wording().text()) <= 0;
        return first ? ordered(a, b, meaning) : ordered(b, a, meaning);
    }

    private static Likeness ordered(Reading a, Reading b, Meaning meaning) {
        Words x = a.beside(b);
        Words y = b.beside(a);
        Stemmed stems = Stemmed.of(x, y);
        Pairing pairing = Pairing.of(x, y, stems);
        Shape shape = Shape.of(x, y, pairing, a.all(), b.all());
        if (shape.identical() && !isAnybodys(x, a, b))
            return new Likeness(
                    Relation.VERBATIM, 1, Conflicts.flags(a, b, x, y, pairing), List.of("The words are the same."));
        Evidence evidence = Evidence.of(x, y, pairing);
        Stretch stretch = Stretch.of(x, y, stems);
        double similarity = Math.max(
                evidence.similarity(shape.onlyCut(), cosine(a.wording(), b.wording(), meaning)),
                ofExcerpt(x, y, evidence));
        similarity = Math.max(similarity, ofStretch(stretch, x, y));
        if (vouched(a.pieces(), y) || vouched(b.pieces(), x)) similarity = Math.max(similarity, VOUCHED);
        if (isPhrase(x.size() < y.size() ? x : y)) similarity = Math.min(similarity, APART);
        if (similarity > APART && Conflicts.figures(x, y, pairing) > 1) similarity = Math.min(similarity, APART);
        Relation relation = relation(similarity, shape, meets(stretch, x, y));
        return new Likeness(
                relation,
                similarity,
                relation == Relation.UNRELATED ? ofSpeakers(a, b) : Conflicts.flags(a, b, x, y, pairing),
                reasons(evidence, x, y, shape));
    }

    /// A short wording against the part of a long one that has all its telling words: "Paranoia and
    /// shadow chasing." against "They must stop being paranoid and chasing shadows, and …".
    private static double ofExcerpt(Words x, Words y, Evidence evidence) {
        if (evidence.bag() < Evidence.EXCERPT || evidence.rare().size() < 3) return 0;
        Words part = x.size() < y.size() ? y.around(x) : x.around(y);
        Words whole = x.size() < y.size() ? x : y;
        if (part.size() > 3 * whole.size()) return 0;
        Pairing pairing = Pairing.of(whole, part);
        return Evidence.of(whole, part, pairing).similarity(false, 0);
    }

    /// A long stretch that tells something, or one in which two excerpts meet.
    private static double ofStretch(Stretch stretch, Words x, Words y) {
        if (meets(stretch, x, y)) return VOUCHED;
        boolean tells = stretch.content() > 2 && stretch.names() == 0 && stretch.weight() >= 3;
        return stretch.length() > 5 && tells ? TOLD : 0;
    }

    private static boolean meets(Stretch stretch, Words x, Words y) {
        if (!stretch.joins(x, y) || stretch.length() < 4 || stretch.weight() < 1.8) return false;
        Words shared = new Words(x.all().subList(stretch.a(), stretch.a() + stretch.length()));
        return shared.hasPronoun() || stretch.length() > 4 && stretch.content() > 2;
    }

    /// Whether the other wording has the words that this one marks as quoted, and they are not just
    /// anybody's.
    private static boolean vouched(List<Words> pieces, Words other) {
        double weight = 0;
        for (Words piece : pieces) {
            Stretch stretch = Stretch.of(piece, other);
            if (stretch.length() < piece.size()) continue;
            if (piece.size() > 4 && stretch.weight() >= 2) return true;
            weight += stretch.weight();
        }
        return weight >= 4;
    }

    /// Names and set phrases, "the status quo", which anybody may say.
    private static boolean isPhrase(Words words) {
        if (words.hasPronoun() || words.size() > 5) return false;
        return words.size() < 4 || !words.hasVerb() && words.weightWithoutNames() < 2.6;
    }

    /// Words like "a request for comment" are one statement only from one mouth.
    private static boolean isAnybodys(Words words, Reading a, Reading b) {
        if (a.speaks() && b.speaks() && !a.differs(b)) return false;
        return isAnybodys(words);
    }

    /// Whether the words alone tell nothing: a stock phrase without a name.
    static boolean isAnybodys(Words words) {
        return isPhrase(words) && words.all().stream().noneMatch(w -> w.isTelling() || w.name());
    }

    private static Relation relation(double similarity, Shape shape, boolean meet) {
        if (similarity < LINKED) return Relation.UNRELATED;
        return shape.onlyCut() || meet ? Relation.TRIMMED : Relation.REWORDED;
    }

    private static Set<Likeness.Flag> ofSpeakers(Reading a, Reading b) {
        return a.differs(b) ? Set.of(Likeness.Flag.ANOTHER_SPEAKER) : Set.of();
    }

    private static double cosine(Wording a, Wording b, Meaning meaning) {
        float[] x = meaning.vector(a.text());
        float[] y = meaning.vector(b.text());
        return x.length == 0 || x.length != y.length ? 0 : Meaning.cosine(x, y);
    }

    private static List<String> reasons(Evidence evidence, Words a, Words b, Shape shape) {
        List<String> out = new ArrayList<>();
        int of = Math.min(a.size(), b.size());
        out.add(evidence.same() + " of " + of + " words are the same, in the same order.");
        if (shape.onlyCut() && evidence.same() > 0) out.add("Words are left out, none is changed.");
        if (!evidence.rare().isEmpty())
            out.add("Rare words in both: "
                    + String.join(", ", evidence.rare().stream().limit(5).toList()) + ".");
        return out;
    }
}
