package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a link can ask and be complained of for, and the library as a whole, through a real browser.
@Tag("browser")
class SharingJourneyTest {
    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = new Desk(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(desk.complaints()).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /// Makes a link to the sample, with a password if there is one, and gives its address.
    private static String link(String password) {
        desk.openSample();
        Page page = desk.page();
        press(page, "Share link");
        if (!password.isEmpty()) {
            page.getByText("More choices").click();
            page.getByLabel("Password").fill(password);
        }
        press(page, "Make the link");
        Locator field = page.locator(".syn-link-field");
        field.waitFor();
        return field.inputValue();
    }

    private static Page stranger() {
        BrowserContext context = desk.page().context().browser().newContext();
        return context.newPage();
    }

    private static final String VECTOR =
            "\"><img src=x onerror=window.ran=1><script>window.ran=1</script>'><svg onload=window.ran=1>";

    /// What ran, and every element or attribute that the vector would have made, in shadow trees too.
    private static final String RAN = """
            (() => {
              const found = window.ran ? ['ran'] : [];
              const walk = (root) => {
                for (const e of root.querySelectorAll('*')) {
                  if (e.matches('img[src="x"], svg[onload]') || (e.localName === 'script' && e.textContent.startsWith('window.ran')))
                    found.push(e.outerHTML);
                  for (const a of e.attributes) if (a.name.startsWith('on')) found.push(a.name);
                  if (e.shadowRoot) walk(e.shadowRoot);
                }
              };
              walk(document);
              return found.join();
            })()""";

    @Test
    void nothingThatAnArticleBringsRunsOnAnyScreen() {
        Page page = desk.page();
        APIResponse made = page.request()
                .post(
                        desk.address() + "/api/comparisons",
                        RequestOptions.create()
                                .setData(
                                        Map.of(
                                                "title",
                                                "The ferry " + VECTOR,
                                                "articles",
                                                List.of(
                                                        Map.of(
                                                                "text",
                                                                "Ferry " + VECTOR + " aground\n\nThe ferry Aldona "
                                                                        + VECTOR
                                                                        + " ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.\n\n“The crew "
                                                                        + VECTOR + " kept calm and so did we,” Oda "
                                                                        + VECTOR
                                                                        + " Venn said. Nobody was hurt, and a school choir sang on the car deck until the boats came."),
                                                        Map.of(
                                                                "text",
                                                                "Ferry stuck " + VECTOR
                                                                        + "\n\nA ferry with 221 people on board ran aground off Skerry Point on Friday, the coast guard said.\n\nOda Venn said: “The crew "
                                                                        + VECTOR
                                                                        + " kept calm.” The company will pay for new tickets and for a night in a hotel.")))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.text().replaceAll("(?s).*\"id\"\\s*:\\s*\"([a-z0-9]+)\".*", "$1");
        for (String screen : List.of(
                "/comparison/" + id,
                "/comparison/" + id + "?tab=aligned",
                "/comparison/" + id + "?tab=quotations",
                "/comparison/" + id + "?tab=claims",
                "/comparison/" + id + "?tab=overview",
                "/articles",
                "/")) {
            page.navigate(desk.address() + screen);
            page.locator(":text('onerror=window.ran=1'):visible").first().waitFor();
            assertThat(page.evaluate(RAN)).as(screen).isEqualTo("");
        }
        page.navigate(desk.address() + "/comparison/" + id);
        press(page, "Share link");
        press(page, "Make the link");
        Locator field = page.locator(".syn-link-field");
        field.waitFor();
        assertThat(page.evaluate(RAN)).isEqualTo("");
        Page reader = stranger();
        reader.navigate(field.inputValue());
        reader.locator(".columns a").first().click();
        assertThat(reader.evaluate(RAN)).isEqualTo("");
        reader.context().close();
    }

    @Test
    void aPasswordIsAskedForAndNoCookieRemembersIt() {
        String address = link("blue heron");
        assertThat(desk.page().locator(".syn-links")).containsText("asks for a password");
        Page reader = stranger();
        reader.navigate(address);
        assertThat(reader.locator("h1")).hasText("This comparison asks for a password");
        reader.getByLabel("Password").fill("green heron");
        press(reader, "Read it");
        assertThat(reader.getByRole(AriaRole.ALERT)).hasText("That was not the password.");
        reader.getByLabel("Password").fill("blue heron");
        press(reader, "Read it");
        assertThat(reader.locator("h1")).containsText("Varland");
        assertThat(reader.context().cookies()).isEmpty();
        reader.context().close();
    }

    @Test
    void aReportReachesTheOwnerWhoHidesThePage() {
        String address = link("");
        Page reader = stranger();
        reader.navigate(address);
        reader.getByText("Report this page").click();
        reader.getByLabel("What is wrong").fill("My <b>words</b> are not for the public.");
        press(reader, "Send the report");
        assertThat(reader.locator("h1")).hasText("Thank you");

        Page page = desk.open("/");
        page.getByText("1 report of readers on shared pages").click();
        assertThat(page.locator(".syn-said")).hasText("My <b>words</b> are not for the public.");
        assertThat(desk.look("links")).isEmpty();
        press(page, "Hide the page");
        assertThat(page.locator(".syn-said")).hasCount(0);
        assertThat(Objects.requireNonNull(reader.navigate(address)).status()).isEqualTo(451);
        assertThat(reader.locator(".reason")).hasText("A reader objected to it. It is being looked into.");
        reader.context().close();
    }

    @Test
    void articlesArePutRightAndComparedFromTheirList() {
        desk.openSample();
        Page page = desk.open("/articles");
        assertThat(page.locator(".syn-story")).hasCount(1);
        assertThat(page.locator(".syn-story-head")).containsText("4 articles, 4 outlets · suggested");
        assertThat(desk.look("articles")).isEmpty();
        page.locator(".syn-entry input").nth(0).check();
        press(page, "Take out of their story");
        assertThat(page.locator(".syn-story-head")).containsText("3 articles, 3 outlets · put together by hand");
        page.getByLabel("Search the articles").fill("Brandt briefing");
        assertThat(page.locator(".syn-sentence")).containsText("“Brandt briefing”");
        for (Locator entry : List.of(
                page.locator(".syn-entry input").nth(0),
                page.locator(".syn-entry input").nth(1))) entry.check();
        press(page, "Compare the picked");
        page.waitForURL("**/comparison/*");
        assertThat(page.locator("synoptic-reading .col")).hasCount(2);
    }

    @Test
    void theWholeLibraryLeavesAndComesBackInAnother() throws Exception {
        desk.openSample();
        Page page = desk.open("/");
        Path file = page.waitForDownload(() -> {
                    page.getByText("Library", new Page.GetByTextOptions().setExact(true))
                            .click();
                    page.getByText("Take the whole library along").click();
                })
                .path();
        try (Desk other = new Desk(folder.resolve("other"))) {
            Page there = other.open("/");
            there.getByText("Library", new Page.GetByTextOptions().setExact(true))
                    .click();
            there.getByText("Bring a library in …").click();
            Path named = file.resolveSibling("library.zip");
            java.nio.file.Files.copy(file, named);
            there.waitForFileChooser(() -> there.getByText("Choose the file").click())
                    .setFiles(named);
            assertThat(there.getByText(Pattern.compile("Brought in: \\d+ comparison")))
                    .isVisible();
            there.keyboard().press("Escape");
            there.locator(".syn-card-link")
                    .filter(new Locator.FilterOptions().setHasText("Varland"))
                    .first()
                    .click();
            assertThat(there.locator("synoptic-reading h1")).containsText("Varland");
            assertThat(other.complaints()).isEmpty();
        }
    }
}
