package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.reading.ReadingRoom.Reading;
import tools.jackson.databind.node.JsonNodeFactory;

class SharedPagesTest {
    private static final ComparisonId FERRY = new ComparisonId("ferry");

    private final Shelf shelf = new Shelf();
    private final ReadingRoom room = mock(ReadingRoom.class);
    private final Hands clock = new Hands();
    private final LinkedEditions sharing = new LinkedEditions(shelf, room, clock, "https://synoptic.example/");
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Object())
            .addFilter(new SharedPages(sharing, clock), SharedPages.EVERYTHING)
            .build();

    /// A clock that is turned by hand.
    private static final class Hands extends Clock {
        private Instant now = Ferry.NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void theRoomHoldsTheFerry() {
        titled("The ferry");
    }

    private void titled(String title) {
        Comparisons.Entry entry = new Comparisons.Entry(FERRY, title, List.of(), Ferry.NOON, Ferry.NOON);
        when(room.open(any())).thenReturn(Optional.empty());
        when(room.open(FERRY))
                .thenReturn(Optional.of(
                        new Reading(entry, Ferry.comparison(), List.of(), JsonNodeFactory.instance.objectNode())));
    }

    private Sharing.Fresh shared() {
        return sharing.share(FERRY, Wish.USUAL.at(Level.EXCERPTS).until(Term.WEEK))
                .orElseThrow();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = web.perform(request).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        return result.getResponse();
    }

    @Test
    void whoHasTheLinkReadsTheEditionAsItWasFrozen() throws Exception {
        Sharing.Fresh fresh = shared();
        titled("Another title now");
        MockHttpServletResponse answer = ask(get(fresh.path()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .contains("<h1 dir=\"auto\">The ferry</h1>", fresh.link().edition(), "14 March 2026, 12:00 UTC")
                .contains("excerpts");
    }

    @Test
    void aSharedPageSaysThatNothingMayBeLoadedIndexedKeptOrTold() throws Exception {
        MockHttpServletResponse answer = ask(get(shared().path()));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .endsWith("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoHasThePageAlreadyIsNotSentItAgain() throws Exception {
        String path = shared().path();
        String tag = String.valueOf(ask(get(path)).getHeader("ETag"));
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        MockHttpServletResponse again = ask(get(path).header("If-None-Match", "\"x\", W/" + tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(ask(get(path).header("If-None-Match", "\"x\"")).getStatus()).isEqualTo(200);
        String huge = "\"x\",".repeat(200_000);
        assertThat(ask(get(path).header("If-None-Match", huge)).getStatus()).isEqualTo(200);
    }

    @Test
    void aPageIsSentPackedToWhoTakesItSo() throws Exception {
        String path = shared().path();
        MockHttpServletResponse plain = ask(get(path).header("Accept-Encoding", "br, gzip;q=0"));
        MockHttpServletResponse packed = ask(get(path).header("Accept-Encoding", "br, gzip;q=0.5"));
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        byte[] body = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes();
        assertThat(body).isEqualTo(plain.getContentAsByteArray());
    }

    @Test
    void revokedExpiredAndUnknownLinksAnswerTheSame() throws Exception {
        String revoked = shared().path();
        sharing.links(FERRY).forEach(l -> sharing.revoke(l.id()));
        String expired = sharing.share(FERRY, Wish.USUAL.at(Level.MARKS).until(Term.DAY))
                .orElseThrow()
                .path();
        assertThat(ask(get(expired)).getStatus()).isEqualTo(200);
        clock.now = Ferry.NOON.plus(Duration.ofDays(1));
        MockHttpServletResponse unknown = ask(get("/s/" + "A".repeat(32)));
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("There is nothing behind this link");
        for (String path : List.of(revoked, expired)) assertSame(ask(get(path)), unknown);
    }

    private static void assertSame(MockHttpServletResponse answer, MockHttpServletResponse expected) {
        assertThat(answer.getStatus()).isEqualTo(expected.getStatus());
        assertThat(answer.getContentAsByteArray()).isEqualTo(expected.getContentAsByteArray());
        assertThat(answer.getHeaderNames()).containsExactlyInAnyOrderElementsOf(expected.getHeaderNames());
        for (String name : answer.getHeaderNames())
            assertThat(answer.getHeaders(name)).isEqualTo(expected.getHeaders(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..%2F..%2Fetc", "%00", "' OR 1=1 --", "{secret}", "<script>", "é"})
    void whatIsNoSecretAnswersTheSameWithoutAskingTheStore(String secret) throws Exception {
        shared();
        MockHttpServletResponse answer = ask(get("/s/{secret}", secret));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).doesNotContain(secret.equals("x") ? "%00" : secret);
    }

    @Test
    void whatIsFrozenTwiceAtOnceIsTwoEditionsThatTellTheirOwnMoment() {
        assertThat(List.of(shared(), shared(), shared()))
                .extracting(f -> f.link().edition())
                .doesNotHaveDuplicates();
        assertThat(shelf.kept).hasSize(3);
    }

    @Test
    void theStoreIsAskedOnceForALinkUntilOneIsChangedAndThenAtOnce() throws Exception {
        String path = shared().path();
        String other = shared().path();
        shelf.asked = 0;
        for (int i = 0; i < 5; i++) assertThat(status(path)).isEqualTo(200);
        assertThat(shelf.asked).isEqualTo(1);
        String link = shelf.idOf(path);
        sharing.hide(link, "Asked for.");
        assertThat(status(path)).isEqualTo(451);
        sharing.hide(link, null);
        assertThat(status(path)).isEqualTo(200);
        sharing.revoke(link);
        assertThat(status(path)).isEqualTo(404);
        assertThat(status(other)).isEqualTo(200);
    }

    @Test
    void aLinkThatIsChangedWhileItIsLookedUpIsLookedUpAgain() throws Exception {
        String path = shared().path();
        shelf.whileFinding = () -> sharing.revoke(shelf.idOf(path));
        assertThat(status(path)).isEqualTo(200);
        assertThat(status(path)).isEqualTo(404);
    }

    @Test
    void whatIsNeitherReadNorAskedForIsRefusedWithoutASession() throws Exception {
        String path = shared().path();
        MockHttpServletResponse answer = ask(put(path));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(ask(post(path + "/preview.png")).getStatus()).isEqualTo(405);
        for (String nowhere : List.of("/s/", "/s/x/y", path + "/", path + "/preview.png/report", "/s//preview.png"))
            assertThat(ask(get(nowhere)).getStatus()).as(nowhere).isEqualTo(404);
    }

    @Test
    void whatGoesWrongHereIsToldWithoutASessionAndWithoutTheCause() throws Exception {
        String path = shared().path();
        shelf.whileFinding = () -> {
            throw new IllegalStateException("The disk at /var is full");
        };
        MockHttpServletResponse answer = ask(get(path));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("can not be shown now").doesNotContain("/var");
        assertThat(answer.getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(status(path)).isEqualTo(200);
    }

    @Test
    void onlyPagesThatWereSentAreCounted() throws Exception {
        String path = shared().path();
        String tag = String.valueOf(ask(get(path)).getHeader("ETag"));
        ask(get(path));
        ask(head(path));
        ask(get(path).header("If-None-Match", tag));
        assertThat(sharing.links(FERRY))
                .singleElement()
                .satisfies(l -> assertThat(l.opened()).isEqualTo(2));
    }

    @Test
    void aSecretIsLongNeverTheSameAndKeptAsItsHashOnly() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 20; i++) secrets.add(shared().path().substring("/s/".length()));
        assertThat(secrets).hasSize(20).allMatch(s -> s.matches("[A-Za-z0-9_-]{32}"));
        for (String secret : secrets) {
            assertThat(shelf.bySecret).doesNotContainKey(secret);
            assertThat(shelf.bySecret.values().toString()).doesNotContain(secret);
        }
    }

    @Test
    void aLinkSaysWhatItShowsAndWhenItEnds() {
        Sharing.Link link = shared().link();
        assertThat(link.title()).isEqualTo("The ferry");
        assertThat(link.level()).isEqualTo(Level.EXCERPTS);
        assertThat(link.expires()).isEqualTo(Ferry.NOON.plus(Duration.ofDays(7)));
        assertThat(link.holds(Ferry.NOON.plus(Duration.ofDays(7)).minusNanos(1)))
                .isTrue();
        assertThat(link.holds(Ferry.NOON.plus(Duration.ofDays(7)))).isFalse();
        Sharing.Link unlimited = sharing.share(
                        FERRY, Wish.USUAL.at(Level.FULL).by(Wish.Right.OWN).until(Term.UNLIMITED))
                .orElseThrow()
                .link();
        assertThat(unlimited.holds(Instant.MAX)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void thePreviewIsThePageThatBecomesPublic(Level level) throws Exception {
        Wish wish = Wish.USUAL.at(level).by(Wish.Right.CLASS);
        String path = sharing.share(FERRY, wish).orElseThrow().path();
        String page = ask(get(path)).getContentAsString();
        String main = "(?s).*(<main>.*</main>).*";
        assertThat(page.replaceFirst(main, "$1"))
                .isEqualTo(sharing.preview(FERRY, wish).orElseThrow().replaceFirst(main, "$1"))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void whatIsNotThereIsNotShared() {
        assertThat(sharing.share(new ComparisonId("nothere"), Wish.USUAL)).isEmpty();
        assertThat(sharing.preview(new ComparisonId("nothere"), Wish.USUAL)).isEmpty();
    }

    @Test
    void anEditionWithAChangedByteIsNone() {
        Edition edition = Edition.freeze("The ferry", Ferry.comparison(), Level.FULL, Ferry.NOON);
        byte[] bytes = edition.document().getBytes(StandardCharsets.UTF_8);
        assertThat(Edition.of(edition.hash(), bytes)).isEqualTo(edition);
        byte[] changed = edition.document().replace("212", "213").getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> Edition.of(edition.hash(), changed));
    }

    @Test
    void whoGuessesIsStoppedForAMinuteWhileALinkStillOpens() throws Exception {
        String path = shared().path();
        for (int i = 0; i < Misses.A_MINUTE; i++)
            assertThat(status("/s/" + "x".repeat(32))).isEqualTo(404);
        MockHttpServletResponse refused =
                web.perform(get("/s/" + "y".repeat(32))).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(status(path)).isEqualTo(200);
        clock.now = clock.now.plusSeconds(61);
        assertThat(status("/s/" + "x".repeat(32))).isEqualTo(404);
    }

    private int status(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getStatus();
    }
}
