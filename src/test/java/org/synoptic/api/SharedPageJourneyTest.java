package org.synoptic.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.synoptic.compare.ComparisonId;
import org.synoptic.share.Edition;
import org.synoptic.share.Level;
import org.synoptic.share.Sharing;
import org.synoptic.share.Wish;
import tools.jackson.databind.json.JsonMapper;

/// A shared page in a real browser, with its script and without.
@Tag("browser")
@SpringBootTest(
        classes = OverHttpTest.WithoutScreens.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "synoptic.data=target/test-data/${random.uuid}")
class SharedPageJourneyTest {
    private static final String ONE = "Ferry runs aground\\n\\nThe ferry Aldona ran aground off Skerry Point on Friday"
            + " with 212 people on board, the coast guard said.\\n\\n“The crew kept calm and so did we,” passenger Oda"
            + " Venn said. Nobody was hurt, and a school choir sang on the car deck until the lifeboats came.";
    private static final String TWO =
            "Ferry stuck on a bank\\n\\nA ferry with 221 people on board ran aground off Skerry"
                    + " Point on Friday, the coast guard said.\\n\\nPassenger Oda Venn said: “The crew kept calm.” The company"
                    + " will pay for new tickets and for a night in a hotel, its director told the paper on Saturday.";

    private static final Wish WHOLE = Wish.USUAL.at(Level.FULL).by(Wish.Right.CLASS);

    private static Playwright playwright;
    private static Browser browser;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Sharing sharing;

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();
    private String comparison = "";

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @BeforeEach
    void twoArticlesAreCompared() throws Exception {
        String body = "{\"title\":\"The ferry\",\"articles\":[{\"text\":\"" + ONE + "\"},{\"text\":\"" + TWO + "\"}]}";
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(here() + "/api/comparisons"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        comparison = JsonMapper.shared().readTree(made.body()).get("id").stringValue();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(wrong).isEmpty();
    }

    private String here() {
        return "http://localhost:" + port;
    }

    private Page page(boolean scripts) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(1400, 900));
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) wrong.add(m.text());
        });
        page.onPageError(wrong::add);
        page.onRequest(r -> {
            if (!r.url().startsWith(here()) && !r.url().startsWith("file:")) wrong.add("asked for " + r.url());
        });
        return page;
    }

    private String shared(Wish wish) {
        return here()
                + sharing.share(new ComparisonId(comparison), wish)
                        .orElseThrow()
                        .path();
    }

    @Test
    void aMarkIsSelectedJoinedAndItsEvidenceShown() {
        Page page = page(true);
        page.navigate(shared(WHOLE));
        Locator mark = page.locator(".columns a.q.shared").first();
        mark.click();
        assertThat(page.locator(".columns a.q.chosen")).hasCount(2);
        assertThat(page.locator(".wires path").first()).isAttached();
        Locator panel =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Evidence of the selected mark"));
        assertThat(panel).containsText("Oda Venn");
        assertThat(panel).containsText("The crew kept calm");
        double[] tops = page.locator(".columns a.q.chosen").all().stream()
                .mapToDouble(m -> m.boundingBox().y)
                .toArray();
        assertThat(Math.abs(tops[0] - tops[1])).isLessThan(3);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
        assertThat(page.locator(".chosen, .wires")).hasCount(0);

        mark.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".apparatus")).containsText("Oda Venn");
        page.locator(".apparatus").getByText("Close").click();
        assertThat(page.locator(".apparatus")).hasCount(0);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        page.context().close();
    }

    @Test
    void theKeysOfTheAppWalkFromMarkToMarkWhileTheColumnsHaveTheFocus() {
        Page page = page(true);
        page.navigate(shared(WHOLE));
        page.keyboard().press("n");
        assertThat(page.locator(".apparatus")).hasCount(0);
        Locator first =
                page.locator(".columns a.q, .columns a.figure, .columns a.tag").first();
        first.focus();
        page.keyboard().press("n");
        assertThat(page.locator(".apparatus")).isVisible();
        String one =
                page.evaluate("document.activeElement.getAttribute('href')").toString();
        assertThat(one).isNotEqualTo(first.getAttribute("href"));
        page.keyboard().press("p");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(first.getAttribute("href"));
        Locator shared = page.locator(".columns a.q.shared").first();
        shared.click();
        page.keyboard().press("v");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(shared.getAttribute("href"));
        assertThat(page.evaluate("document.activeElement.closest('article').id"))
                .isNotEqualTo(shared.evaluate("m => m.closest('article').id"));
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.activeElement.getBoundingClientRect().bottom <= document.querySelector('.apparatus').getBoundingClientRect().top"))
                .isTrue();
        assertThat(page.locator("[id]").evaluateAll("all => new Set(all.map(e => e.id)).size === all.length"))
                .isEqualTo(true);
        page.context().close();
    }

    @Test
    void namesAreCoveredUntilTheyAreRevealed() {
        Page page = page(true);
        page.navigate(shared(WHOLE));
        String before = page.locator("body").innerText();
        String outlet = page.locator(".columns .outlet").first().innerText();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read blind"))
                .click();
        assertThat(page.locator(".columns .outlet").first()).hasText(Pattern.compile("Outlet [AB]"));
        assertThat(page.locator("body").innerText()).doesNotContain(outlet);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guess and reveal"))
                .click();
        page.locator(".guess select").first().selectOption(outlet);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Reveal").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("of 2 right");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(page.locator("body").innerText()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void aBlindPageHasNothingToReveal() {
        Page page = page(true);
        page.navigate(shared(WHOLE.covered()));
        assertThat(page.locator(".columns .outlet").first()).hasText("Outlet A");
        assertThat(page.getByText("Read blind")).hasCount(0);
        assertThat(page.locator("[data-outlet], [data-names]")).hasCount(0);
        page.context().close();
    }

    @Test
    void withoutScriptsThePageIsWhole() {
        String address = shared(WHOLE);
        Page page = page(false);
        page.navigate(address);
        assertThat(page.locator("#quotations")).containsText("Oda Venn");
        assertThat(page.locator("#about")).isVisible();
        assertThat(page.locator("button, .apparatus")).hasCount(0);
        page.locator(".columns a.q.shared").first().click();
        assertThat(page.url()).contains("#q");
        Page with = page(true);
        with.navigate(address);
        assertThat(with.locator("main").innerText())
                .isEqualTo(page.locator("main").innerText());
        page.context().close();
        with.context().close();
    }

    @Test
    void pageAndScriptTogetherAreSmallAndTheScriptIsKeptForGood() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String html = client.send(
                        HttpRequest.newBuilder(URI.create(shared(WHOLE))).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        String path = html.replaceAll("(?s).*<script src=\"([^\"]+)\".*", "$1");
        HttpResponse<String> script = client.send(
                HttpRequest.newBuilder(URI.create(here() + path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(script.body()).doesNotContain("fetch(", "XMLHttpRequest", "innerHTML", "eval(", "localStorage");
        var packed = new java.io.ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            new ByteArrayInputStream((html + script.body()).getBytes(StandardCharsets.UTF_8)).transferTo(out);
        }
        assertThat(packed.size()).isLessThan(100_000);
        HttpResponse<String> other = client.send(
                HttpRequest.newBuilder(URI.create(here() + "/s/script/" + "0".repeat(32) + ".js"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void aSavedFileDoesTheSameOffline() throws Exception {
        Sharing.Fresh fresh = sharing.share(new ComparisonId(comparison), WHOLE).orElseThrow();
        String file = sharing.file(fresh.link().edition()).orElseThrow();
        assertThat(Edition.check(file.getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(Edition.Verdict.WHOLE);
        Path saved = folder.resolve("ferry.html");
        Files.writeString(saved, file);
        Page page = page(true);
        page.navigate(saved.toUri().toString());
        page.locator(".columns a.q.shared").first().click();
        assertThat(page.locator(".apparatus")).containsText("Oda Venn");
        page.context().close();
    }

    @Test
    void thePageOfTheInterfaceComesFromHereAlone() {
        Page page = page(true);
        page.navigate(here() + "/api/docs");
        assertThat(page.getByText("A comparison as a file").first()).isVisible();
        page.getByText("Share a comparison").first().click();
        assertThat(page.getByText("Freezes it as it stands").first()).isVisible();
        page.context().close();
    }
}
