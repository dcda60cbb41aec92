package org.synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that are built to hold or to fill their reader: each ends within its limit, with a reason.
class HostileAnswersTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private interface Talk {
        void to(OutputStream out) throws IOException;
    }

    private static Reason reason(Talk talk) throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (Socket s = canary.accept()) {
                    talk.to(s.getOutputStream());
                } catch (IOException hungUp) {
                    assertThat(hungUp).isNotNull();
                }
            });
            FetchGate gate = new FetchGate(
                    InetAddress::getAllByName,
                    new Dialer.Patience(2_000, 1_000, 1_500),
                    Set.of("localhost:" + canary.getLocalPort()),
                    new Turned());
            URI page = URI.create("http://localhost:" + canary.getLocalPort() + "/");
            Fetched f = assertTimeoutPreemptively(LIMIT, () -> gate.fetch(page));
            assertThat(f).isInstanceOf(Fetched.Failed.class);
            return ((Fetched.Failed) f).reason();
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Test
    void aBodyThatFloodsIsTooLarge() throws Exception {
        byte[] flood = new byte[1 << 16];
        assertThat(reason(out -> {
                    say(out, HEAD + "\r\n");
                    while (true) out.write(flood);
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aBodyThatDripsIsTooSlow() throws Exception {
        assertThat(reason(out -> {
                    say(out, HEAD + "\r\n");
                    while (true) {
                        say(out, "a");
                        java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
                    }
                }))
                .isEqualTo(Reason.SLOW);
    }

    @Test
    void headersWithoutEndAreTooLarge() throws Exception {
        assertThat(reason(out -> {
                    say(out, HEAD);
                    while (true) say(out, "X-More: " + "a".repeat(1_000) + "\r\n");
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9x", "99999999999999999999", ""})
    void aLengthThatIsNoneIsBroken(String length) throws Exception {
        assertThat(reason(out -> say(out, HEAD + "Content-Length: " + length + "\r\n\r\nHello")))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aLengthThatPromisesMoreThanComesIsBroken() throws Exception {
        assertThat(reason(out -> say(out, HEAD + "Content-Length: 100\r\n\r\nHello")))
                .isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7fffffff", "600000"})
    void aPieceThatIsLargerThanWeTakeIsTooLarge(String size) throws Exception {
        assertThat(reason(out -> say(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPackedBodyThatSwellsAHundredfoldIsTooLarge() throws Exception {
        byte[] bomb = zipped(new byte[3 << 20]);
        assertThat(reason(out -> {
                    say(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
                    out.write(bomb);
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPackedBodyThatBreaksOffIsBroken() throws Exception {
        byte[] noise = new byte[1 << 12];
        new java.util.Random(5).nextBytes(noise);
        byte[] half = java.util.Arrays.copyOf(zipped(noise), 900);
        assertThat(reason(out -> {
                    say(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: 900\r\n\r\n");
                    out.write(half);
                }))
                .isEqualTo(Reason.BROKEN);
    }

    private static byte[] zipped(byte[] what) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(what);
        }
        return out.toByteArray();
    }

    @Test
    void aBodyLongerThanItsLengthIsReadAsFarAsItWasTold() throws IOException {
        InputStream in = new ByteArrayInputStream(
                (HEAD + "Content-Length: 5\r\n\r\nHello, and more").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(Answer.read(in).body(), StandardCharsets.UTF_8)).isEqualTo("Hello");
    }
}
