package org.synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.fetch.Fetched.Failed;
import org.synoptic.fetch.Fetched.NotModified;
import org.synoptic.fetch.Fetched.Page;
import org.synoptic.fetch.Fetched.Refused;

class MannersTest {
    private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"seven\"\r\n"
            + "Last-Modified: Sun, 01 Mar 2026 10:00:00 GMT\r\nContent-Length: 5\r\n\r\nHello";
    private static final String NONE = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Turned time = new Turned();
    private Function<String, String> answer = path -> path.equals("/robots.txt") ? NONE : PAGE;
    private ServerSocket canary;
    private FetchGate gate;

    @BeforeEach
    void listen() throws IOException {
        canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        gate = new FetchGate(
                InetAddress::getAllByName,
                new Dialer.Patience(5_000, 20_000, 30_000),
                Set.of("localhost:" + canary.getLocalPort()),
                time);
        Thread.startVirtualThread(() -> {
            while (!canary.isClosed()) {
                try {
                    Socket s = canary.accept();
                    Thread.startVirtualThread(() -> serve(s));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        try (Socket s = socket) {
            String head = head(s);
            heads.add(head);
            s.getOutputStream().write(answer.apply(head.split(" ")[1]).getBytes(StandardCharsets.ISO_8859_1));
            s.getOutputStream().flush();
        } catch (IOException e) {
            heads.add("broken: " + e);
        }
    }

    private static String head(Socket s) throws IOException {
        StringBuilder b = new StringBuilder();
        while (b.indexOf("\r\n\r\n") < 0) {
            int c = s.getInputStream().read();
            if (c < 0) break;
            b.append((char) c);
        }
        return b.toString();
    }

    @AfterEach
    void close() throws IOException {
        canary.close();
    }

    private URI page(String path) {
        return URI.create("http://localhost:" + canary.getLocalPort() + path);
    }

    private List<String> asked() {
        return heads.stream().map(h -> h.split(" ")[1]).toList();
    }

    @Test
    void asksAHostOnceASecond() {
        for (int i = 0; i < 4; i++) gate.fetch(page("/" + i));
        assertThat(time.pauses()).containsExactly(Manners.APART, Manners.APART, Manners.APART);
    }

    @Test
    void waitsOnlyForWhatIsLeftOfTheSecond() {
        gate.fetch(page("/1"));
        time.turn(Duration.ofMillis(700));
        gate.fetch(page("/2"));
        time.turn(Duration.ofSeconds(5));
        gate.fetch(page("/3"));
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(300));
    }

    @Test
    void asksAHostForTwoPagesAtOnceAndNoMore() throws Exception {
        Semaphore arrived = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        answer = path -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            arrived.release();
            go.acquireUninterruptibly();
            open.decrementAndGet();
            return PAGE;
        };
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String path = "/" + i;
            all.add(Thread.startVirtualThread(() -> gate.fetch(page(path))));
        }
        arrived.acquire(2);
        assertThat(arrived.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        go.release(5);
        for (Thread t : all) t.join();
        assertThat(most).hasValue(2);
        assertThat(heads).hasSize(5);
    }

    @Test
    void asksEightHostsAtOnceAndNoMore() throws Exception {
        Manners manners = new Manners(time);
        Semaphore arrived = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String host = "host" + i + ".example";
            all.add(Thread.startVirtualThread(() -> {
                try {
                    manners.inTurn(host, () -> {
                        arrived.release();
                        go.acquire();
                        return host;
                    });
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        arrived.acquire(Manners.AT_ONCE);
        assertThat(arrived.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        go.release(10);
        for (Thread t : all) t.join();
        assertThat(arrived.availablePermits()).isEqualTo(2);
    }

    @Test
    void obeysASitesRulesForProgramsOnlyWhereTheProgramAsks() {
        answer = path -> path.equals("/robots.txt")
                ? "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /private\n\nUser-agent: synoptic\nDisallow: /news\n"
                : PAGE;
        assertThat(gate.recheck(page("/news/1"), Known.NOTHING)).isEqualTo(new Refused(page("/news/1"), Reason.ROBOTS));
        assertThat(gate.recheck(page("/feed"), Known.NOTHING)).isInstanceOf(Page.class);
        assertThat(gate.fetch(page("/news/1"))).isInstanceOf(Page.class);
        assertThat(asked()).containsExactly("/robots.txt", "/feed", "/news/1");
    }

    @Test
    void readsTheRulesAgainAfterAnHour() {
        gate.recheck(page("/1"), Known.NOTHING);
        time.turn(Duration.ofMinutes(59));
        gate.recheck(page("/2"), Known.NOTHING);
        time.turn(Duration.ofMinutes(2));
        gate.recheck(page("/3"), Known.NOTHING);
        assertThat(asked()).containsExactly("/robots.txt", "/1", "/2", "/robots.txt", "/3");
    }

    @Test
    void leavesASiteAloneWhoseRulesCannotBeHad() {
        answer = path -> path.equals("/robots.txt") ? "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n" : PAGE;
        assertThat(gate.recheck(page("/1"), Known.NOTHING)).isInstanceOf(Refused.class);
        assertThat(asked()).containsExactly("/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Mon, 02 Mar 2026 08:02:01 GMT"})
    void comesBackWhenTheSiteSaidAndNotBefore(String when) {
        answer = path -> path.equals("/robots.txt")
                ? NONE
                : "HTTP/1.1 429 Slow down\r\nRetry-After: " + when + "\r\nContent-Length: 0\r\n\r\n";
        assertThat(gate.recheck(page("/1"), Known.NOTHING)).isEqualTo(new Failed(page("/1"), Reason.BUSY));
        answer = path -> path.equals("/robots.txt") ? NONE : PAGE;
        assertThat(gate.recheck(page("/2"), Known.NOTHING)).isEqualTo(new Failed(page("/2"), Reason.BUSY));
        assertThat(gate.fetch(page("/3"))).isInstanceOf(Page.class);
        time.turn(Duration.ofMinutes(2));
        assertThat(gate.recheck(page("/4"), Known.NOTHING)).isInstanceOf(Page.class);
        assertThat(asked()).containsExactly("/robots.txt", "/1", "/3", "/4");
    }

    @Test
    void asksWhetherAKnownPageHasChanged() {
        Page first = (Page) gate.recheck(page("/1"), Known.NOTHING);
        assertThat(first.state()).isEqualTo(new Known("\"seven\"", "Sun, 01 Mar 2026 10:00:00 GMT"));
        answer = path -> "HTTP/1.1 304 Not Modified\r\n\r\n";
        assertThat(gate.recheck(page("/1"), first.state())).isEqualTo(new NotModified(page("/1")));
        assertThat(heads.getLast())
                .contains("If-None-Match: \"seven\"\r\n", "If-Modified-Since: Sun, 01 Mar 2026 10:00:00 GMT\r\n");
    }

    @Test
    void carriesNothingOverToWhereItIsSent() {
        answer = path -> switch (path) {
            case "/robots.txt" -> NONE;
            case "/1" -> "HTTP/1.1 302 Found\r\nLocation: /2\r\nContent-Length: 0\r\n\r\n";
            default -> PAGE;
        };
        gate.recheck(page("/1"), new Known("\"six\"", null));
        assertThat(asked()).containsExactly("/robots.txt", "/1", "/2");
        assertThat(heads.getLast()).doesNotContain("If-None-Match");
    }

    @Test
    void sendsNoWordsOfAServerBackThatWouldBreakTheLine() {
        gate.recheck(page("/1"), new Known("\"a\"\r\nHost: other.example", null));
        assertThat(heads.getLast()).doesNotContain("other.example");
    }

    @Test
    void readsFeedsWhereTheProgramAsks() {
        answer = path -> path.equals("/robots.txt")
                ? NONE
                : "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: 7\r\n\r\n<feed/>";
        assertThat(gate.recheck(page("/feed"), Known.NOTHING)).isInstanceOf(Page.class);
        assertThat(gate.fetch(page("/feed"))).isEqualTo(new Failed(page("/feed"), Reason.NOT_A_PAGE));
    }
}
