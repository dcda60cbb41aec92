package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// What the running program answers with, word for word.
class HeadersTest {
    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext app;

    @BeforeAll
    static void start() {
        app = SpringApplication.run(Synoptic.class, "--server.port=0", "--synoptic.data=" + folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static int port() {
        if (app instanceof WebServerApplicationContext web && web.getWebServer() != null)
            return web.getWebServer().getPort();
        throw new IllegalStateException("There is no web server");
    }

    /// The head of the answer to a request for the start page by the given name.
    private static String head(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                    .formatted(host)
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void theStartPageKeepsOtherPagesOut() throws IOException {
        assertThat(head("localhost"))
                .startsWith("http/1.1 200")
                .contains("content-security-policy: default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("x-content-type-options: nosniff")
                .contains("referrer-policy: no-referrer");
    }

    @Test
    void theSessionsCookieStaysOnThisSiteAndOutOfScripts() throws IOException {
        assertThat(head("localhost")).containsPattern("set-cookie: jsessionid=[^\r]*; httponly; samesite=strict");
    }

    @Test
    void aForeignNameIsTurnedAway() throws IOException {
        assertThat(head("attacker.example")).startsWith("http/1.1 421").doesNotContain("set-cookie");
        assertThat(head("127.0.0.1:" + port())).startsWith("http/1.1 200");
    }
}
