package org.synoptic.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// A collection as large as wanted, made of given texts: events of five articles each, all of one event drawn from the
/// same few texts, so that they share quotations. From event to event the rarer words are spelt otherwise, as another
/// event has other names and things, and the common ones change places with each other, as another event has other
/// sentences; only the commonest stay. So an article has as many look-alikes in a large collection as in a small one.
/// `again` leaves the common words where they are: then every quotation comes again in event after event, half changed.
/// The same from the same texts.
final class Events {
    private static final int OUTLETS = 5;
    private static final int WORDS = 750;
    private static final int COMMON = 1500;

    /// Of the common words, so many stay: articles, pronouns, "said".
    private static final int COMMONEST = 300;

    private static final String LETTERS = "bcdfghklmnprstvwz";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final List<Article> texts;
    private final List<String> common;
    private final boolean again;

    private Events(List<Article> texts, boolean again) {
        this.texts = texts;
        this.common = common(texts);
        this.again = again;
    }

    static List<Article> articles(List<Article> texts, int many, boolean again) {
        Events events = new Events(texts, again);
        List<Article> out = new ArrayList<>();
        Map<String, String> places = Map.of();
        for (int i = 0; i < many; i++) {
            if (i % OUTLETS == 0) places = events.places(i / OUTLETS);
            out.add(events.article(i, places));
        }
        return out;
    }

    /// What stands for each common word.
    private Map<String, String> places(int event) {
        List<String> moved = new ArrayList<>(common.subList(Math.min(COMMONEST, common.size()), common.size()));
        if (!again) Collections.shuffle(moved, new Random(~event));
        List<String> all = new ArrayList<>(common.subList(0, common.size() - moved.size()));
        all.addAll(moved);
        Map<String, String> out = new HashMap<>();
        for (int i = 0; i < all.size(); i++) out.put(common.get(i), all.get(i));
        return out;
    }

    private static List<String> common(List<Article> texts) {
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
                .toList();
    }

    private Article article(int i, Map<String, String> places) {
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
            out.append(spelt(paragraph, event, places)).append("\n\n");
        }
        return Article.plain(
                new ArticleId("a" + i),
                Outlet.named("Outlet " + i % OUTLETS),
                out.toString().strip(),
                false);
    }

    private static String spelt(String paragraph, int event, Map<String, String> places) {
        return WORD.matcher(paragraph).replaceAll(m -> spelt(m, event, places));
    }

    private static String spelt(MatchResult word, int event, Map<String, String> places) {
        String other = places.get(word.group().toLowerCase());
        if (other != null) return Character.isUpperCase(word.group().charAt(0)) ? capital(other) : other;
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

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
