package org.synoptic.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// What an outlet says in its own words: the text outside quotations, as words, as runs of words and as sentences.
record OwnWords(Article article, List<Word> words, long[] shingles, List<Clause> clauses, Set<Long> bigrams) {
    /// How many words in a row make a shared passage.
    static final int SHINGLE = 5;

    /// A word with its place; `run` changes wherever a quotation stands between two words.
    record Word(String norm, int start, int end, int run) {}

    /// The own words of one sentence: its span and the stems that tell what it is about.
    record Clause(Span span, Set<String> stems) {}

    static OwnWords of(Article article) {
        Segments segments = Segments.of(article);
        BitSet quoted = QuotedMask.of(segments);
        List<Word> words = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        int run = 0;
        for (Sentence sentence : segments.sentences()) {
            Set<String> stems = new HashSet<>();
            for (Token token : segments.tokens(sentence)) {
                if (quoted.get(token.start())) run++;
                else if (token.isWord()) {
                    words.add(new Word(token.norm(), token.start(), token.end(), run));
                    if (!Stems.common(token.norm())) stems.add(Stems.of(token.norm()));
                }
            }
            clauses.add(new Clause(sentence.span(), stems));
        }
        return new OwnWords(article, words, shingles(words), clauses, bigrams(words));
    }

    /// The hash of the words at each place and the four behind it; 0 where a run ends before.
    private static long[] shingles(List<Word> words) {
        long[] out = new long[Math.max(0, words.size() - SHINGLE + 1)];
        for (int i = 0; i < out.length; i++) {
            if (words.get(i).run() != words.get(i + SHINGLE - 1).run()) continue;
            long h = 1;
            for (int k = 0; k < SHINGLE; k++) h = mix(h, words.get(i + k).norm());
            out[i] = h == 0 ? 1 : h;
        }
        return out;
    }

    /// Neighbouring stems, common words left out: what is left in common when single words are exchanged.
    private static Set<Long> bigrams(List<Word> words) {
        Set<Long> out = new HashSet<>();
        String before = "";
        for (Word w : words) {
            if (Stems.common(w.norm())) continue;
            String stem = Stems.of(w.norm());
            if (!before.isEmpty()) out.add(mix(mix(7, before), stem));
            before = stem;
        }
        return out;
    }

    private static long mix(long h, String word) {
        for (int i = 0; i < word.length(); i++) h = (h ^ word.charAt(i)) * 0x100000001b3L;
        return (h ^ h >>> 29) * 0x9E3779B97F4A7C15L;
    }

    Set<Long> distinctShingles() {
        Set<Long> out = new HashSet<>();
        for (long s : shingles) if (s != 0) out.add(s);
        return out;
    }
}
