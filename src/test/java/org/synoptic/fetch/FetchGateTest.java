package org.synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchGateTest {
    private final AtomicInteger connections = new AtomicInteger();
    private Function<String, byte[]> answer = path -> ok("text/html; charset=utf-8", "<p>Hello</p>");
    private ServerSocket canary;

    @BeforeEach
    void listen() throws IOException {
        canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            while (!canary.isClosed()) {
                try (Socket s = canary.accept()) {
                    connections.incrementAndGet();
                    String head = readHead(s);
                    s.getOutputStream().write(answer.apply(head.split(" ")[1]));
                    s.getOutputStream().flush();
                } catch (IOException | RuntimeException e) {
                    assertThat(e).isNotNull();
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        canary.close();
    }

    private static String readHead(Socket s) throws IOException {
        StringBuilder b = new StringBuilder();
        while (b.indexOf("\r\n\r\n") < 0) {
            int c = s.getInputStream().read();
            if (c < 0) break;
            b.append((char) c);
        }
        return b.toString();
    }

    private static byte[] ok(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private int port() {
        return canary.getLocalPort();
    }

    private FetchGate permitting() {
        return new FetchGate(
                InetAddress::getAllByName,
                new Dialer.Patience(1000, 700, 900),
                Set.of("localhost:" + port()),
                new Turned());
    }

    private URI page(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private static Reason reason(Fetched f) {
        return switch (f) {
            case Fetched.Refused r -> r.reason();
            case Fetched.Failed r -> r.reason();
            case Fetched.Page p -> throw new AssertionError("fetched " + p.uri());
            case Fetched.NotModified n -> throw new AssertionError("not modified");
        };
    }

    @Test
    void givesThePageWithItsTypeAndAddress() {
        Fetched.Page page = (Fetched.Page) permitting().fetch(page("/story"));
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello</p>");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.redirects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://[::1]:PORT/", "http://2130706433:PORT/",
                "http://0x7f000001:PORT/", "http://127.1:PORT/", "http://0177.0.0.1:PORT/",
                        "http://a:b@localhost:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/", "ftp://localhost:PORT/", "http://0.0.0.0:PORT/"
            })
    void refusesAnAddressOfThisMachineWithoutAConnection(String address) {
        Fetched f = new FetchGate().fetch(URI.create(address.replace("PORT", "" + port())));
        assertThat(f).isInstanceOf(Fetched.Refused.class);
        assertThat(connections).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.2.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1:1:1:1:80ff:fffe",
                "2001:db8::1"
            })
    void refusesANameThatResolvesToAClosedAddress(String address) {
        FetchGate gate = new FetchGate(
                host -> new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName(address)},
                new Dialer.Patience(200, 200, 400),
                Set.of(),
                new Turned());
        assertThat(reason(gate.fetch(URI.create("https://harmless.example/")))).isEqualTo(Reason.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::808:808"})
    void takesAnAddressOfTheOpenInternet(String address) throws IOException {
        assertThat(GlobalAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void checksEveryHopOfARedirect() {
        answer = path -> raw("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + port() + "/x\r\n\r\n");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.PORT);
        assertThat(connections).hasValue(1);
    }

    @Test
    void followsARedirectAndKeepsTheWay() {
        answer = path ->
                path.equals("/old") ? raw("HTTP/1.1 301 Moved\r\nLocation: /new\r\n\r\n") : ok("text/html", "x");
        Fetched.Page page = (Fetched.Page) permitting().fetch(page("/old"));
        assertThat(page.uri()).isEqualTo(page("/new"));
        assertThat(page.redirects()).containsExactly(page("/old"));
    }

    @Test
    void endsAnEndlessRedirect() {
        answer = path -> raw("HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(connections).hasValue(FetchGate.MOST_REDIRECTS + 1);
    }

    @Test
    void readsAChunkedAnswer() {
        answer = path -> raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nHello\r\n6;x=y\r\n there\r\n0\r\n\r\n");
        Fetched.Page page = (Fetched.Page) permitting().fetch(page("/"));
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("Hello there");
    }

    @Test
    void refusesAPageThatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[12 << 20]);
        }
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bytes.size() + "\r\n\r\n";
        answer = path -> raw(head + bytes.toString(StandardCharsets.ISO_8859_1));
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void givesUpOnASlowSite() {
        answer = path -> {
            java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000L);
            return ok("text/html", "late");
        };
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.SLOW);
    }

    @Test
    void tellsWhatTheSiteAnswered() {
        answer = path -> raw("HTTP/1.1 404 Not Found\r\n\r\n");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.NOT_FOUND);
        answer = path -> ok("image/png", "x");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.NOT_A_PAGE);
        answer = path -> raw("SSH-2.0-x\r\n\r\n");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.BROKEN);
        answer = path -> raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\nContent-Type: text/html\r\n\r\nshort");
        assertThat(reason(permitting().fetch(page("/")))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void fetchesOnTheUsualPortsAndThoseThatAreSet() {
        URI elsewhere = URI.create("http://127.0.0.1:8443/story");
        assertThat(new FetchGate().fetch(elsewhere)).isEqualTo(new Fetched.Refused(elsewhere, Reason.PORT));
        assertThat(new FetchGate(Set.of(8443)).fetch(elsewhere))
                .as("the port is free, the address is not")
                .isEqualTo(new Fetched.Refused(elsewhere, Reason.PRIVATE));
    }
}
