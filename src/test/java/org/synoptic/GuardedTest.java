package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.account.Programs;

/// Who gets in where a password is set.
class GuardedTest {
    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext app;

    private final HttpClient client = client();

    /// What a client may name is read once, by whichever test comes first; another one names the host itself.
    private static HttpClient client() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @BeforeAll
    static void start() {
        app = SpringApplication.run(
                Synoptic.class,
                "--server.port=0",
                "--synoptic.data=" + folder.resolve("data"),
                "--synoptic.password=blue heron");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static HttpRequest.Builder to(String path) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) app).getWebServer())
                .getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String password) throws Exception {
        return send(to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=owner&password=" + password)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/links", "/comparison/abc", "/nowhere"})
    void aStrangerIsLedToTheDoor(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void aStrangersRequestBehindAScreenIsRefused() throws Exception {
        assertThat(send(to("/?v-r=uidl&v-uiId=0").POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isIn(401, 403);
        assertThat(send(to("/VAADIN/dynamic/resource/0/x/library.zip")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void theDoorAsksAndLetsTheOwnerIn() throws Exception {
        HttpResponse<String> door = send(to("/login"));
        assertThat(door.statusCode()).isEqualTo(200);
        assertThat(door.body()).contains("type=\"password\"").doesNotContain("{sentence}");
        assertThat(door.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("form-action 'self'");
        HttpResponse<String> wrong = signIn("green+heron");
        assertThat(wrong.headers().firstValue("Location").orElse("")).endsWith("/login?wrong");
        assertThat(send(to("/login?wrong")).body()).contains("That was not the password.");
        assertThat(send(to("/")).statusCode()).isEqualTo(302);
        assertThat(signIn("blue+heron").headers().firstValue("Location").orElse(""))
                .matches("(http://localhost:\\d+)?/(\\?continue)?");
        assertThat(send(to("/")).statusCode()).isEqualTo(200);
        assertThat(send(to("/api/comparisons")).statusCode()).isEqualTo(200);
        HttpResponse<String> out = send(to("/logout").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(out.headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(send(to("/")).statusCode()).isEqualTo(302);
    }

    @Test
    void sharedLinksStayOpenToAll() throws Exception {
        HttpResponse<String> answer = send(to("/s/" + "x".repeat(32)));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing behind this link");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramComesInWithItsTokenUntilItIsShutOut() throws Exception {
        assertThat(send(to("/api/comparisons")).statusCode()).isEqualTo(401);
        Programs programs = app.getBean(Programs.class);
        String token = programs.admit("The desk's script");
        assertThat(token).matches("syn_[A-Za-z0-9_-]{43}");
        HttpRequest.Builder shown = to("/api/comparisons").header("Authorization", "Bearer " + token);
        assertThat(send(shown).statusCode()).isEqualTo(200);
        assertThat(send(to("/").header("Authorization", "Bearer " + token)).statusCode())
                .isEqualTo(302);
        programs.shutOut(programs.all().getFirst().id());
        assertThat(send(shown).statusCode()).isEqualTo(401);
        assertThat(send(to("/api/comparisons").header("Authorization", "Bearer syn_x"))
                        .statusCode())
                .isEqualTo(401);
    }
}
