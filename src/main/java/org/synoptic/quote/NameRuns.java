package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.article.Paragraph;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// The runs of capitalised words in an article that may be names.
record NameRuns(Segments segments, Lexicon words) {
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "del", "della", "da", "di", "du", "la", "le", "bin", "al", "el", "ibn",
            "zu", "ten", "ter");

    private static final int FEWEST_IN_HEADLINE = 5;

    private static final Pattern WHAT = Pattern.compile(".{3,}(er|or|ist|ent|ant|man|woman)");

    /// Token numbers of a run, the end not included.
    record Run(int from, int to, int sentence) {
        int size() {
            return to - from;
        }
    }

    List<Run> all() {
        List<Run> out = new ArrayList<>();
        Set<String> lower = lowerCased();
        for (Sentence s : segments.sentences()) {
            if (isHeadline(s)) continue;
            int i = s.firstToken();
            while (i < s.endToken()) {
                int to = end(i, s.endToken());
                if (to == i) {
                    i++;
                    continue;
                }
                int from = i;
                boolean opens = from == s.firstToken() || !at(from - 1).isWord();
                while (from < to - 1
                        && (drops(from, opens && from == i, lower) || isWhat(from, to, opens && from == i))) from++;
                out.add(new Run(from, to, s.index()));
                i = to;
            }
        }
        return out;
    }

    /// "Ada Holm Sees Chance for Quay": where all words have capitals, none tells a name. In German the nouns
    /// have them anyway.
    private boolean isHeadline(Sentence s) {
        Paragraph paragraph = segments.article().paragraphs().get(s.paragraph());
        String text = segments.text(paragraph.span()).strip();
        if (text.isEmpty() || words.german() || ".!?:,;”\"»'’".indexOf(text.charAt(text.length() - 1)) >= 0)
            return false;
        String[] all = text.split("[^\\p{L}\\p{M}'’]+");
        return all.length >= FEWEST_IN_HEADLINE
                && Arrays.stream(all)
                        .filter(w -> w.length() > 3)
                        .allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }

    private Set<String> lowerCased() {
        Set<String> out = new HashSet<>();
        for (Token t : segments.tokens())
            if (t.isWord() && Character.isLowerCase(t.text().codePointAt(0))) out.add(t.norm());
        return out;
    }

    /// Words before a name that are none of it: "Billionaire Ada Holm", "Secretary of State Ada Holm".
    private boolean drops(int i, boolean opens, Set<String> lower) {
        if (GivenNames.has(at(i).norm())) return false;
        boolean office = i > 1
                && at(i - 1).norm().equals("of")
                && words.is("role", at(i - 2).norm());
        return office
                || opens && !words.german() && lower.contains(at(i).norm())
                || GivenNames.has(at(i + 1).norm())
                        && at(i).norm().length() > 2
                        && at(i).end() + 1 == at(i + 1).start();
    }

    /// "Passenger Oda Venn" at the start of a sentence: a common word for what somebody is, before two names.
    private boolean isWhat(int i, int to, boolean opens) {
        Token t = at(i);
        return opens
                && !words.german()
                && to - i == 3
                && WHAT.matcher(t.norm()).matches()
                && Rarity.isKnown(t.norm())
                && !GivenNames.has(t.norm())
                && !words.is("body", at(to - 1).norm());
    }

    private int end(int from, int limit) {
        int to = from;
        if (!isPart(to)) return from;
        while (to < limit) {
            boolean joined = to == from || at(to).start() - at(to - 1).end() <= 1;
            if (!joined || to > from && at(to - 1).text().matches(".+['’]s?")) break;
            if (isPart(to)) to++;
            else if (at(to).norm().equals(".") && at(to - 1).text().length() == 1 && to + 1 < limit && isPart(to + 1))
                to++;
            else if (isParticle(to, limit) || isPlural(to, limit) || isOf(to, limit)) to++;
            else break;
        }
        return to;
    }

    /// "Harbour Workers' Union" is one name.
    private boolean isPlural(int i, int limit) {
        return at(i).norm().equals("'") && at(i - 1).norm().endsWith("s") && i + 1 < limit && isPart(i + 1);
    }

    /// "Institute for Open Networks", "Ministry of Defence".
    private boolean isOf(int i, int limit) {
        return at(i).norm().matches("of|for") && words.is("body", at(i - 1).norm()) && i + 1 < limit && isPart(i + 1);
    }

    private boolean isParticle(int i, int limit) {
        int next = i;
        while (next < limit && PARTICLES.contains(at(next).text())) next++;
        return next > i
                && next < limit
                && isPart(next)
                && at(next).start() - at(next - 1).end() <= 1
                && GivenNames.has(at(i - 1).norm()) | next - i == 1
                && at(i - 1).text().length() > 2
                && !words.german();
    }

    private boolean isPart(int i) {
        Token t = at(i);
        return t.kind() == Token.Kind.WORD
                && Character.isUpperCase(t.text().codePointAt(0))
                && !words.is("role", t.norm())
                && !words.is("determiner", t.norm())
                && !words.is("stop", t.norm())
                && !words.is("preposition", t.norm())
                && !words.is("pronoun", Grammar.bare(t.norm()))
                && !(words.is("month-day", t.norm()) && !GivenNames.has(t.norm()))
                && !words.is("subordinator", t.norm());
    }

    private Token at(int i) {
        return segments.tokens().get(i);
    }
}
