package org.synoptic.quote;

import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.segment.Segments;

/// What the quotations of an article were found by. English and German are read by their words of
/// speech, which finds indirect speech and who speaks. Other languages are read by quotation marks and
/// punctuation alone: what stands in no marks is not found there, and a speaker only where a name
/// follows the marks, so nothing follows from what is missing.
public enum Basis {
    WORDS,
    MARKS;

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "he", "she", "said", "with");
    private static final int TOO_SHORT = 40;

    public static Basis of(Segments segments) {
        Article article = segments.article();
        if (Segments.isGerman(article)) return WORDS;
        String language = article.language();
        if (language != null && !language.isBlank()) return language.startsWith("en") ? WORDS : MARKS;
        return isEnglish(article.text()) ? WORDS : MARKS;
    }

    private static boolean isEnglish(String text) {
        int english = 0;
        int all = 0;
        for (String word : text.split("[^\\p{L}\\p{M}]+", 2000)) {
            if (!word.isEmpty()) all++;
            if (ENGLISH.contains(word)) english++;
        }
        boolean latin = text.codePoints().filter(Character::isLetter).limit(500).allMatch(c -> c < 0x250);
        return latin && (all < TOO_SHORT || english * 20 > all);
    }
}
