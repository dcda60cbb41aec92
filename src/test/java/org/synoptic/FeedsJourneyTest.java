package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.synoptic.fetch.FetchGate;
import org.synoptic.fetch.Site;

/// The other ways in, through a real browser and a web site on this machine.
@Tag("browser")
class FeedsJourneyTest {
    private static final String FIRST =
            "The ferry Aldona ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.";
    private static final String QUOTED =
            "“We felt a long scrape and then nothing moved any more,” passenger Oda Venn told reporters at the harbour.";
    private static final String CHOIR =
            "A school choir from Larkhaven sang on the car deck while the passengers waited there for the lifeboats.";
    private static final String HOTEL =
            "The shipping company Norfar will pay for new tickets and for the night in hotels, its director announced.";

    @TempDir
    static Path folder;

    private static Site site;
    private static Desk desk;

    /// Lets the program reach the site on this machine, as it would one on the net.
    static final class Nearby {
        @Bean
        FetchGate gate() {
            return site.gate();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        site = new Site();
        desk = new Desk(folder.resolve("data"), Nearby.class);
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
        site.close();
    }

    private static String article(String title, String... paragraphs) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                .formatted(title, String.join("</p><p>", paragraphs));
    }

    private static void serve(String path, String title, String... paragraphs) {
        site.put(path, "text/html; charset=utf-8", article(title, paragraphs));
    }

    private static String item(String title, String path, String when) {
        return "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>".formatted(title, path, when);
    }

    private static void publish(String path, String title, String... items) {
        site.put(
                path,
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>"
                        .formatted(title, String.join("", items)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator tick(Page page, String title) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(title));
    }

    private static void follow(Page page, String path) {
        page.getByLabel("Address of a feed, or of a page that announces one")
                .fill(site.at(path).toString());
        button(page, "Follow").click();
    }

    @Test
    void aFeedIsFollowedPickedFromComparedAndAskedAgain() {
        serve("/ferry", "Ferry aground off Skerry Point", FIRST, QUOTED, CHOIR);
        serve("/stuck", "Ferry stuck on a bank", FIRST, QUOTED, HOTEL);
        publish("/ledger", "The Harbour Ledger", item("Ferry aground", "/ferry", "Fri, 13 Mar 2026 18:00:00 GMT"));
        publish(
                "/courier",
                "Skerry Courier",
                item("Ferry stuck &lt;b&gt;on a bank", "/stuck", "Fri, 13 Mar 2026 19:00:00 GMT"),
                item("Gulls are back", "/gulls", "Thu, 12 Mar 2026 09:00:00 GMT"));
        site.put(
                "/home",
                "text/html",
                "<link rel=alternate type=application/rss+xml title=Ledger href=/ledger>"
                        + "<link rel=alternate type=application/rss+xml title=Courier href=/courier>");

        Page page = desk.open("/");
        page.locator(".syn-header").getByText("Feeds").click();
        assertThat(page.getByText("No feed is followed yet")).isVisible();
        assertThat(desk.look("feeds-empty")).isEmpty();
        follow(page, "/home");
        button(page, "Ledger").click();
        assertThat(page.getByText("“The Harbour Ledger” is followed from now on."))
                .isVisible();
        follow(page, "/courier");
        assertThat(page.locator(".syn-feed")).hasCount(2);
        follow(page, "/nowhere");
        assertThat(page.getByText("The site says that this page doesn't exist."))
                .isVisible();
        assertThat(page.locator(".syn-entry-title"))
                .hasText(new String[] {"Ferry stuck on a bank", "Ferry aground", "Gulls are back"});
        assertThat(page.locator(".syn-entries h3")).hasText(new String[] {"13 March", "12 March"});

        tick(page, "Ferry aground").check();
        tick(page, "Ferry stuck on a bank").focus();
        page.keyboard().press("Space");
        assertThat(page.getByText("2 picked.")).isVisible();
        assertThat(desk.look("feeds")).isEmpty();
        button(page, "Compare the picked").click();
        assertThat(page.locator("synoptic-reading .col")).hasCount(2);
        assertThat(page.locator("synoptic-reading .mark.quote.shared").first()).isVisible();

        serve("/ferry", "Ferry aground off Skerry Point", FIRST, QUOTED, HOTEL);
        page.locator(".syn-header vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("More"))
                .click();
        page.getByText("Ask the site again …").click();
        Locator rows = page.locator(".syn-again li");
        rows.first().getByRole(AriaRole.BUTTON).click();
        rows.last().getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".syn-again")).containsText("1 paragraph added, 1 taken out.");
        assertThat(page.locator(".syn-again")).containsText("Nothing has changed.");
        assertThat(desk.look("ask-again")).isEmpty();
        button(page, "Close").click();
        assertThat(page.locator("synoptic-reading")).not().containsText("school choir");
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteIsSentByTheBookmarkAndTakenAfterAWord() {
        serve("/members", "Behind <i>the</i> login &lt;img src=x onerror=alert(1)&gt;", FIRST, QUOTED, CHOIR);
        Page page = desk.open("/");
        page.getByText("More ways in").click();
        assertThat(page.locator("[data-bookmarklet]")).hasAttribute("href", Pattern.compile("^javascript:.*%2Ftake.*"));
        assertThat(desk.look("ways-in")).isEmpty();
        String href = page.locator("[data-bookmarklet]").getAttribute("href");
        String script =
                URLDecoder.decode(href.substring("javascript:".length()).replace("+", "%2B"), StandardCharsets.UTF_8);

        Page elsewhere = page.context().newPage();
        elsewhere.navigate(site.at("/members").toString().replace("localhost", "127.0.0.1"));
        Page received = page.context().waitForPage(() -> elsewhere.evaluate(script));
        received.setDefaultTimeout(60_000);
        received.waitForURL("**/received/*");
        assertThat(received.locator(".syn-received-title")).hasText("Behind the login <img src=x onerror=alert(1)>");
        assertThat(received.locator(".syn-received")).containsText("from 127.0.0.1");
        received.screenshot(new Page.ScreenshotOptions().setPath(Desk.SCREENS.resolve("received.png")));
        String address = received.url();
        button(received, "Start a comparison with it").click();
        assertThat(received.locator(".syn-piece .syn-good")).hasCount(1);
        assertThat(received.getByText("A comparison needs two articles.")).isVisible();
        received.navigate(address);
        assertThat(received.getByText("This page is not here any more.")).isVisible();

        site.put(
                "/strict",
                "text/html",
                article("Strict", FIRST, QUOTED),
                "Content-Security-Policy: form-action 'self'\r\n");
        elsewhere.navigate(site.at("/strict").toString().replace("localhost", "127.0.0.1"));
        List<String> told = new CopyOnWriteArrayList<>();
        elsewhere.onDialog(dialog -> {
            told.add(dialog.message());
            dialog.accept();
        });
        elsewhere.evaluate(script);
        elsewhere.waitForCondition(() -> !told.isEmpty());
        assertThat(told.getFirst()).contains("Save the page and drop the file in Synoptic instead.");

        // The first tab has kept its session.
        button(page, "Compare").click();
        assertThat(page.getByText("Paste links or a text, or choose saved pages."))
                .isVisible();
        elsewhere.close();
        received.close();
        assertThat(desk.complaints()).isEmpty();
    }
}
