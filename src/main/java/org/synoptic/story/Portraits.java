package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.article.Article;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// Each article as weighted terms. News tells first what happened, so the opening is weighed twice: once alone and once
/// with what follows it; the rest is background that many events share. Names and rare words weigh more.
final class Portraits {
    private static final int[] WINDOWS = {150, 400};
    private static final int CHARACTERS = 4000;
    private static final double TITLE = 3;
    private static final double NAME = 1.5;

    /// As if that many articles about other things were there too: among few articles a word that all of them use is
    /// still worth something.
    private static final int BACKGROUND = 50;

    /// One term of a portrait; a term of the opening and the same term of the longer window are two.
    record Term(int id, double weight) {}

    private Portraits() {}

    /// The terms of every article, in an order that depends on the texts alone, with squares that add up to 1.
    static List<List<Term>> of(List<Article> articles) {
        List<Map<String, Count>> counts =
                articles.stream().map(Portraits::count).toList();
        Map<String, Integer> spread = new TreeMap<>();
        for (Map<String, Count> c : counts) c.keySet().forEach(k -> spread.merge(k, 1, Integer::sum));
        Map<String, Integer> ids = new HashMap<>();
        spread.forEach((key, n) -> {
            if (n > 1) ids.put(key, ids.size());
        });
        List<List<Term>> out = new ArrayList<>();
        for (Map<String, Count> c : counts) out.add(weigh(c, spread, ids, articles.size()));
        return out;
    }

    private static List<Term> weigh(
            Map<String, Count> counts, Map<String, Integer> spread, Map<String, Integer> ids, int articles) {
        double[] squares = new double[WINDOWS.length];
        List<Term> raw = new ArrayList<>();
        List<Integer> windows = new ArrayList<>();
        for (Map.Entry<String, Count> e : counts.entrySet()) {
            Integer id = ids.get(e.getKey());
            if (id == null) continue;
            double rarity = Math.log((articles + BACKGROUND) / (double) spread.getOrDefault(e.getKey(), 1));
            double weight = e.getValue().weight() * rarity;
            int window = e.getKey().charAt(0) - '0';
            squares[window] += weight * weight;
            raw.add(new Term(id, weight));
            windows.add(window);
        }
        List<Term> out = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            double length = Math.sqrt(squares[windows.get(i)] * WINDOWS.length);
            if (length > 0) out.add(new Term(raw.get(i).id(), raw.get(i).weight() / length));
        }
        return out;
    }

    private static Map<String, Count> count(Article article) {
        Map<String, Count> out = new TreeMap<>();
        String text = article.text();
        List<Token> title = Segments.tokens(article.title());
        List<Token> body = Segments.tokens(text.substring(0, Math.min(CHARACTERS, text.length())));
        for (int w = 0; w < WINDOWS.length; w++) {
            count(title, w, TITLE, Integer.MAX_VALUE, out);
            count(body, w, 1, WINDOWS[w], out);
        }
        return out;
    }

    private static void count(List<Token> tokens, int window, double worth, int words, Map<String, Count> out) {
        int seen = 0;
        for (Token token : tokens) {
            if (!token.isWord()) continue;
            if (seen++ >= words) return;
            boolean capital = !Character.isLowerCase(token.text().charAt(0));
            for (String part : token.norm().split("-"))
                if (!Stems.common(part))
                    out.computeIfAbsent(window + Stems.of(part), k -> new Count())
                            .add(worth, capital);
        }
    }

    private static final class Count {
        private double all;
        private double capital;

        void add(double worth, boolean isCapital) {
            all += worth;
            if (isCapital) capital += worth;
        }

        double weight() {
            return (1 + Math.log(all)) * (capital >= all / 2 ? NAME : 1);
        }
    }
}
