package org.synoptic.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.synoptic.account.Access;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.ingest.Ingest;
import org.synoptic.meaning.Meaning;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.share.Export;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class ComparisonsApiTest {
    private static final ComparisonId FERRY = new ComparisonId("ferry");

    private final ReadingRoom room = mock(ReadingRoom.class);
    private final Ingest ingest = mock(Ingest.class);
    private final Comparisons comparisons = mock(Comparisons.class);
    private boolean mayChange = true;
    private final Access access = () -> mayChange;
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new ComparisonsApi(room, new Intake(ingest, comparisons), new Answers(access, new Origins(""))))
            .build();

    private static Article article(String text) {
        return Article.plain(new ArticleId(text), Outlet.named("Outlet"), "Title of " + text + "\n\nSome text.", true);
    }

    private static Comparisons.Entry entry(String title, List<ArticleId> articles) {
        return new Comparisons.Entry(FERRY, title, articles, Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
    }

    @BeforeEach
    void whatIsGivenIsTakenUnlessItIsBad() {
        when(ingest.take(any(), any())).thenAnswer(call -> switch ((Ingest.Given) call.getArgument(0)) {
            case Ingest.Text t -> new Ingest.Taken(article(t.text()));
            case Ingest.Link l -> new Ingest.Refused("The page is gone.", true);
            case Ingest.File f -> throw new IllegalStateException();
            case Ingest.Seen s -> throw new IllegalStateException();
        });
        when(comparisons.create(any(), any(), any(), any()))
                .thenAnswer(call -> entry(call.getArgument(0), call.getArgument(1)));
        when(room.open(any())).thenReturn(Optional.empty());
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8);
        return answer;
    }

    private static MockHttpServletRequestBuilder posted(String body) {
        return post("/api/comparisons").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString());
    }

    private static String error(MockHttpServletResponse answer) throws Exception {
        return json(answer).get("error").stringValue();
    }

    @Test
    void listsTheComparisons() throws Exception {
        when(room.recent(anyInt()))
                .thenReturn(List.of(
                        new ReadingRoom.Summary(
                                entry("The ferry", List.of(new ArticleId("a"), new ArticleId("b"))),
                                List.of("Ledger", "Courier"),
                                Optional.of(new ReadingRoom.Counts(2, 1, 3, 4))),
                        new ReadingRoom.Summary(entry("New", List.of()), List.of(), Optional.empty())));
        JsonNode list = json(ask(get("/api/comparisons"))).get("comparisons");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).toString())
                .isEqualTo("{\"id\":\"ferry\",\"title\":\"The ferry\",\"created\":\"1970-01-01T00:00:00Z\","
                        + "\"changed\":\"1970-01-01T00:01:00Z\",\"articles\":2,\"outlets\":[\"Ledger\",\"Courier\"],"
                        + "\"counts\":{\"articles\":2,\"independent\":1,\"sharedStatements\":3,\"onlyIn\":4}}");
        assertThat(list.get(1).has("counts")).isFalse();
    }

    @Test
    void givesAComparisonAsItsExport() throws Exception {
        Comparison comparison = Comparison.of(List.of(article("one"), article("two")), Meaning.none());
        when(room.open(FERRY))
                .thenReturn(Optional.of(new ReadingRoom.Reading(
                        entry("The ferry", List.of()), comparison, List.of(), JsonNodeFactory.instance.objectNode())));
        assertThat(json(ask(get("/api/comparisons/ferry"))))
                .isEqualTo(JsonMapper.shared()
                        .readTree(Export.of("The ferry", comparison).json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothere", "NOT-AN-ID", "a b", "..%2F", "%00"})
    void saysThatThereIsNoSuchComparison(String id) throws Exception {
        MockHttpServletResponse answer = ask(get("/api/comparisons/{id}", id));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(error(answer)).isEqualTo("There is no such comparison.");
    }

    @Test
    void makesAComparisonOfWhatCanBeReadAndSaysWhatCouldNot() throws Exception {
        MockHttpServletResponse answer = ask(
                posted(
                        "{\"title\":\" The ferry \",\"articles\":[{\"text\":\"one\"},{\"link\":\"https://gone.example/\"},{\"text\":\"two\"}]}"));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Location")).isEqualTo("/api/comparisons/ferry");
        assertThat(json(answer).toString())
                .isEqualTo("{\"id\":\"ferry\",\"title\":\"The ferry\",\"articles\":2,"
                        + "\"refused\":[{\"given\":\"https://gone.example/\",\"reason\":\"The page is gone.\"}]}");
    }

    @Test
    void aComparisonWithoutATitleIsCalledByTheFirstHeadline() throws Exception {
        JsonNode made = json(ask(posted("{\"articles\":[{\"text\":\"one\"},{\"text\":\"two\"}]}")));
        assertThat(made.get("title").stringValue()).isEqualTo("Title of one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"text\":\"one\"},{\"link\":\"https://gone.example/\"}]",
                "[{\"text\":\"one\"},{\"text\":\"one\"}]",
                "[]"
            })
    void lessThanTwoArticlesMakeNoComparison(String articles) throws Exception {
        MockHttpServletResponse answer = ask(posted("{\"articles\":" + articles + "}"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(error(answer)).isEqualTo("A comparison needs at least two articles that can be read.");
        verify(comparisons, never()).create(any(), any());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"articles":[            | The request is not JSON.
            []                       | The request is no JSON object.
            {}                       | There is no list "articles".
            {"articles":{}}          | There is no list "articles".
            {"articles":[1]}         | Each of the "articles" has either a "link" or a "text".
            {"articles":[{"text":1}]} | Each of the "articles" has either a "link" or a "text".
            {"articles":[{"text":"a","link":"b"}]} | Each of the "articles" has either a "link" or a "text".
            {"title":1,"articles":[]} | The "title" is no text.
            """)
    void saysWhatCannotBeUnderstood(String body, String sentence) throws Exception {
        MockHttpServletResponse answer = ask(posted(body));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(sentence);
        verify(ingest, never()).take(any(), any());
    }

    @Test
    void tooManyArticlesAndTooLongARequestAreRefusedUnread() throws Exception {
        String many =
                IntStream.range(0, 13).mapToObj(i -> "{\"text\":\"" + i + "\"}").collect(Collectors.joining(","));
        assertThat(error(ask(posted("{\"articles\":[" + many + "]}")))).contains("13 articles");
        assertThat(error(ask(posted("\"" + "x".repeat(9 << 20) + "\"")))).contains("8 MB");
        assertThat(error(ask(posted("{\"title\":\"" + "x".repeat(201) + "\",\"articles\":[]}"))))
                .contains("200");
        verify(ingest, never()).take(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, 201",
        "http://attacker.example, 403",
        "http://localhost.attacker.example, 403",
        "https://localhost, 403",
        "null, 403"
    })
    void otherSitesMayNotAdd(String origin, int status) throws Exception {
        String body = "{\"articles\":[{\"text\":\"one\"},{\"text\":\"two\"}]}";
        assertThat(ask(posted(body).header("Origin", origin)).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void aFormIsNotTaken(String type) throws Exception {
        assertThat(ask(post("/api/comparisons").contentType(type).content("{\"articles\":[]}"))
                        .getStatus())
                .isEqualTo(415);
    }

    @Test
    void whoMayNotChangeMayNotAdd() throws Exception {
        mayChange = false;
        assertThat(ask(posted("{\"articles\":[]}")).getStatus()).isEqualTo(403);
    }
}
