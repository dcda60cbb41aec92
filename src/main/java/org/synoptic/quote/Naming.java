package org.synoptic.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Marks that quote nobody: they stand around the title of a work (the film “Harbour Lights”), a nickname (known as
/// “the Gull”) or a name that people use (calls it “home”).
record Naming(String text, Lexicon words) {
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_NAME = 3;
    private static final int BEFORE = 60;

    boolean isName(Marks.Marked m) {
        if (words.isEmpty() || m.end() <= m.start() || !m.closed()) return false;
        String[] all = text.substring(m.start(), m.end()).strip().split("\\s+");
        List<String> before = before(m.from());
        if (before.isEmpty()) return false;
        return all.length <= LONGEST_TITLE && isTitle(all) && followsWork(before)
                || all.length <= LONGEST_NAME && isTitle(all) && isListener(before)
                || all.length <= LONGEST_NAME && (followsNaming(before) || all.length == 1 && isHabit(before));
    }

    private boolean followsWork(List<String> before) {
        String last = before.getLast();
        if (words.is("work", last)) return true;
        return before.size() > 1 && words.is("titled", last) && words.is("work", before.get(before.size() - 2));
    }

    /// "nicknamed “…”", "better known as “…”", "the so-called “…”".
    private boolean followsNaming(List<String> before) {
        String last = before.getLast();
        if (words.is("article", last) && before.size() > 1) last = before.get(before.size() - 2);
        boolean two = before.size() > 1 && words.is("naming", before.get(before.size() - 2) + "-" + last);
        return two || words.is("naming", last);
    }

    /// "sagte sie dem „Hafenkurier“": German papers stand in marks.
    private boolean isListener(List<String> before) {
        if (!words.german() || !before.getLast().matches("dem|der")) return false;
        int from = Math.max(0, before.size() - 5);
        for (int i = before.size() - 2; i >= from; i--) {
            if (words.isCue(before.get(i))) return true;
            if (words.is("preposition", before.get(i))) return false;
        }
        return false;
    }

    /// "calls it “home”": what somebody calls a thing from day to day, not what he called it once.
    private boolean isHabit(List<String> before) {
        return before.size() > 1
                && words.is("habit-object", before.getLast())
                && words.is("habit", before.get(before.size() - 2));
    }

    /// Whether the first word and all words of some length have capitals.
    private static boolean isTitle(String[] all) {
        return isCapital(all[0])
                && Arrays.stream(all).filter(w -> w.length() > 4).allMatch(Naming::isCapital)
                && !all[all.length - 1].matches(".*[.!?]");
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// The words close before, back to a mark other than a hyphen or an apostrophe.
    private List<String> before(int at) {
        String close = text.substring(Math.max(0, at - BEFORE), at);
        String[] parts = close.split("[^\\p{L}\\p{Nd}'’ -]", -1);
        return Arrays.stream(parts[parts.length - 1].strip().split(" +"))
                .filter(w -> !w.isBlank())
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
    }
}
