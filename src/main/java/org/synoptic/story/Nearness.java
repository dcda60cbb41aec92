package org.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.synoptic.article.Article;

/// How near articles are to each other, for every pair that is near at all. Found through an index from terms to
/// articles; terms that very many articles hold are left out of it.
final class Nearness {
    private static final double FLOOR = 0.03;
    private static final int COMMONPLACE = 500;
    private static final int CROWD = 20;
    private static final double CROWDING = 0.9;
    private static final int FEW = 40;

    private Nearness() {}

    /// For each article, by index, its nearness to the others.
    static List<Map<Integer, Double>> among(List<Article> articles) {
        List<Map<Integer, Double>> out = likeness(articles);
        double[] crowd = out.stream().mapToDouble(Nearness::crowd).toArray();
        double usual = Arrays.stream(crowd).average().orElse(0);
        double power = CROWDING * articles.size() / (articles.size() + FEW) / 2;
        for (int i = 0; i < crowd.length; i++) {
            double own = crowd[i];
            out.get(i).replaceAll((j, s) -> s * Math.pow(usual * usual / (own * crowd[j]), power));
        }
        return out;
    }

    /// How near an article's nearest ones are on average. Where a long-running affair fills a region with articles,
    /// being
    /// near says less than in an empty one.
    private static double crowd(Map<Integer, Double> near) {
        double sum = near.values().stream()
                .mapToDouble(s -> -s)
                .sorted()
                .limit(CROWD)
                .sum();
        return -sum / CROWD + 1e-9;
    }

    private static List<Map<Integer, Double>> likeness(List<Article> articles) {
        List<List<Portraits.Term>> portraits = Portraits.of(articles);
        Map<Integer, List<Posting>> index = new HashMap<>();
        List<Map<Integer, Double>> out = new ArrayList<>();
        double[] sum = new double[articles.size()];
        int most = Math.max(COMMONPLACE, articles.size() / 20);
        long[] days = articles.stream().mapToLong(Nearness::day).toArray();
        for (int i = 0; i < articles.size(); i++) {
            Arrays.fill(sum, 0, i, 0);
            out.add(new HashMap<>());
            for (Portraits.Term term : portraits.get(i)) {
                List<Posting> postings = index.computeIfAbsent(term.id(), k -> new ArrayList<>());
                if (postings.size() <= most) for (Posting p : postings) sum[p.article()] += p.weight() * term.weight();
                postings.add(new Posting(i, term.weight()));
            }
            for (int j = 0; j < i; j++) {
                double near = sum[j] * inTime(days[i], days[j]);
                if (near < FLOOR) continue;
                out.get(i).put(j, near);
                out.get(j).put(i, near);
            }
        }
        return out;
    }

    private record Posting(int article, double weight) {}

    private static long day(Article article) {
        OptionalLong day = Published.day(article.published());
        return day.orElse(Long.MIN_VALUE);
    }

    /// What two days of publication say: the same event is told on the same day and the next, seldom a week later. An
    /// article without a date says nothing.
    private static double inTime(long a, long b) {
        if (a == Long.MIN_VALUE || b == Long.MIN_VALUE) return 1;
        long apart = Math.abs(a - b);
        if (apart == 0) return 1.1;
        if (apart == 1) return 1;
        if (apart == 2) return 0.85;
        if (apart <= 4) return 0.6;
        return apart <= 7 ? 0.4 : 0.1;
    }
}
