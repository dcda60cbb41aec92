package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// What is true of any page, however broken. The seeds are fixed; `-Dfuzz.rounds=20000 -Dfuzz.seed=7` tries more and
/// others.
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /// Far above what a page of this size takes: it is there for what would never end.
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Extractor EXTRACTOR = new Extractor(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void anyPageGivesAnArticleWholeInItselfOrAReason() {
        int read = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Mutants mutants = new Mutants(seed);
            byte[] page = mutants.changed(mutants.page());
            String type = mutants.contentType();
            Extraction found = holds(seed, () -> EXTRACTOR.html(page, type, null, null));
            if (found instanceof Extracted) read++;
        }
        assertThat(read).as("most of them are still articles").isGreaterThan(ROUNDS / 3);
    }

    @Test
    void anyFileGivesAnArticleWholeInItselfOrAReason() throws IOException {
        List<byte[]> papers = List.of(Papers.pdf(3), Papers.word(), Papers.saved());
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            byte[] file = new Mutants(seed).changed(papers.get((int) (seed % papers.size())));
            holds(seed, () -> EXTRACTOR.file("a.file", file, null));
        }
    }

    @Test
    void anyPastedTextGivesAnArticleWholeInItselfOrAReason() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Mutants mutants = new Mutants(seed);
            String text = new String(mutants.changed(mutants.page()), StandardCharsets.UTF_8);
            holds(seed, () -> EXTRACTOR.text(text, null));
        }
    }

    private interface Reading {
        Extraction read();
    }

    private static Extraction holds(long seed, Reading reading) {
        String as = "seed " + seed;
        Extraction found = assertTimeoutPreemptively(LIMIT, reading::read, as);
        Article a = found.article();
        switch (found) {
            case Extracted e -> assertThat(a.text()).as(as).isNotBlank();
            case Rejected r -> assertThat(r.reason()).as(as).endsWith(".");
        }
        textIsItsParagraphs(as, a);
        nothingTurnsTheTextAround(as, a);
        assertThat(a.title().length()).as(as).isLessThan(1_000);
        assertThat(a.snapshot().textHash())
                .as(as)
                .isEqualTo(Snapshot.sha256(a.text().getBytes(StandardCharsets.UTF_8)));
        for (Extraction.Cut cut : found.cuts()) assertThat(cut.text()).as(as).isNotBlank();
        assertThat(reading.read()).as(as + ", read twice").isEqualTo(found);
        segmentsCover(as, a);
        return found;
    }

    private static void textIsItsParagraphs(String as, Article a) {
        List<String> paragraphs =
                a.paragraphs().stream().map(p -> p.span().in(a.text())).toList();
        assertThat(a.text()).as(as).isEqualTo(String.join("\n\n", paragraphs));
        for (String p : paragraphs) assertThat(p).as(as).isNotBlank().isEqualTo(p.strip());
    }

    private static void nothingTurnsTheTextAround(String as, Article a) {
        String all =
                a.text() + a.title() + String.join("", a.bylines()) + a.outlet().name();
        assertThat(all.chars()
                        .filter(c -> c < ' ' && c != '\n' || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069)
                        .mapToObj(Integer::toHexString)
                        .collect(Collectors.joining(",")))
                .as(as)
                .isEmpty();
    }

    /// Sentences lie in their paragraphs, in order; each printed character is in one token of one sentence.
    private static void segmentsCover(String as, Article a) {
        Segments s = assertTimeoutPreemptively(LIMIT, () -> Segments.of(a), as);
        int at = 0;
        int inTokens = 0;
        for (Sentence sentence : s.sentences()) {
            Span span = sentence.span();
            Paragraph home = a.paragraphs().get(sentence.paragraph());
            assertThat(home.span().contains(span) && span.start() >= at).as(as).isTrue();
            for (Token t : s.tokens(sentence)) {
                assertThat(t.start() >= at && t.end() <= span.end()).as(as).isTrue();
                inTokens += (int) a.text()
                        .substring(t.start(), t.end())
                        .chars()
                        .filter(c -> !blank(c))
                        .count();
                at = t.end();
            }
        }
        assertThat(inTokens).as(as).isEqualTo((int)
                a.text().chars().filter(c -> !blank(c)).count());
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
