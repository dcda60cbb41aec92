package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a wording, in order. Hyphenated words count as several, brackets within a word as none
/// of it.
record Words(List<Word> all) {
    private static final Pattern WORD = Pattern.compile("per cent\\b|\\p{Nd}+(?:[.,:]\\p{Nd}+)*|%"
            + "|[\\p{L}\\p{M}\\p{Nd}]+(?:\\[[\\p{L}]+\\][\\p{L}]*)?(?:['’‘][\\p{L}\\p{M}]+)*"
            + "|\\[\\p{L}\\]\\p{L}+(?:['’‘][\\p{L}\\p{M}]+)*");
    /// Names are shared by all that is said of one event, so they tell less than their rarity.
    private static final double NAME = 0.7;

    private static final Pattern GERMAN =
            Pattern.compile("(?i)\\b(der|die|das|und|ist|nicht|ein|eine|den|dem|mit|wir|von|wird|habe|auch)\\b");
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "must", "should", "did", "does",
            "ist", "sind", "war", "waren", "hat", "haben", "wird", "werden", "kann", "muss", "soll");
    private static final Pattern OPENING = Pattern.compile("[.!?:“\"„«]");
    private static final Pattern CUT = Pattern.compile("…|\\.\\s?\\.\\s?\\.");
    private static final Pattern INSERTION = Pattern.compile("\\[[^\\]]{2,}\\]");

    static Words of(String text) {
        List<Word> out = new ArrayList<>();
        List<int[]> brackets = new ArrayList<>();
        Matcher insertion = INSERTION.matcher(text);
        while (insertion.find())
            if (!within(text, insertion.start())) brackets.add(new int[] {insertion.start(), insertion.end()});
        boolean german = GERMAN.matcher(text).results().count() > 1;
        Matcher m = WORD.matcher(text);
        int before = 0;
        while (m.find()) {
            boolean inserted = brackets.stream().anyMatch(b -> b[0] <= m.start() && m.end() <= b[1]);
            boolean afterCut = CUT.matcher(text).region(before, m.start()).find();
            boolean name = !german && isName(text, before, m.start(), m.end());
            out.add(word(m, name, inserted, afterCut));
            before = m.end();
        }
        return new Words(List.copyOf(out));
    }

    private static boolean within(String text, int bracket) {
        return bracket > 0 && Character.isLetter(text.charAt(bracket - 1));
    }

    /// A capital tells a name, at the start of a sentence only if another capital follows.
    private static boolean isName(String text, int before, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) return false;
        boolean opens =
                before == 0 || OPENING.matcher(text).region(before, start).find();
        boolean next =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return !opens || next;
    }

    private static Word word(Matcher m, boolean capital, boolean inserted, boolean afterCut) {
        String plain = m.group().replace("[", "").replace("]", "");
        String lower = plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        Form form = Form.of(lower);
        boolean name = capital && form.weight() >= 0.2;
        double weight = name ? Math.min(form.weight(), NAME) : form.weight();
        return new Word(m.start(), m.end(), form.norm(), form.stem(), form.root(), weight, name, inserted, afterCut);
    }

    int size() {
        return all.size();
    }

    Word get(int i) {
        return all.get(i);
    }

    /// The words from the first to the last one whose root `other` has too, small words aside.
    Words around(Words other) {
        Set<String> roots =
                other.all.stream().filter(w -> !w.isFunction()).map(Word::root).collect(Collectors.toSet());
        int from = 0;
        int to = all.size();
        while (from < to && !roots.contains(all.get(from).root())) from++;
        while (to > from && !roots.contains(all.get(to - 1).root())) to--;
        return new Words(all.subList(from, to));
    }

    double weight() {
        return all.stream().filter(w -> !w.inserted()).mapToDouble(Word::weight).sum();
    }

    double weightWithoutNames() {
        return all.stream().filter(w -> !w.name()).mapToDouble(Word::weight).sum();
    }

    boolean hasPronoun() {
        return all.stream().anyMatch(Word::isPronoun);
    }

    /// Whether a form of "be", "have" or the like shows a sentence.
    boolean hasVerb() {
        return all.stream().anyMatch(w -> VERBS.contains(w.norm()));
    }

    /// The words that count: without the editor's, and without the "that" which opens an indirect
    /// wording.
    Words spoken() {
        List<Word> out = new ArrayList<>(all.stream().filter(w -> !w.inserted()).toList());
        if (out.size() > 1
                && (out.getFirst().norm().equals("that")
                        || out.getFirst().norm().equals("dass"))) out.removeFirst();
        return new Words(List.copyOf(out));
    }

    /// The same with two neighbours made one where `norms` has them as one.
    Words joined(Set<String> norms) {
        List<Word> out = new ArrayList<>();
        for (Word word : all) {
            Word last = out.isEmpty() ? null : out.getLast();
            boolean one = last != null && word.start() - last.end() < 2 && norms.contains(last.norm() + word.norm());
            if (last != null && one) out.set(out.size() - 1, last.with(word));
            else out.add(word);
        }
        return new Words(List.copyOf(out));
    }
}
