package org.synoptic.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.synoptic.ingest.Doorstep;
import org.synoptic.store.Holdings;

/// The form that the bookmark sends from other sites, on a real server.
@SpringBootTest(
        classes = OverHttpTest.WithoutScreens.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "synoptic.data=target/test-data/${random.uuid}")
class TakeTest {
    private static final String ADDRESS = "https://ledger.example/members/ferry?a=b";
    private static final String PAGE = "<html><body><h1>Möwe</h1>\r\n<p>page=1&amp;x</p></body></html>";
    private static final Pattern ON = Pattern.compile("url=/received/([A-Za-z0-9_-]{32})\"");

    @Value("${local.server.port}")
    int port;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Holdings holdings;

    private final HttpClient client = HttpClient.newHttpClient();
    private Holdings.@Nullable Stock before;

    @BeforeAll
    static void anyHostMayBeNamed() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    @BeforeEach
    void look() {
        before = holdings.stock();
    }

    /// How often links were opened is written a second later, so other tests may still be counted meanwhile.
    @AfterEach
    void nothingWasKept() {
        Holdings.Stock now = holdings.stock();
        Holdings.Stock before = Objects.requireNonNull(this.before);
        assertThat(now.texts()).isEqualTo(before.texts());
        assertThat(now.comparisons()).isEqualTo(before.comparisons());
        assertThat(now.feeds()).isEqualTo(before.feeds());
    }

    private HttpRequest.Builder form(byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/take"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static byte[] body(String address, String page) {
        return ("address=" + address + "\r\npage=" + page + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        return answer;
    }

    private Optional<Doorstep.Left> left(HttpResponse<String> answer) {
        Matcher on = ON.matcher(answer.body());
        return on.find() ? doorstep.find(on.group(1)) : Optional.empty();
    }

    @Test
    void aPageFromAnotherSiteWaitsForThePerson() throws Exception {
        HttpResponse<String> answer = send(form(body(ADDRESS, PAGE)).header("Origin", "https://ledger.example"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        Doorstep.Left left = left(answer).orElseThrow();
        assertThat(left.vouched()).isTrue();
        assertThat(left.page().address()).isEqualTo(URI.create(ADDRESS));
        assertThat(new String(left.page().html(), StandardCharsets.UTF_8)).isEqualTo(PAGE + "\r\n");
        assertThat(answer.body()).doesNotContain("Möwe").doesNotContain("ledger");
    }

    @Test
    void aPageThatDoesNotTellItsSiteIsMarkedAndOneThatTellsAnotherIsRefused() throws Exception {
        assertThat(left(send(form(body(ADDRESS, PAGE)).header("Origin", "null"))))
                .hasValueSatisfying(left -> assertThat(left.vouched()).isFalse());
        for (String other :
                new String[] {"https://attacker.example", "http://ledger.example", "https://ledger.example:8443"}) {
            HttpResponse<String> answer = send(form(body(ADDRESS, PAGE)).header("Origin", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.body()).contains("another site than the one that sent it");
        }
    }

    @Test
    void whatIsNoPageOfTheWebIsRefused() throws Exception {
        for (byte[] wrong : new byte[][] {
            {},
            "page=<p>x</p>".getBytes(StandardCharsets.UTF_8),
            "address=https://ledger.example/".getBytes(StandardCharsets.UTF_8),
            body("javascript:alert(1)", PAGE),
            body("file:///etc/hosts", PAGE),
            body("<script>alert(1)</script>", PAGE)
        }) {
            HttpResponse<String> answer = send(form(wrong));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("<script>").contains("<p>This is no page");
        }
        assertThat(send(form(body(ADDRESS, PAGE)).setHeader("Content-Type", "application/x-www-form-urlencoded"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void twentyMegabytesAreTakenAndNotMore() throws Exception {
        String head = "address=" + ADDRESS + "\r\npage=";
        byte[] most = new byte[head.length() + Doorstep.MOST_BYTES];
        Arrays.fill(most, (byte) 'x');
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, most, 0, head.length());
        assertThat(left(send(form(most)))).isPresent();

        for (int more : new int[] {1, 3 << 20}) {
            byte[] tooMuch = Arrays.copyOf(most, most.length + more);
            HttpResponse<String> answer = send(form(tooMuch));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("larger than 20 MB");
        }
    }

    @Test
    void notManyPagesComeAtOnce() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                Socket s = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(s);
                s.getOutputStream()
                        .write(
                                "POST /take HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\na"
                                        .getBytes(StandardCharsets.US_ASCII));
                s.getOutputStream().flush();
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> send(form(body(ADDRESS, PAGE))).statusCode() == 503);
        } finally {
            for (Socket s : slow) s.close();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send(form(body(ADDRESS, PAGE))).statusCode() == 200);
    }

    @Test
    void whoComesByAForeignNameIsSentAway() throws Exception {
        assertThat(send(form(body(ADDRESS, PAGE)).header("Host", "attacker.example"))
                        .statusCode())
                .isEqualTo(421);
    }
}
