package org.synoptic.share;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Decision;
import org.synoptic.meaning.Meaning;

/// Three invented articles on an invented ferry, and as many more as a test wants.
public final class Ferry {
    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    public static final String LEDGER = """
            The ferry Aldona ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.

            “We felt a long scrape and then nothing moved any more,” passenger Oda Venn said. “The crew kept calm and so \
            did we.”

            Captain Jorun Hale said the buoy that marks the bank had drifted 300 metres in the storm.

            A school choir from Larkhaven sang on the car deck while they waited for the lifeboats.""";
    public static final String COURIER = """
            A ferry with 221 people on board ran aground off Skerry Point on Friday, the coast guard said.

            Passenger Oda Venn said: “We felt a long scrape and then nothing moved.”

            The shipping company Norfar will pay for new tickets and for the night in hotels.

            Captain Jorun Hale said the buoy that marks the bank had drifted in the storm.""";
    public static final String HERALD = """
            Nobody was hurt when the ferry Aldona ran aground off Skerry Point, rescuers said later.

            “The crew kept calm,” passenger Oda Venn said.

            Divers will look at the hull next week, and the harbour master expects long repairs.""";

    private Ferry() {}

    static List<Article> articles() {
        return List.of(
                article("ledger", "The Harbour Ledger", "Ferry runs aground off Skerry Point", LEDGER),
                article("courier", "Skerry Courier", "Ferry stuck on a bank", COURIER),
                article("herald", "Larkhaven Herald", "Nobody hurt as ferry runs aground", HERALD));
    }

    public static Comparison comparison() {
        return Comparison.of(articles(), Meaning.none());
    }

    /// The same after two people decided: the choir is in one article only, and a link is wrong.
    public static Comparison decided() {
        List<Article> articles = articles();
        Article ledger = articles.get(0);
        Article courier = articles.get(1);
        List<Decision> decisions = List.of(
                new Decision(
                        Decision.Subject.ALONE,
                        Decision.Verdict.CONFIRMED,
                        passage(ledger, "A school choir"),
                        null,
                        "Ms Aldous",
                        NOON,
                        "Asked both papers."),
                new Decision(
                        Decision.Subject.LINK,
                        Decision.Verdict.REJECTED,
                        passage(ledger, "Captain Jorun Hale"),
                        passage(courier, "Captain Jorun Hale"),
                        "Mr Tarn",
                        NOON,
                        ""),
                new Decision(
                        Decision.Subject.LINK,
                        Decision.Verdict.ADDED,
                        passage(courier, "The shipping company"),
                        passage(articles.get(2), "Divers will look"),
                        "Ms Aldous",
                        NOON,
                        "Both are about the costs."));
        return Comparison.of(articles, decisions, Meaning.none());
    }

    private static Decision.Passage passage(Article a, String start) {
        int from = a.text().indexOf(start);
        return Decision.Passage.of(a, from, a.text().indexOf('.', from) + 1);
    }

    static Article article(String id, String outlet, String title, String text) {
        return article(
                id,
                new Outlet(outlet, id + ".example", null),
                title,
                List.of("Ines Marlow"),
                "2026-03-1" + (2 + id.length() % 3),
                "https://" + id + ".example/ferry?a=1&b=2",
                "en",
                null,
                text);
    }

    static Article article(
            String id,
            Outlet outlet,
            String title,
            List<String> bylines,
            String published,
            String address,
            @Nullable String language,
            Article.@Nullable Origin origin,
            String text) {
        Article plain = Article.plain(new ArticleId(id), outlet, text, false);
        return new Article(
                plain.id(),
                outlet,
                title,
                bylines,
                published,
                null,
                URI.create(address),
                language,
                origin,
                text,
                plain.paragraphs(),
                Gauge.SOUND,
                Snapshot.of(("<html>" + text).getBytes(StandardCharsets.UTF_8), text, NOON));
    }

    /// Comparisons of two to five articles that share some sentences, from a seed.
    public static Comparison any(long seed) {
        Random random = new Random(seed);
        List<String> pool = new ArrayList<>();
        for (String text : List.of(LEDGER, COURIER, HERALD)) pool.addAll(List.of(text.split("\n\n")));
        for (int i = 0; i < 12; i++)
            pool.add("The %s of Port %d told us on day %d that %d crates were lost near the %s."
                    .formatted(
                            one(random, "mayor", "pilot", "cook"),
                            i,
                            i + 2,
                            random.nextInt(90),
                            one(random, "quay", "reef")));
        List<Article> articles = new ArrayList<>();
        int many = 2 + random.nextInt(4);
        for (int a = 0; a < many; a++) {
            List<String> some = new ArrayList<>();
            for (String paragraph : pool) if (random.nextInt(3) == 0) some.add(paragraph);
            some.add("Outlet number " + a + " sent nobody to the harbour that night.");
            articles.add(article("paper" + a, "Paper " + a, "Title " + a, String.join("\n\n", some)));
        }
        return Comparison.of(articles, Meaning.none());
    }

    /// So many articles of so many sentences, of which half stand in others too.
    static List<Article> many(int articles, int sentences) {
        Random random = new Random(7);
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < 2 * sentences; i++) pool.add(sentence(random));
        List<Article> out = new ArrayList<>();
        for (int a = 0; a < articles; a++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < sentences; s++)
                text.append(random.nextBoolean() ? pool.get(random.nextInt(pool.size())) : sentence(random))
                        .append(s % 3 == 2 ? "\n\n" : " ");
            out.add(article(
                    "paper" + a,
                    "The Daily Number " + a,
                    "Ferry day " + a,
                    text.toString().strip()));
        }
        return out;
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 9 + random.nextInt(14); i > 0; i--) {
            words.append(' ');
            for (int j = 1 + random.nextInt(3); j > 0; j--)
                words.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        String who = one(random, "Oda Venn", "Jorun Hale", "Tomas Reeve");
        return switch (random.nextInt(3)) {
            case 0 -> "“They%s,” %s said.".formatted(words, who);
            case 1 -> "%s counted %d boats near%s.".formatted(who, random.nextInt(900), words);
            default -> "The harbour of Larkhaven%s.".formatted(words);
        };
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /// The articles with another text in every field that comes from a page.
    static Comparison hostile(UnaryOperator<String> vector) {
        List<Article> out = new ArrayList<>();
        for (Article a : articles()) {
            String text = a.text().replace("The crew kept calm", "The crew kept " + vector.apply("calm") + " and calm")
                    + "\n\n" + vector.apply("Nobody else has this sentence with its seven odd words") + ".";
            out.add(article(
                    a.id().value(),
                    new Outlet(vector.apply(a.outlet().name()), vector.apply("domain"), vector.apply("kind")),
                    vector.apply(a.title()),
                    List.of(vector.apply("Ines Marlow"), vector.apply("Bo Lund")),
                    vector.apply("2026-03-14"),
                    "javascript:alert(1)//" + a.id(),
                    vector.apply("en"),
                    new Article.Origin(vector.apply("Meridian Wire"), true),
                    text));
        }
        return Comparison.of(out, Meaning.none());
    }
}
