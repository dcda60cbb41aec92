package org.synoptic.quote;

import java.util.Set;
import java.util.stream.IntStream;

/// Which words of a unit signal speech.
record Cues(Unit unit, Lexicon words, Phrases phrases) {
    private static final Set<String> IRREGULAR = Set.of("shot", "put", "began", "went", "spoke", "swore");

    int[] all() {
        if (words.isEmpty()) return new int[0];
        boolean quotes = unit.items().stream().anyMatch(Unit.Item::isQuote);
        return IntStream.range(0, unit.size()).filter(i -> isCue(i, quotes)).toArray();
    }

    private boolean isCue(int i, boolean quotes) {
        Unit.Item item = unit.at(i);
        if (!item.isWord() || item.isCapital() && i > 0) return false;
        if (quotes && closesQuote(i)) return true;
        if (width(i) == 2) return true;
        if (!words.isCue(item.norm()) || unit.near(i - 2).norm().equals("what")) return false;
        if (words.german()) return true;
        if (isName(i) || isNoun(i)) return false;
        Unit.Item before = unit.near(i - 1);
        return !before.norm().equals("to") || unit.near(i - 2).norm().equals("on");
    }

    /// "a group called the …" gives a name, it reports nothing.
    private boolean isName(int i) {
        if (!unit.at(i).norm().matches("called|dubbed|labeled|labelled")) return false;
        Unit.Item before = unit.near(i - 1);
        if (!before.isWord() || words.is("auxiliary", before.norm())) return false;
        for (int k = i - 1; k >= 0 && i - k < 5; k--)
            if (unit.at(k).norm().matches("an?"))
                return !unit.near(i + 1).norm().matches("him|her|it|them|on|for");
        return false;
    }

    private boolean isNoun(int i) {
        Unit.Item item = unit.at(i);
        Unit.Item before = unit.near(i - 1);
        if (!words.is("noun-like", item.norm())) return false;
        if (words.is("determiner", before.norm()) || words.is("preposition", before.norm())) return true;
        if (before.norm().endsWith("'s") || i == 0) return true;
        boolean past = item.norm().endsWith("ed");
        if (past) return isAttribute(i);
        boolean plural = item.norm().endsWith("s") && !item.norm().equals("says");
        if (words.is("document", before.norm()) && unit.near(i + 1).norm().equals("that")) return false;
        return plural ? !subjectLike(i) : !subjectLike(i) && !isPlural(before);
    }

    /// "270 pledged delegates", "deeply reported features": a participle before its noun.
    private boolean isAttribute(int i) {
        Unit.Item before = unit.near(i - 1);
        boolean number = Character.isDigit(before.text().codePointAt(0));
        boolean those = before.norm().equals("those");
        return number
                || those
                || before.norm().endsWith("ly") && unit.near(i + 1).norm().endsWith("s");
    }

    private static boolean isPlural(Unit.Item item) {
        return item.isWord() && item.norm().matches("\\p{L}+[^s]s|people|men|women|police|most|many|some|%");
    }

    /// A verb of any kind right after a quotation that ends in a comma, or after the name or pronoun
    /// that follows it.
    private boolean closesQuote(int i) {
        if (words.german()) return false;
        String norm = unit.at(i).norm();
        boolean known = words.isCue(norm);
        if (!known && !IRREGULAR.contains(norm) && (norm.length() < 5 || !norm.endsWith("ed"))) return false;
        int quote = phrases.quoteBefore(i);
        if (quote < 0) return unit.near(i - 1).isQuote() && phrases.leadsOn(unit.at(i - 1), unit.at(i));
        boolean simple = i - quote <= 4 && unit.at(i - 1).isWord() && isNamed(i - 1);
        return simple
                || known
                        && !words.is("preposition", unit.at(i - 1).norm())
                        && !words.is("determiner", unit.at(i - 1).norm());
    }

    private boolean isNamed(int i) {
        return unit.near(i).isCapital() || words.is("pronoun", unit.near(i).norm());
    }

    private boolean subjectLike(int i) {
        Unit.Item before = unit.near(i - 1);
        return before.isCapital()
                || words.is("pronoun", before.norm())
                || before.is(",")
                || words.is("auxiliary", before.norm())
                || words.is("role", before.norm());
    }

    /// How many words a cue has: "pointed out" and "made clear" are two.
    int width(int i) {
        return words.is("phrase", unit.near(i).norm() + "-" + unit.near(i + 1).norm()) ? 2 : 1;
    }

    /// How many words a prepositional cue has; -1 for one that follows its source; 0 where there is none.
    int prepositional(int i) {
        String norm = unit.at(i).norm();
        if (!words.german())
            return norm.equals("according") && unit.near(i + 1).norm().equals("to") ? 2 : 0;
        if (norm.equals("zufolge")) return -1;
        if (norm.equals("laut") || norm.equals("gemäß")) return 1;
        if (norm.equals("so")
                && unit.near(i - 1).is(",")
                && !unit.near(i + 1).norm().matches("dass|daß|wie|ein")) return 1;
        boolean report = unit.near(i + 1)
                .norm()
                .matches(
                        "angaben|aussagen?|einschätzung|ansicht|meinung|worten|informationen|berichten|auskunft|darstellung");
        boolean later = unit.near(i + 2).norm().matches("bericht|angaben|untersuchungen|aussage");
        if (!norm.equals("nach") || !report && !later) return 0;
        return report && unit.near(i + 2).norm().matches("von|vom|der|des") ? 3 : 1;
    }
}
