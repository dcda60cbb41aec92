package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.reading.ReadingRoom.Reading;
import tools.jackson.databind.node.JsonNodeFactory;

class LinkConditionsTest {
    private static final ComparisonId FERRY = new ComparisonId("ferry");

    private final Shelf shelf = new Shelf();
    private final ReadingRoom room = mock(ReadingRoom.class);
    private final Clock clock = Clock.fixed(Ferry.NOON, ZoneId.of("UTC"));
    private final LinkedEditions sharing = new LinkedEditions(shelf, room, clock, "https://synoptic.example/");
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Object())
            .addFilter(new SharedPages(sharing, clock), SharedPages.EVERYTHING)
            .build();

    @BeforeEach
    void theRoomHoldsTheFerry() {
        Comparisons.Entry entry = new Comparisons.Entry(FERRY, "The ferry", List.of(), Ferry.NOON, Ferry.NOON);
        when(room.open(any())).thenReturn(Optional.empty());
        when(room.open(FERRY))
                .thenReturn(Optional.of(
                        new Reading(entry, Ferry.comparison(), List.of(), JsonNodeFactory.instance.objectNode())));
    }

    private String shared(Wish wish) {
        return sharing.share(FERRY, wish).orElseThrow().path();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getCookies()).isEmpty();
        return answer;
    }

    @Test
    void aPasswordIsAskedForBeforeAnythingIsTold() throws Exception {
        String path = shared(Wish.USUAL.asking("blue heron"));
        MockHttpServletResponse form = ask(get(path));
        assertThat(form.getStatus()).isEqualTo(200);
        assertThat(form.getContentAsString())
                .contains("asks for a password", "type=\"password\"")
                .doesNotContain("ferry", "Ferry");
        assertThat(form.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(form.getHeader("Content-Security-Policy")).contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(form.getHeader("ETag")).isNull();
        assertThat(ask(get(path + "/preview.png")).getStatus()).isEqualTo(404);
    }

    @Test
    void theRightPasswordIsAnsweredWithThePageItself() throws Exception {
        String path = shared(Wish.USUAL.asking("blue heron"));
        MockHttpServletResponse wrong = ask(post(path).param("password", "Blue heron"));
        assertThat(wrong.getStatus()).isEqualTo(403);
        assertThat(wrong.getContentAsString())
                .contains("That was not the password.")
                .doesNotContain("The ferry");
        MockHttpServletResponse page = ask(post(path).param("password", "blue heron"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("<h1 dir=\"auto\">The ferry</h1>");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(sharing.links()).singleElement().satisfies(l -> {
            assertThat(l.opened()).isEqualTo(1);
            assertThat(l.asksPassword()).isTrue();
        });
        assertThat(shelf.bySecret.values().toString()).doesNotContain("blue heron");
    }

    @Test
    void whoGuessesPasswordsIsStopped() throws Exception {
        String path = shared(Wish.USUAL.asking("blue heron"));
        for (int i = 0; i < Misses.A_MINUTE; i++) ask(get("/s/" + "x".repeat(32)));
        MockHttpServletResponse refused = ask(post(path).param("password", "blue heron"));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void aHashHasASaltOfItsOwnAndMatchesItsPasswordAlone() {
        String one = Passwords.hash("blue heron");
        assertThat(one).isNotEqualTo(Passwords.hash("blue heron")).startsWith("pbkdf2$600000$");
        assertThat(Passwords.matches(one, "blue heron")).isTrue();
        assertThat(Passwords.matches(one, "blue herons")).isFalse();
        assertThat(Passwords.matches(one, "x".repeat(Passwords.LONGEST + 1))).isFalse();
        for (String broken :
                List.of("", "pbkdf2$x$y$z", "pbkdf2$0$AAAA$AAAA", "pbkdf2$999999999$AAAA$AAAA", "md5$1$a$b"))
            assertThat(Passwords.matches(broken, "blue heron")).isFalse();
    }

    @Test
    void onlyTheNamedSitesMayFrameThePage() throws Exception {
        String path = shared(Wish.USUAL.framedBy("https://learn.example https://blog.example:8443"));
        assertThat(ask(get(path)).getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors https://learn.example https://blog.example:8443");
        assertThat(ask(get(path)).getHeader("X-Frame-Options")).isNull();
        for (String closed : List.of(shared(Wish.USUAL), path + "/report", "/s/" + "x".repeat(32))) {
            MockHttpServletResponse answer = ask(get(closed));
            assertThat(answer.getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
            assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "learn.example,https://learn.example",
        "'http://localhost:8080/, Learn.example',http://localhost:8080 https://learn.example",
        "*,*"
    })
    void sitesAreReadAsPeopleWriteThem(String written, String origins) {
        assertThat(Frames.read(written)).hasValue(origins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "javascript:alert(1)",
                "a.example; script-src *",
                "https://a.example/path",
                "'self'",
                "a b\r\nX: y/"
            })
    void whatIsNoSiteIsRefused(String written) {
        assertThat(Frames.read(written)).isEmpty();
    }

    @Test
    void aHiddenPageTellsItsReasonAndNothingElse() throws Exception {
        String path = shared(Wish.USUAL);
        sharing.hide(sharing.links().getFirst().id(), "The <b>author</b> asked for it.");
        for (String at : List.of(path, path + "/report", path + "/preview.png")) {
            MockHttpServletResponse answer = ask(get(at));
            assertThat(answer.getStatus()).isEqualTo(451);
            assertThat(answer.getContentAsString())
                    .contains("The &lt;b&gt;author&lt;/b&gt; asked for it.")
                    .doesNotContain("ferry");
        }
        sharing.hide(sharing.links().getFirst().id(), null);
        assertThat(ask(get(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void aReadersReportReachesTheOwner() throws Exception {
        String path = shared(Wish.USUAL);
        assertThat(ask(get(path)).getContentAsString()).contains("href=\"" + path + "/report\"");
        assertThat(ask(get(path + "/report")).getContentAsString()).contains("<textarea");
        assertThat(ask(post(path + "/report").param("words", "  ")).getStatus()).isEqualTo(400);
        assertThat(ask(post(path + "/report").param("words", " <script>My picture</script> "))
                        .getStatus())
                .isEqualTo(200);
        assertThat(sharing.complaints()).singleElement().satisfies(c -> {
            assertThat(c.words()).isEqualTo("<script>My picture</script>");
            assertThat(c.link()).isEqualTo(sharing.links().getFirst().id());
        });
        for (int i = 1; i < 5; i++) ask(post(path + "/report").param("words", "Again"));
        assertThat(ask(post(path + "/report").param("words", "Again")).getStatus())
                .isEqualTo(429);
    }

    @Test
    void thePageNamesItsOwnAddressAndPictureAsConfigured() throws Exception {
        String path = shared(Wish.USUAL);
        String page = ask(get(path).header("Host", "evil.example").header("X-Forwarded-Host", "evil.example"))
                .getContentAsString();
        assertThat(page)
                .contains("property=\"og:image\" content=\"https://synoptic.example" + path + "/preview.png\"")
                .contains("<figcaption>https://synoptic.example" + path + "</figcaption>")
                .doesNotContain("evil.example");
        MockHttpServletResponse picture = ask(get(path + "/preview.png"));
        assertThat(picture.getContentType()).isEqualTo("image/png");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()));
        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(drawn.getHeight()).isEqualTo(630);
    }

    @Test
    void aPictureOfATitleInAnyScriptIsDrawn() {
        for (String title : List.of("渡船がまた走る", "العبّارة تعود", "x", "W".repeat(300), "The ferry ".repeat(40)))
            assertThat(Edition.freeze(title, Ferry.comparison(), Level.MARKS, Ferry.NOON)
                            .picture())
                    .hasSizeGreaterThan(2000);
    }

    @Test
    void whatIsNotToBeMarkedIsNotInTheEdition() {
        Wish wish = Wish.USUAL.only(EnumSet.of(Wish.Mark.QUOTATIONS));
        Report all = Json.read(Edition.freeze("The ferry", Ferry.comparison(), Wish.USUAL, Ferry.NOON)
                .document());
        Report some = Json.read(Edition.freeze("The ferry", Ferry.comparison(), wish, Ferry.NOON)
                .document());
        assertThat(all.onlyIn()).isNotEmpty();
        assertThat(some.statements()).isNotEmpty();
        assertThat(some.onlyIn()).isEmpty();
        assertThat(some.claims()).isEmpty();
        assertThat(some.figures()).isEmpty();
        assertThat(some.counts().onlyIn()).isZero();
    }

    @Test
    void theBaseArticleStandsFirst() {
        var last = Ferry.comparison().witnesses().getLast();
        Wish wish = Wish.USUAL.startingWith(last.id());
        Edition edition = Edition.freeze("The ferry", Ferry.comparison(), wish, Ferry.NOON);
        assertThat(edition.html().indexOf("<article id=\"" + last.sigil().value() + "\""))
                .isPositive()
                .isLessThan(edition.html().indexOf("<article id=\"A\""));
    }

    @Test
    void aLinkEndsAtTheEndOfADay() {
        var day = new Wish.Day(LocalDate.of(2026, 3, 20), ZoneId.of("UTC"));
        var link = sharing.share(FERRY, Wish.USUAL.until(day)).orElseThrow().link();
        assertThat(link.expires()).isEqualTo("2026-03-21T00:00:00Z");
    }

    @Test
    void aSlipHoldsTheAddressAsWordsAndAsACode() {
        String slip = Slip.html("The <ferry>", "https://synoptic.example/s/x", null);
        assertThat(slip)
                .contains("The &lt;ferry&gt;", "<code>https://synoptic.example/s/x</code>", "<path fill=\"#000\"");
    }

    @Test
    void fullTextsGoOutWithTheRightThatTheSharerNamed() throws Exception {
        assertThatIllegalArgumentException().isThrownBy(() -> shared(Wish.USUAL.at(Level.FULL)));
        String path = shared(Wish.USUAL.at(Level.FULL).by(Wish.Right.LICENSED));
        assertThat(ask(get(path)).getContentAsString()).contains("a licence allows handing the articles on");
    }
}
