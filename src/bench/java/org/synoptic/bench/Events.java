package org.synoptic.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// A collection as large as wanted, made of given texts: events of five articles each, all of one event drawn from the
/// same few texts, so that they share quotations. From event to event all but the commonest words are spelt otherwise,
/// as another event has other names and things. The same from the same texts.
final class Events {
    private static final int OUTLETS = 5;
    private static final int WORDS = 750;
    private static final int COMMON = 1500;
    private static final String LETTERS = "bcdfghklmnprstvwz";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final List<Article> texts;
    private final Set<String> common;

    private Events(List<Article> texts) {
        this.texts = texts;
        this.common = common(texts);
    }

    static List<Article> articles(List<Article> texts, int many) {
        Events events = new Events(texts);
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < many; i++) out.add(events.article(i));
        return out;
    }

    private static Set<String> common(List<Article> texts) {
        Map<String, Integer> holders = new HashMap<>();
        for (Article text : texts)
            for (String word :
                    new HashSet<>(Arrays.asList(text.text().toLowerCase().split("\\P{L}+"))))
                holders.merge(word, 1, Integer::sum);
        return holders.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Article article(int i) {
        int event = i / OUTLETS;
        Random ofEvent = new Random(event);
        List<String> paragraphs = new ArrayList<>();
        for (int k = 0; k < 3; k++)
            paragraphs.addAll(
                    List.of(texts.get(ofEvent.nextInt(texts.size())).text().split("\n+")));
        Random random = new Random(7919L * i);
        StringBuilder out = new StringBuilder();
        int words = 0;
        while (words < WORDS && !paragraphs.isEmpty()) {
            String paragraph = paragraphs.remove(random.nextInt(Math.min(6, paragraphs.size())));
            words += paragraph.split(" ").length;
            out.append(spelt(paragraph, event)).append("\n\n");
        }
        return Article.plain(
                new ArticleId("a" + i),
                Outlet.named("Outlet " + i % OUTLETS),
                out.toString().strip(),
                false);
    }

    private String spelt(String paragraph, int event) {
        return WORD.matcher(paragraph).replaceAll(m -> spelt(m, event));
    }

    private String spelt(MatchResult word, int event) {
        if (common.contains(word.group().toLowerCase())) return word.group();
        StringBuilder out = new StringBuilder();
        int shift = 1 + event % (LETTERS.length() - 1);
        for (char c : word.group().toCharArray()) {
            int at = LETTERS.indexOf(c);
            out.append(at < 0 ? c : LETTERS.charAt((at + shift) % LETTERS.length()));
        }
        int more = event / (LETTERS.length() - 1);
        return more == 0
                ? out.toString()
                : out + "aeiou".substring(more % 5, more % 5 + 1) + LETTERS.charAt(more % LETTERS.length());
    }
}
