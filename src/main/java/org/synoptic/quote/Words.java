package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a wording, in order. Hyphenated words count as several, brackets within a word as none of it.
record Words(List<Word> all) {
    private static final Pattern WORD = Pattern.compile("per cent\\b|\\p{Nd}+(?:[.,:]\\p{Nd}+)*|%"
            + "|[\\p{L}\\p{M}\\p{Nd}]+(?:\\[[\\p{L}]+\\][\\p{L}]*)?(?:['’‘][\\p{L}\\p{M}]+)*"
            + "|\\[\\p{L}\\]\\p{L}+(?:['’‘][\\p{L}\\p{M}]+)*");
    private static final Pattern CUT = Pattern.compile("…|\\.\\s?\\.\\s?\\.");
    private static final Pattern INSERTION = Pattern.compile("\\[[^\\]]{2,}\\]");

    static Words of(String text) {
        List<Word> out = new ArrayList<>();
        List<int[]> brackets = new ArrayList<>();
        Matcher insertion = INSERTION.matcher(text);
        while (insertion.find())
            if (!within(text, insertion.start())) brackets.add(new int[] {insertion.start(), insertion.end()});
        Matcher m = WORD.matcher(text);
        int before = 0;
        while (m.find()) {
            boolean inserted = brackets.stream().anyMatch(b -> b[0] <= m.start() && m.end() <= b[1]);
            boolean afterCut = CUT.matcher(text).region(before, m.start()).find();
            out.add(word(m.start(), m.end(), m.group(), inserted, afterCut));
            before = m.end();
        }
        return new Words(List.copyOf(out));
    }

    private static boolean within(String text, int bracket) {
        return bracket > 0 && Character.isLetter(text.charAt(bracket - 1));
    }

    private static Word word(int start, int end, String text, boolean inserted, boolean afterCut) {
        String plain = text.replace("[", "").replace("]", "");
        String lower = plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        String norm = Stems.norm(lower);
        String stem = Stems.stem(norm);
        return new Word(start, end, plain, norm, stem, Rarity.weight(lower, stem), inserted, afterCut);
    }

    int size() {
        return all.size();
    }

    Word get(int i) {
        return all.get(i);
    }

    double weight() {
        return all.stream().filter(w -> !w.inserted()).mapToDouble(Word::weight).sum();
    }

    /// The words that count: without the editor's, and without the "that" which opens an indirect wording.
    Words spoken() {
        List<Word> out = new ArrayList<>(all.stream().filter(w -> !w.inserted()).toList());
        if (out.size() > 1 && (out.getFirst().norm().equals("that") || out.getFirst().norm().equals("dass")))
            out.removeFirst();
        return new Words(List.copyOf(out));
    }
}
