package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Snapshot;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.fetch.Known;
import org.synoptic.ingest.Ingest.Outcome;
import org.synoptic.ingest.Ingest.Refused;
import org.synoptic.ingest.Ingest.Step;
import org.synoptic.ingest.Ingest.Taken;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryUnusable;

class ArticleIngestTest {
    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00.123456789Z");
    private static final String BODY = "The ferry that lost its way came back, the harbour master said. ".repeat(5);
    private static final String TEXT = "Ferry returns to harbour\n\n" + BODY;

    private final Map<ArticleId, Article> kept = new HashMap<>();
    private final Library library = mock(Library.class);
    private final List<Step> steps = new ArrayList<>();
    private final Ingest ingest = new ArticleIngest(library, new Web(), Clock.fixed(NOW, ZoneOffset.UTC));

    /// A web of one page that has an article, one that has none, and one that breaks its reader.
    private static final class Web implements Pages {
        private final Pages real = new WebPages(new FetchGate(), new Extractor());

        @Override
        public Fetching fetch(URI address) {
            if (address.getPath().equals("/gone")) return new NoPage("The page is gone.");
            return new Page(address.getPath().getBytes(StandardCharsets.UTF_8), "text/html", address);
        }

        @Override
        public Fetching again(URI address, Known known) {
            asked = known;
            if (known.etag() != null && known.etag().equals("\"same\"")) return new Same();
            return fetch(address);
        }

        private Known asked = Known.NOTHING;

        @Override
        public Reading read(Page page) {
            return switch (new String(page.bytes(), StandardCharsets.UTF_8)) {
                case "/consent" -> new NotFound("The page asks for consent and shows no article.");
                case "/changed" -> read("<p>Now the ferry lies at the pier again, the mate said.</p>", page);
                case "/web/20240612101530/https://ledger.example/changed" -> read("", page);
                case "/broken" -> throw new StackOverflowError();
                default -> real.read(TEXT);
            };
        }

        /// One page whose text has another paragraph each time.
        private Reading read(String more, Page page) {
            String html = "<html><body><article><h1>Ferry returns</h1><p>%s</p>%s</article></body></html>"
                    .formatted(BODY, visits++ == 0 ? "" : more);
            return real.read(new Page(html.getBytes(StandardCharsets.UTF_8), "text/html", page.address()));
        }

        private int visits;

        @Override
        public Reading read(String text) {
            return real.read(text);
        }
    }

    @BeforeEach
    void keepInMemory() {
        doAnswer(call -> kept.put(call.<Article>getArgument(0).id(), call.getArgument(0)))
                .when(library)
                .keep(any(), any());
        when(library.article(any())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<ArticleId>getArgument(0))));
    }

    private Outcome take(Ingest.Given given) {
        return ingest.take(given, steps::add);
    }

    private static Ingest.Link link(String address) {
        return new Ingest.Link(address, "ledger.example");
    }

    private String refusal(Ingest.Given given) {
        Outcome outcome = take(given);
        assertThat(outcome).isInstanceOf(Refused.class);
        verify(library, never()).keep(any(), any());
        return ((Refused) outcome).reason();
    }

    @Test
    void aPastedTextIsKeptWithItsTitleAndItsBytes() {
        Article article = ((Taken) take(new Ingest.Text(TEXT))).article();
        assertThat(article.title()).isEqualTo("Ferry returns to harbour");
        assertThat(article.outlet()).isEqualTo(Outlet.UNKNOWN);
        assertThat(article.snapshot().bytesHash()).isEqualTo(Snapshot.sha256(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.snapshot().received()).isEqualTo(Instant.parse("2026-03-14T12:00:00.123456Z"));
        assertThat(kept).containsValue(article);
        assertThat(steps).containsExactly(Step.READING, Step.KEEPING);
    }

    @Test
    void theSameTextGivenTwiceIsOneArticle() {
        take(new Ingest.Text(TEXT));
        take(new Ingest.File("ferry.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(kept).hasSize(1);
    }

    @Test
    void aLinkIsFetchedReadAndKept() {
        assertThat(take(link("https://ledger.example/ferry"))).isInstanceOf(Taken.class);
        assertThat(steps).containsExactly(Step.FETCHING, Step.READING, Step.KEEPING);
    }

    @Test
    void aChangedTextIsANewStateOfTheSameArticleAndWhatChangedIsTold() {
        Taken first = (Taken) take(link("https://ledger.example/changed"));
        Taken second = (Taken) take(link("https://ledger.example/changed?utm_source=mail"));
        assertThat(first.notes()).isEmpty();
        assertThat(second.article().id()).isEqualTo(first.article().id());
        assertThat(second.article().text()).isNotEqualTo(first.article().text());
        assertThat(second.notes())
                .containsExactly(
                        "The text has changed since 14 March 2026, 12:00 UTC: 1 paragraph added, 0 taken out.");
        assertThat(((Taken) take(link("https://ledger.example/changed"))).notes())
                .isEmpty();
    }

    @Test
    void anArchivesCopyIsTheArticleItWasMadeOfAndToldAsACopy() {
        Taken copy = (Taken) take(link("https://web.archive.org/web/20240612101530/https://ledger.example/changed"));
        assertThat(copy.article().address()).isEqualTo(URI.create("https://ledger.example/changed"));
        assertThat(copy.article().outlet().domain()).isEqualTo("ledger.example");
        assertThat(copy.notes()).containsExactly("An archive's copy of 12 June 2024.");
    }

    @Test
    void aLinkThatGivesNoArticleIsToldAndNothingIsKept() {
        assertThat(refusal(link("https://ledger.example/gone"))).isEqualTo("The page is gone.");
        assertThat(refusal(link("https://ledger.example/consent"))).contains("consent");
        assertThat(((Refused) take(link("https://ledger.example/consent"))).pasteHelps())
                .isTrue();
    }

    @Test
    void aPageThatBreaksItsReaderIsToldAndNothingIsKept() {
        assertThat(refusal(link("https://ledger.example/broken"))).startsWith("It could not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hosts", "javascript://x/%0aalert(1)", "https://[half", "ftp://a.example/x"})
    void onlyWebAddressesAreFetched(String address) {
        assertThat(refusal(link(address))).isEqualTo("This is no link to a web page.");
        assertThat(steps).containsExactly(Step.FETCHING);
    }

    @Test
    void aSavedPageIsReadLikeAFetchedOne() {
        Ingest.File file = new Ingest.File("ferry.html", "<html>a page</html>".getBytes(StandardCharsets.UTF_8));
        assertThat(((Taken) take(file)).article().title()).isEqualTo("Ferry returns to harbour");
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        assertThat(refusal(new Ingest.File("ferry.odt", new byte[] {1}))).contains(".odt");
    }

    @Test
    void aTextThatIsTooShortOrTooLongIsTold() {
        assertThat(refusal(new Ingest.Text("Ferry returns."))).contains("too little text");
        assertThat(refusal(new Ingest.Text("ferry ".repeat(100_000)))).contains("too long");
    }

    @Test
    void aLibraryThatCannotKeepItSaysWhy() {
        Exception full = new java.io.IOException("No space left on device");
        LibraryUnusable unusable = mock(LibraryUnusable.class);
        when(unusable.getMessage()).thenReturn("The disk is full.");
        when(unusable.getCause()).thenReturn(full);
        doThrow(unusable).when(library).keep(any(), any());
        assertThat(take(new Ingest.Text(TEXT))).isEqualTo(new Refused("The disk is full.", false));
    }
}
