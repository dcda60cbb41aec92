package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.ingest.Ingest.Taken;
import org.synoptic.store.Library;

/// The worked sample, as it comes through the ingester.
class SampleTest {
    private final Library library = mock(Library.class);
    private final Ingest ingest = new ArticleIngest(
            library,
            new WebPages(new FetchGate(), new Extractor()),
            Clock.fixed(Instant.parse("2026-05-16T08:00:00Z"), ZoneOffset.UTC));

    private Article take(String file) {
        when(library.article(any())).thenReturn(Optional.empty());
        try (InputStream in = SampleTest.class.getResourceAsStream("/db/sample/" + file)) {
            byte[] bytes = in.readAllBytes();
            return ((Taken) ingest.take(new Ingest.File(file, bytes), step -> {})).article();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Article> all() {
        return Stream.of("harbour-post.html", "meridian-wire.html", "ostria-courier.html", "varland-today.html")
                .map(this::take)
                .toList();
    }

    @Test
    void theSiteThatRepublishesIsTheCopy() {
        List<Article> articles = all();
        Comparison comparison = Comparison.of(articles, text -> new float[0]);
        assertThat(comparison.independent()).isEqualTo(3);
        var names = articles.stream()
                .collect(Collectors.toMap(Article::id, a -> a.outlet().name()));
        var copies = articles.stream()
                .filter(a -> comparison.copies().origin(a.id()).isPresent())
                .collect(Collectors.toMap(a -> a.outlet().name(), a -> names.get(origin(comparison, a.id()))));
        assertThat(copies).containsExactly(java.util.Map.entry("Harbour Post", "Varland Today"));
    }

    private static ArticleId origin(Comparison comparison, ArticleId id) {
        return comparison.copies().origin(id).orElseThrow();
    }

    @Test
    void eachPageGivesItsOutletItsAddressAndItsOrigin() {
        assertThat(all())
                .extracting(a -> a.outlet().name() + " " + a.outlet().kind() + " "
                        + Naming.address(a.address()).orElse("nowhere").replaceFirst("/.*", "") + " " + a.origin())
                .containsExactly(
                        "Harbour Post republished harbourpost.example Origin[name=varlandtoday.example, republished=true]",
                        "Meridian Wire agency meridianwire.example null",
                        "Ostria Courier null ostriacourier.example null",
                        "Varland Today null varlandtoday.example null");
    }

    @Test
    void noneOfThemIsInDoubt() {
        assertThat(all()).allSatisfy(a -> assertThat(a.gauge().told()).isEmpty());
    }

    @Test
    void whatWasLeftOutOfAPageIsToldFromThePageAsItWasKept() throws IOException {
        Article article = take("harbour-post.html");
        byte[] bytes;
        try (InputStream in = SampleTest.class.getResourceAsStream("/db/sample/harbour-post.html")) {
            bytes = in.readAllBytes();
        }
        when(library.page(article.id(), article.snapshot().textHash()))
                .thenReturn(Optional.of(new Library.Received(
                        bytes, "text/html", new Library.Way(null, List.of(), null, Extractor.VERSION))));
        History.Page page = new KeptHistory(library, new WebPages(new FetchGate(), new Extractor())).page(article);
        assertThat(page.same()).isTrue();
        assertThat(page.passages().stream()
                        .filter(p -> p.cut().isEmpty())
                        .map(History.Passage::text)
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(article.text());
        assertThat(page.passages().stream().filter(p -> p.cut().isPresent()))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(article.text()).doesNotContain(p.text()));
    }
}
