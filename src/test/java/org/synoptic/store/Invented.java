package org.synoptic.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;

/// Articles nobody wrote, the same from the same seed, with strings that stores tend to break.
final class Invented {
    static final Instant NOON = Instant.parse("2026-03-14T12:00:00.123456Z");

    private static final List<String> HOSTILE = List.of(
            "'; DROP TABLE article; --",
            "<script>alert('x')</script>",
            "\\u0000 %s ${jndi:ldap://x} {{7*7}}",
            "\u202Eright to left\u202C and back",
            "Mixed \uD83D\uDE80 rockets, עברית, العربية, 日本語",
            "Tabs\tand\r\nbreaks\u2028in one title",
            "\"quoted\" “curly” «guillemets» „low“",
            " leading and trailing ",
            "Zero\u200Bwidth, combining e\u0301, \uFB01 ligature",
            "");

    private final Random random;

    Invented(long seed) {
        random = new Random(seed);
    }

    static Article article(String id, String text) {
        return plain(id, text, text.getBytes(StandardCharsets.UTF_8));
    }

    /// With the page that the text was found in.
    static Article plain(String id, String text, byte[] page) {
        ArticleId name = new ArticleId(id);
        return new Article(
                name,
                Outlet.named("The Harbour Ledger"),
                "Ferry returns",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                text,
                text.isEmpty()
                        ? List.of()
                        : List.of(new Paragraph(new Span(name, 0, text.length()), Paragraph.Kind.TEXT)),
                Gauge.SOUND,
                Snapshot.of(page, text, NOON));
    }

    static Library.Received page(Article article) {
        return new Library.Received(article.text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }

    Article any(int number) {
        ArticleId id = new ArticleId("any-" + number + some());
        String text = text();
        return new Article(
                id,
                new Outlet(some() + "x", maybe(), maybe()),
                some(),
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> some()).toList(),
                maybe(),
                maybe(),
                random.nextBoolean() ? URI.create("https://ledger.example/%C3%A4?q=" + random.nextInt()) : null,
                maybe(),
                random.nextBoolean() ? new Article.Origin(some(), random.nextBoolean()) : null,
                text,
                paragraphs(id, text),
                gauge(),
                Snapshot.of(
                        text.getBytes(StandardCharsets.UTF_8), text, NOON.plusNanos(1000L * random.nextInt(1 << 20))));
    }

    private Gauge gauge() {
        Gauge.Doubt[] doubts = Gauge.Doubt.values();
        List<Gauge.Reason> reasons = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Gauge.Reason(doubts[random.nextInt(doubts.length)], some()))
                .toList();
        return new Gauge(random.nextDouble(), reasons);
    }

    private List<Paragraph> paragraphs(ArticleId id, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph.Kind[] kinds = Paragraph.Kind.values();
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + 1 + random.nextInt(200));
            paragraphs.add(new Paragraph(new Span(id, from, end), kinds[random.nextInt(kinds.length)]));
            from = end + random.nextInt(3);
        }
        return paragraphs;
    }

    private String text() {
        StringBuilder b = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) b.append(some()).append(random.nextBoolean() ? "\n\n" : " ");
        return b.toString();
    }

    private String some() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? some() : null;
    }
}
