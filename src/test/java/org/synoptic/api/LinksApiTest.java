package org.synoptic.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.meaning.Meaning;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.share.Level;
import org.synoptic.share.Sharing;
import org.synoptic.share.Term;
import org.synoptic.share.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class LinksApiTest {
    private static final ComparisonId FERRY = new ComparisonId("ferry");
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final ReadingRoom room = mock(ReadingRoom.class);
    private final Sharing sharing = mock(Sharing.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new LinksApi(
                    room,
                    sharing,
                    new Answers(() -> true, new Origins("https://synoptic.example")),
                    Clock.fixed(Instant.EPOCH, ZONE)))
            .build();

    private static final Sharing.Link LINK = new Sharing.Link(
            "link1",
            FERRY,
            "The ferry",
            Level.EXCERPTS,
            "e".repeat(64),
            Instant.EPOCH,
            null,
            null,
            true,
            null,
            null,
            3);

    @BeforeEach
    void theFerryIsThere() {
        Comparison comparison = Comparison.of(
                List.of(
                        Article.plain(new ArticleId("a"), Outlet.named("Ledger"), "The ferry ran aground.", false),
                        Article.plain(new ArticleId("b"), Outlet.named("Courier"), "A ferry ran aground.", false)),
                Meaning.none());
        Comparisons.Entry entry =
                new Comparisons.Entry(FERRY, "The \"ferry\"\r\n", List.of(), Instant.EPOCH, Instant.EPOCH);
        when(room.open(any())).thenReturn(Optional.empty());
        when(room.open(FERRY))
                .thenReturn(Optional.of(
                        new ReadingRoom.Reading(entry, comparison, List.of(), JsonNodeFactory.instance.objectNode())));
        when(room.openBlind(FERRY))
                .thenReturn(Optional.of(new ReadingRoom.BlindReading(
                        entry, Blind.of("The ferry", comparison, "seed"), JsonNodeFactory.instance.objectNode())));
        when(sharing.share(any(), any())).thenReturn(Optional.empty());
        when(sharing.share(eq(FERRY), any()))
                .thenReturn(Optional.of(new Sharing.Fresh(LINK, "/s/secret", "https://synoptic.example/s/secret")));
        when(sharing.links()).thenReturn(List.of(LINK));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8);
        return answer;
    }

    private static MockHttpServletRequestBuilder posted(String body) {
        return post("/api/comparisons/ferry/links")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString());
    }

    @ParameterizedTest
    @CsvSource({
        "html,text/html,the-ferry.html",
        "pdf,application/pdf,the-ferry.pdf",
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,the-ferry.docx",
        "md,text/markdown,the-ferry.md",
        "quotations.csv,text/csv,the-ferry-quotations.csv",
        "bib,application/x-bibtex,the-ferry.bib",
        "annotations.jsonld,application/ld+json,the-ferry-annotations.jsonld"
    })
    void aComparisonLeavesAsAFile(String form, String type, String name) throws Exception {
        MockHttpServletResponse answer = ask(get("/api/comparisons/ferry/exports/" + form));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith(type);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "json", "articles.csv", "bib", "ris", "csl.json"})
    void whatIsAskedForBlindTellsNoOutlet(String form) throws Exception {
        MockHttpServletResponse answer = ask(get("/api/comparisons/ferry/exports/" + form + "?blind=true"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Outlet A")
                .doesNotContain("Ledger", "Courier")
                .doesNotContain("ledger", "courier");
    }

    @Test
    void whatIsNotThereIsNotExported() throws Exception {
        assertThat(ask(get("/api/comparisons/nowhere/exports/md")).getStatus()).isEqualTo(404);
        MockHttpServletResponse unknown = ask(get("/api/comparisons/ferry/exports/exe"));
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("annotations.jsonld, articles.csv");
    }

    @Test
    void aLinkIsMadeAsItIsWishedFor() throws Exception {
        MockHttpServletResponse answer = ask(posted("""
                {"level": "full", "right": "class", "until": "2027-06-30", "blind": true, "password": "blue heron",
                 "embedding": "learn.example", "marks": ["quotations"]}"""));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        assertThat(json(answer).get("address").stringValue()).isEqualTo("https://synoptic.example/s/secret");
        ArgumentCaptor<Wish> wish = ArgumentCaptor.forClass(Wish.class);
        verify(sharing).share(eq(FERRY), wish.capture());
        assertThat(wish.getValue())
                .isEqualTo(new Wish(
                        Level.FULL,
                        new Wish.Day(LocalDate.of(2027, 6, 30), ZONE),
                        false,
                        true,
                        Set.of(Wish.Mark.QUOTATIONS),
                        null,
                        "blue heron",
                        "https://learn.example",
                        Wish.Right.CLASS));
    }

    @Test
    void withoutWishesALinkIsAsUsual() throws Exception {
        ask(posted("{}"));
        verify(sharing).share(FERRY, Wish.USUAL);
        ask(posted("{\"until\":\"never\"}"));
        verify(sharing).share(FERRY, Wish.USUAL.until(Term.UNLIMITED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | is not JSON",
                "[1] | no JSON object",
                "{\"level\":\"some\"} | no \"level\" called “some”",
                "{\"level\":\"full\"} | a \"right\"",
                "{\"until\":\"soon\"} | no day",
                "{\"embedding\":\"javascript:x\"} | names no sites",
                "{\"marks\":\"all\"} | no list",
                "{\"blind\":1} | neither true nor false",
                "{\"password\":\" \"} | no text"
            })
    void whatCannotBeUnderstoodIsTold(String body, String said) throws Exception {
        MockHttpServletResponse answer = ask(posted(body));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).get("error").stringValue()).contains(said);
        verify(sharing, never()).share(any(), any());
    }

    @Test
    void linksAreListedAndEnded() throws Exception {
        JsonNode link = json(ask(get("/api/links"))).get("links").get(0);
        assertThat(link.get("holds").booleanValue()).isTrue();
        assertThat(link.get("password").booleanValue()).isTrue();
        assertThat(link.get("opened").intValue()).isEqualTo(3);
        assertThat(ask(delete("/api/links/link1")).getStatus()).isEqualTo(204);
        verify(sharing).revoke("link1");
    }

    @Test
    void anotherSiteMayNeitherShareNorEnd() throws Exception {
        assertThat(ask(posted("{}").header("Origin", "https://evil.example")).getStatus())
                .isEqualTo(403);
        assertThat(ask(delete("/api/links/link1").header("Origin", "https://evil.example"))
                        .getStatus())
                .isEqualTo(403);
        verify(sharing, never()).share(any(), any());
        verify(sharing, never()).revoke(any());
        assertThat(ask(posted("{}").header("Origin", "https://synoptic.example"))
                        .getStatus())
                .isEqualTo(201);
    }
}
