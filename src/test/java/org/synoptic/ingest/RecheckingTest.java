package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.ComparisonId;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.Site;
import org.synoptic.ingest.Ingest.Changed;
import org.synoptic.ingest.Ingest.Taken;
import org.synoptic.ingest.Ingest.Unanswered;
import org.synoptic.ingest.Ingest.Unchanged;
import org.synoptic.store.Library;
import org.synoptic.store.Stocks;

class RecheckingTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String FIRST =
            "The ferry Aldona ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.";
    private static final String SECOND =
            "Captain Jorun Hale said that the buoy which marks the bank had drifted three hundred metres in the storm.";
    private static final String THIRD =
            "A school choir from Larkhaven sang on the car deck while the passengers waited there for the lifeboats.";

    @TempDir
    Path folder;

    private Site site;
    private ConfigurableApplicationContext store;
    private Library library;
    private Ingest ingest;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        store = Stocks.open(folder);
        library = store.getBean(Library.class);
        ingest = new ArticleIngest(
                library, new WebPages(site.gate(), new Extractor()), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        site.close();
    }

    private static String page(String title, String... paragraphs) {
        return "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                .formatted(title, String.join("</p><p>", paragraphs));
    }

    private void serve(String html, String etag) {
        site.put("/ferry", "text/html; charset=utf-8", html, "ETag: \"" + etag + "\"\r\n");
    }

    private Article taken() {
        serve(page("Ferry aground", FIRST, SECOND), "one");
        var link = new Ingest.Link(site.at("/ferry").toString(), "localhost");
        return ((Taken) ingest.take(link, step -> {})).article();
    }

    private String etag(ArticleId id) {
        return String.valueOf(library.page(id).orElseThrow().way().etag());
    }

    @Test
    void aSiteThatSaysNothingHasChangedIsAskedWithWhatItSaidOfThePage() {
        Article article = taken();
        assertThat(etag(article.id())).isEqualTo("\"one\"");
        site.answer("/ferry", "HTTP/1.1 304 Not Modified\r\n\r\n");
        assertThat(ingest.again(article)).isEqualTo(new Unchanged());
        assertThat(site.asked().getLast()).contains("If-None-Match: \"one\"");
    }

    @Test
    void theSameTextOnAnotherPageIsNoChangeButItsStateIsRemembered() {
        Article article = taken();
        serve(page("Ferry aground", FIRST, SECOND) + "<!-- another advertisement -->", "two");
        assertThat(ingest.again(article)).isEqualTo(new Unchanged());
        assertThat(library.snapshots(article.id())).hasSize(1);
        assertThat(etag(article.id())).isEqualTo("\"two\"");
    }

    @Test
    void aChangedTextIsKeptBesideTheOldAndTheComparisonMovesWhenItIsTold() {
        Article article = taken();
        Article other = ((Taken)
                        ingest.take(new Ingest.Text("Larkhaven\n\n" + THIRD + " " + FIRST + " " + SECOND), step -> {}))
                .article();
        ComparisonId comparison =
                library.create("Ferry", List.of(article.id(), other.id())).id();
        serve(page("Ferry aground", FIRST, THIRD), "two");

        assertThat(ingest.again(article))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.sentence())
                                .startsWith("The text has changed since")
                                .contains("1 paragraph added, 1 taken out"));
        assertThat(library.snapshots(article.id())).hasSize(2);
        assertThat(library.articles(comparison).getFirst().text()).contains(SECOND);
        library.renew(comparison, article.id());
        assertThat(library.articles(comparison).getFirst().text())
                .contains(THIRD)
                .doesNotContain(SECOND);
        assertThat(library.articles(comparison).getLast()).isEqualTo(other);
    }

    @Test
    void whoHasAnOlderTextBeforeThemIsToldOfTheOneThatCameSince() {
        Article shown = taken();
        serve(page("Ferry aground", FIRST, THIRD), "two");
        assertThat(ingest.again(shown)).isInstanceOf(Changed.class);
        site.answer("/ferry", "HTTP/1.1 304 Not Modified\r\n\r\n");
        assertThat(ingest.again(shown))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.article())
                                .isEqualTo(library.article(shown.id()).orElseThrow()));
        assertThat(ingest.again(library.article(shown.id()).orElseThrow())).isEqualTo(new Unchanged());
    }

    @Test
    void aConsentPageInItsPlaceChangesNothing() {
        Article article = taken();
        serve("""
                <html><head><title>Before you continue</title></head><body><h1>Before you continue</h1>
                <p>We and our partners use cookies. Accept all cookies to continue to the site, or manage your settings.</p>
                <button>Accept all</button></body></html>""", "two");
        assertThat(ingest.again(article))
                .isInstanceOfSatisfying(
                        Unanswered.class, no -> assertThat(no.reason()).endsWith("The text that is here stays."));
        assertThat(library.article(article.id())).contains(article);
        assertThat(etag(article.id())).isEqualTo("\"one\"");
    }

    @Test
    void aPageThatIsGoneIsToldSo() {
        Article article = taken();
        site.answer("/ferry", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
        assertThat(ingest.again(article)).isEqualTo(new Unanswered("The site says that this page doesn't exist."));
    }

    @Test
    void theRulesForProgramsHold() {
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /");
        Article article = taken();
        int asked = site.asked().size();
        assertThat(ingest.again(article))
                .isEqualTo(new Unanswered("The site asks programs not to read this page by themselves."));
        assertThat(site.asked()).hasSize(asked);
    }

    @Test
    void whatCameWithoutAnAddressCannotBeAskedFor() {
        Article pasted = ((Taken)
                        ingest.take(new Ingest.Text("Larkhaven\n\n" + THIRD + " " + FIRST + " " + SECOND), step -> {}))
                .article();
        assertThat(ingest.again(pasted))
                .isInstanceOfSatisfying(
                        Unanswered.class, no -> assertThat(no.reason()).contains("no site to ask"));
        Article unknown = Article.plain(new ArticleId("nowhere"), Outlet.UNKNOWN, THIRD, false);
        assertThat(ingest.again(unknown)).isEqualTo(new Unanswered("This article is not here any more."));
    }
}
