package org.synoptic.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.synoptic.compare.ComparisonId;
import org.synoptic.share.Sharing;
import org.synoptic.share.Wish;
import tools.jackson.databind.json.JsonMapper;

/// What strangers try on shared pages and the interface, on a real server.
@SpringBootTest(
        classes = OverHttpTest.WithoutScreens.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "synoptic.data=target/test-data/${random.uuid}")
@ExtendWith(OutputCaptureExtension.class)
class AttacksOverHttpTest {
    private static final String BODY = """
            {"title": "The ferry %d\\r\\nSet-Cookie: stolen=1\\r\\n\\r\\n<script>alert(1)</script>", "articles": [
             {"text": "Ferry runs aground\\n\\nThe ferry Aldona ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.\\n\\n“The crew kept calm and so did we,” passenger Oda Venn said."},
             {"text": "Ferry stuck on a bank\\n\\nA ferry with 221 people on board ran aground off Skerry Point on Friday, the coast guard said.\\n\\nPassenger Oda Venn said: “The crew kept calm.” The company will pay for new tickets."}]}""";

    @Value("${local.server.port}")
    int port;

    @Autowired
    Sharing sharing;

    private final HttpClient client = HttpClient.newHttpClient();
    private String comparison = "";
    private String page = "";

    @BeforeAll
    static void anyHostMayBeNamed() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    @BeforeEach
    void aComparisonIsShared() throws Exception {
        HttpResponse<String> made = send(to("/api/comparisons")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(System.nanoTime()))));
        comparison = JsonMapper.shared().readTree(made.body()).get("id").stringValue();
        page = sharing.share(new ComparisonId(comparison), Wish.USUAL)
                .orElseThrow()
                .path();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void namesThatAProxyCouldForwardChangeNothing() throws Exception {
        for (String path : List.of(page, "/api/comparisons", "/api/openapi.json", "/api/docs")) {
            HttpResponse<String> answer = send(to(path).header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Prefix", "/evil.example")
                    .header("Forwarded", "host=evil.example;proto=https"));
            assertThat(answer.body() + answer.headers().map()).as(path).doesNotContain("evil.example");
        }
    }

    @Test
    void anotherNameThanOursIsAnsweredByNobody() throws Exception {
        for (String path : List.of(page, "/api/comparisons", "/api/openapi.json"))
            assertThat(send(to(path).header("Host", "evil.example")).statusCode())
                    .isEqualTo(421);
    }

    @Test
    void scriptsOfOtherSitesReadNothing() throws Exception {
        for (String path :
                List.of(page, page + "/preview.png", "/api/comparisons", "/api/links", "/api/openapi.json")) {
            HttpResponse<String> answer = send(to(path).header("Origin", "https://evil.example"));
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
            HttpResponse<String> asked = send(to(path).method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Origin", "https://evil.example")
                    .header("Access-Control-Request-Method", "DELETE"));
            assertThat(asked.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-allow"));
        }
    }

    @Test
    void otherSitesChangeNothing() throws Exception {
        for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example:" + port)) {
            assertThat(send(to("/api/comparisons")
                                    .header("Content-Type", "application/json")
                                    .header("Origin", origin)
                                    .POST(HttpRequest.BodyPublishers.ofString(BODY)))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(send(to("/api/comparisons/" + comparison + "/links")
                                    .header("Content-Type", "application/json")
                                    .header("Origin", origin)
                                    .POST(HttpRequest.BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(403);
            String link = sharing.links(new ComparisonId(comparison)).getFirst().id();
            assertThat(send(to("/api/links/" + link).header("Origin", origin).DELETE())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(send(to(page)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageIsFramedByNobodyOpensNothingAndTellsNotWhereReadersComeFrom() throws Exception {
        HttpResponse<String> answer = send(to(page));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        for (var link : Jsoup.parse(answer.body()).select("a[href^=http]"))
            assertThat(link.attr("rel")).contains("noopener", "noreferrer");
    }

    @Test
    void onlyTheSitesThatWereNamedFrameAPage() throws Exception {
        String framed = sharing.share(new ComparisonId(comparison), Wish.USUAL.framedBy("https://learn.example"))
                .orElseThrow()
                .path();
        HttpResponse<String> answer = send(to(framed));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors https://learn.example");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        for (String closed : List.of(page, framed + "/report", "/s/nothing", "/api/comparisons", "/api/openapi.json"))
            assertThat(send(to(closed)).headers().allValues("X-Frame-Options"))
                    .as(closed)
                    .containsExactly("DENY");
    }

    @Test
    void noAddressOfALinkStandsInALog(CapturedOutput output) throws Exception {
        String secret = page.substring("/s/".length());
        String unknown = "q".repeat(32);
        for (String path : List.of(page, page + "/report", page + "/preview.png", "/s/" + unknown, page + "/x/../y"))
            send(to(path));
        send(to(page).DELETE());
        send(to(page).POST(HttpRequest.BodyPublishers.ofString("password=%zz&password=\u0000")));
        send(to(page + "/report")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("words=%zz%")));
        raw("GET " + page + "|\"<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw("GET " + page + " HTTP/9.9\r\nHost: localhost\r\n\r\n");
        sharing.revoke(sharing.links(new ComparisonId(comparison)).getFirst().id());
        send(to(page));
        assertThat(output.getAll()).doesNotContain(secret, unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/s/x",
                "/%2f%2fevil.example",
                "/s/%2f%2fevil.example",
                "/s/https:%2f%2fevil.example",
                "/api/docs?url=https://evil.example/x&configUrl=https://evil.example",
                "/api/docs/%2e%2e//evil.example",
                "/login?continue=https://evil.example"
            })
    void noAddressLeadsElsewhere(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
        for (String line : answer.split("\r\n"))
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("location:"))
                assertThat(line.substring(9).strip().split("\\?")[0])
                        .matches("(http://localhost:" + port + ")?/[^/\\\\].*")
                        .doesNotContain("evil.example");
    }

    @Test
    void aHeaderOfAMegabyteIsRefusedAndTheNextReaderServed() throws Exception {
        long start = System.nanoTime();
        String answer = raw("GET " + page + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nIf-None-Match: "
                + "\"x\",".repeat(1 << 18) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .satisfiesAnyOf(a -> assertThat(a).isEmpty(), a -> assertThat(a).startsWith("HTTP/1.1 4"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(send(to(page)).statusCode()).isEqualTo(200);
    }

    @Test
    void aLineBreakInATitleAddsNoHeader() throws Exception {
        for (String form : LinksApi.forms()) {
            HttpResponse<byte[]> file = client.send(
                    to("/api/comparisons/" + comparison + "/exports/" + form).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(form).isEqualTo(200);
            assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(file.headers().allValues("Content-Disposition"))
                    .singleElement()
                    .asString()
                    .matches("attachment; filename=\"[a-z0-9.-]+\"");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000000", "..%2Flinks", "%00", "' OR 1=1", "null", "1e9"})
    void idsOfOthersOpenNothing(String id) throws Exception {
        String written = id.replace(" ", "%20").replace("'", "%27");
        assertThat(send(to("/api/comparisons/" + written)).statusCode()).isIn(400, 404);
        assertThat(send(to("/api/comparisons/" + written + "/exports/json")).statusCode())
                .isIn(400, 404);
        assertThat(send(to("/api/links/" + written).DELETE()).statusCode()).isIn(204, 400, 404);
        assertThat(send(to(page)).statusCode()).isEqualTo(200);
    }

    /// What a client of manners would not send.
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closedBefore) {
                return "";
            }
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException reset) {
                return "";
            }
        }
    }
}
