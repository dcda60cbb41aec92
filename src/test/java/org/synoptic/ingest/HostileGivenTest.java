package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.ingest.Ingest.File;
import org.synoptic.ingest.Ingest.Given;
import org.synoptic.ingest.Ingest.Outcome;
import org.synoptic.ingest.Ingest.Refused;
import org.synoptic.ingest.Ingest.Taken;
import org.synoptic.store.Library;

/// What is given to break its reader ends, is told of in a sentence, and leaves no half article.
class HostileGivenTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SENTENCE =
            "The pump at the old well of Tarn gave water again on Friday, after the smith had worked on it for nine days, the parish said.";

    private final Library library = mock(Library.class);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        never.countDown();
    }

    private Outcome take(Given given) {
        WebPages pages = new WebPages(new FetchGate(), new Extractor());
        return take(given, pages);
    }

    private Outcome take(Given given, Pages pages) {
        Ingest ingest = new ArticleIngest(library, pages, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        return assertTimeoutPreemptively(LIMIT, () -> ingest.take(given, step -> {}));
    }

    private void refused(Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.reason()).endsWith("."));
        verifyNoMoreInteractions(library);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(word)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>"));
            byte[] much = utf8("a".repeat(1 << 20));
            for (int i = 0; i < 120; i++) zip.write(much);
        }
        refused(take(new File("bomb.docx", word.toByteArray())));

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(utf8("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pdf, new Deflater(9))) {
            for (int i = 0; i < 210; i++) packed.write(new byte[1 << 20]);
        }
        refused(take(new File("bomb.pdf", pdf.toByteArray())));
    }

    @Test
    void aSavedPageThatBreaksOffIsRefused() {
        String head =
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n";
        refused(take(new File("half.mhtml", utf8(head))));
    }

    @Test
    void aTextLongerThanAnyArticleIsRefused() {
        refused(take(new Ingest.Text(SENTENCE.repeat(20_000))));
        refused(take(new File("long.html", utf8("<html><body><p>" + SENTENCE.repeat(20_000) + "</p></body></html>"))));
    }

    @Test
    void aReadingThatDoesNotEndIsRefusedAndNothingOfItIsKeptLater() throws InterruptedException {
        WebPages real = new WebPages(new FetchGate(), new Extractor());
        Patience patience = new Patience(Duration.ofMillis(200));
        Pages endless = mock(Pages.class);
        when(endless.read(ArgumentMatchers.<Pages.Page>any()))
                .thenAnswer(call -> patience.with(() -> {
                    await();
                    return real.read(call.<Pages.Page>getArgument(0));
                }));
        File page = new File("a.html", utf8("<html><body>" + ("<p>" + SENTENCE + "</p>").repeat(5) + "</body></html>"));
        refused(take(page, endless));
        never.countDown();
        Thread.sleep(300);
        verifyNoMoreInteractions(library);
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageFullOfTricksIsKeptWholeOrNotAtAll() {
        when(library.article(ArgumentMatchers.any())).thenReturn(Optional.empty());
        String page = "<html><head><meta charset='x-none'><base href='javascript:alert(1)'></head><body>"
                + "<div>".repeat(512)
                + "<p onclick='x' title='" + "a".repeat(1_000_000) + "'>" + SENTENCE + "\u202E\u0000</p>"
                + ("<p>" + SENTENCE.replace("pump", "<script>alert(1)</script>pump &lt;b&gt;") + "</p>")
                + "</body></html>";
        Outcome outcome = take(new Ingest.Seen(URI.create("https://tarn.example/pump"), utf8(page)));
        assertThat(outcome).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.article().text())
                    .doesNotContain("\u202E", "\u0000", "alert")
                    .contains("pump <b>");
            verify(library).keep(ArgumentMatchers.eq(taken.article()), ArgumentMatchers.any());
        });
    }
}
