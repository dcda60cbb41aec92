package org.synoptic.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.SecurityConfigurerAdapter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.Comparisons;
import org.synoptic.share.Edition;
import org.synoptic.share.Sharing;
import org.synoptic.share.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interface and shared pages on a real server, behind the filters that stand before every request.
@SpringBootTest(
        classes = OverHttpTest.WithoutScreens.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "synoptic.data=target/test-data/${random.uuid}")
class OverHttpTest {
    private static final String ONE = "Ferry runs aground\\n\\nThe ferry Aldona ran aground off Skerry Point on Friday"
            + " with 212 people on board, the coast guard said.\\n\\n“The crew kept calm and so did we,” passenger Oda"
            + " Venn said. Nobody was hurt, and a school choir sang on the car deck until the lifeboats came.";
    private static final String TWO =
            "Ferry stuck on a bank\\n\\nA ferry with 221 people on board ran aground off Skerry"
                    + " Point on Friday, the coast guard said.\\n\\nPassenger Oda Venn said: “The crew kept calm.” The company"
                    + " will pay for new tickets and for a night in a hotel, its director told the paper on Saturday.";

    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @ComponentScan({
        "org.synoptic.account",
        "org.synoptic.api",
        "org.synoptic.ingest",
        "org.synoptic.reading",
        "org.synoptic.share",
        "org.synoptic.store"
    })
    static class WithoutScreens {
        @Bean
        SecurityConfigurerAdapter<DefaultSecurityFilterChain, HttpSecurity> screens() {
            return new SecurityConfigurerAdapter<>() {};
        }
    }

    @Value("${local.server.port}")
    int port;

    @Autowired
    Sharing sharing;

    @Autowired
    Comparisons comparisons;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final HttpClient client = HttpClient.newHttpClient();

    /// The client leaves the name in the address to us only if it is asked to.
    @BeforeAll
    static void anyHostMayBeNamed() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return answer;
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(
                to("/api/comparisons").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void whatIsPostedIsComparedSharedReadAndRevoked() throws Exception {
        HttpResponse<String> made =
                post("application/json", "{\"articles\":[{\"text\":\"" + ONE + "\"},{\"text\":\"" + TWO + "\"}]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String place = made.headers().firstValue("Location").orElseThrow();
        JsonNode export = JsonMapper.shared().readTree(send(to(place)).body());
        assertThat(export.get("title").stringValue()).isEqualTo("Ferry runs aground");
        assertThat(export.get("counts").get("sharedStatements").intValue()).isEqualTo(1);
        assertThat(send(to("/api/comparisons")).body()).contains("Ferry runs aground");

        ComparisonId id = new ComparisonId(place.substring(place.lastIndexOf('/') + 1));
        Sharing.Fresh fresh = sharing.share(id, Wish.USUAL).orElseThrow();
        HttpResponse<String> page = send(to(fresh.path()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(send(to(fresh.path()).header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(sharing.links(id))
                .singleElement()
                .satisfies(l -> assertThat(l.opened()).isEqualTo(1));

        String edition = fresh.link().edition();
        HttpResponse<byte[]> document =
                client.send(to("/api/editions/" + edition).build(), BodyHandlers.ofByteArray());
        assertThat(Snapshot.sha256(document.body())).isEqualTo(edition);
        HttpResponse<byte[]> file =
                client.send(to("/api/editions/" + edition + "/file").build(), BodyHandlers.ofByteArray());
        assertThat(Edition.check(file.body()).verdict()).isEqualTo(Edition.Verdict.WHOLE);
        assertThat(send(to("/api/editions/" + "0".repeat(64))).statusCode()).isEqualTo(404);
        assertThat(send(to("/api/editions/..%2F..")).statusCode()).isIn(400, 404);

        sharing.revoke(fresh.link().id());
        HttpResponse<String> gone = send(to(fresh.path()));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(send(to("/s/" + "B".repeat(32))).body());

        String another = sharing.share(id, Wish.USUAL).orElseThrow().path();
        assertThat(send(to(another)).statusCode()).isEqualTo(200);
        comparisons.delete(id);
        HttpResponse<String> deleted = send(to(another));
        assertThat(deleted.statusCode()).isEqualTo(404);
        assertThat(deleted.body()).isEqualTo(gone.body());
        assertThat(sharing.links(id)).noneMatch(l -> l.holds(Instant.now()));
        comparisons.restore(id);
        assertThat(send(to(another)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoComesByAForeignNameIsSentAway() throws Exception {
        assertThat(send(to("/api/comparisons").header("Host", "attacker.example"))
                        .statusCode())
                .isEqualTo(421);
        assertThat(send(to("/s/" + "B".repeat(32)).header("Host", "attacker.example"))
                        .statusCode())
                .isEqualTo(421);
    }

    @Test
    void aFormOfAnotherPageAddsNothing() throws Exception {
        assertThat(post("text/plain", "{\"articles\":[]}").statusCode()).isEqualTo(415);
        assertThat(send(to("/api/comparisons")
                                .header("Content-Type", "application/json")
                                .header("Origin", "http://attacker.example")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"articles\":[]}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyRouteIsDescribedWithItsParametersErrorsAndAnExample() throws Exception {
        JsonNode api =
                JsonMapper.shared().readTree(send(to("/api/openapi.json")).body());
        assertThat(api.get("openapi").stringValue()).startsWith("3.");
        Set<String> described = new TreeSet<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    JsonNode o = operation.getValue();
                    assertThat(o.path("summary").stringValue(""))
                            .as(path.getKey())
                            .isNotBlank();
                    for (JsonNode p : o.path("parameters")) {
                        assertThat(p.path("description").stringValue(""))
                                .as(p.toString())
                                .isNotBlank();
                        assertThat(p.get("in").stringValue()).isNotEqualTo("header");
                    }
                    assertThat(o.get("responses").propertyNames())
                            .contains("401")
                            .anyMatch(code -> code.startsWith("2"));
                    o.get("responses").properties().forEach(r -> {
                        if (r.getKey().startsWith("4"))
                            assertThat(r.getValue().toString()).contains("\"error\"");
                        assertThat(r.getValue().path("description").stringValue(""))
                                .isNotBlank();
                    });
                    if (operation.getKey().equals("post"))
                        assertThat(o.get("requestBody").toString()).contains("\"example");
                }));
        Set<String> routes = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().equals("org.synoptic.api")) return;
            for (String path : mapping.getPatternValues())
                for (RequestMethod method : mapping.getMethodsCondition().getMethods())
                    if (path.startsWith("/api")) routes.add(method + " " + path);
        });
        assertThat(routes).hasSizeGreaterThan(6);
        assertThat(described).isEqualTo(routes);
        assertThat(api.at("/paths/~1api~1comparisons~1{id}~1exports~1{form}/get/parameters")
                        .toString())
                .contains(LinksApi.forms());
    }

    @Test
    void thePageOfTheInterfaceIsServedFromHereWithoutASession() throws Exception {
        HttpResponse<String> docs = send(to("/api/docs"));
        assertThat(docs.statusCode()).isEqualTo(302);
        String place = docs.headers().firstValue("Location").orElseThrow();
        assertThat(place).startsWith("/api/");
        HttpResponse<String> page = send(to(place));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui").doesNotContain("src=\"http", "href=\"http", "src=\"//");
    }
}
