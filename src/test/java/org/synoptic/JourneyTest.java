package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The journeys that matter, through a real browser.
@Tag("browser")
@TestMethodOrder(MethodOrderer.MethodName.class)
class JourneyTest {
    private static final Path SAMPLE = Path.of("db", "sample");

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
    void theScriptsRanAndNothingWasAskedElsewhere() {
        assertThat(desk.complaints()).isEmpty();
    }

    private static Locator linked() {
        return desk.page().locator(".mark.quote.shared[role]").first();
    }

    @Test
    void twoSavedPagesAreReadSideBySide() {
        Page page = desk.open("/");
        desk.choose(SAMPLE.resolve("ostria-courier.html"), SAMPLE.resolve("meridian-wire.html"));
        assertThat(page.locator(".syn-piece .syn-good")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                .click();

        assertThat(page.locator("synoptic-reading .col")).hasCount(2);
        assertThat(page.locator("synoptic-reading .outlet"))
                .containsText(new String[] {"Ostria Courier", "Meridian Wire"});
        assertThat(page).hasURL(Pattern.compile("/comparison/[a-z0-9]+"));
        assertThat(linked()).isVisible();
        assertThat(page.locator(".tag.mark").first()).containsText("Only in");
    }

    @Test
    void aSelectedQuotationShowsItsVariantsAndStandsInTheAddress() {
        desk.openSample();
        Page page = desk.page();
        linked().click();

        assertThat(page.locator(".panel [data-go]").nth(1)).isVisible();
        assertThat(page.locator(".col .quote.chosen-mark").nth(1)).isVisible();
        assertThat(page.locator(".wires .chosen path").first()).isAttached();
        assertThat(page).hasURL(Pattern.compile("mark=q\\d+"));
        page.reload();
        assertThat(page.locator(".panel [data-go]").nth(1)).isVisible();
    }

    @Test
    void theKeysWalkFromMarkToMark() {
        desk.openSample();
        Page page = desk.page();
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        assertThat(page.locator(".panel")).isVisible();
        String first = page.url();
        page.keyboard().press("n");
        assertThat(page).not().hasURL(first);
        page.keyboard().press("Escape");
        assertThat(page.locator(".panel")).hasCount(0);
        page.keyboard().press("?");
        assertThat(page.locator("synoptic-reading dialog[open]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("synoptic-reading dialog[open]")).hasCount(0);
    }

    @Test
    void theAlignedTextFollowsTheArticleThatIsMadeItsBase() {
        desk.openSample();
        Page page = desk.page();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Aligned"))
                .click();
        Locator columns = page.locator(".aligned thead .outlet");
        assertThat(columns.first()).hasText("Ostria Courier");
        page.locator(".aligned .to-base").last().click();
        assertThat(columns.first()).not().hasText("Ostria Courier");
        String base = columns.first().textContent();
        assertThat(page).hasURL(Pattern.compile("tab=aligned.*base=[B-D]"));
        page.reload();
        assertThat(page.locator(".aligned thead .outlet").first()).hasText(base);
        assertThat(page.locator(".aligned td.none .state").first()).containsText("not found");
    }

    @Test
    void aFileThatIsNoPageIsToldInTheListAndTheOthersGoOn() throws Exception {
        Path table = folder.resolve("figures.xlsx");
        Files.writeString(table, "not a page");
        Page page = desk.open("/");
        desk.choose(table, SAMPLE.resolve("meridian-wire.html"));
        assertThat(page.locator(".syn-piece").filter(new Locator.FilterOptions().setHasText("figures.xlsx")))
                .containsText("its name has to end in .html");
        assertThat(page.locator(".syn-piece .syn-good")).hasCount(1);
    }

    @Test
    void aComparisonIsTakenAlongAsOnePage() throws Exception {
        desk.openSample();
        Page page = desk.page();
        Path file = page.waitForDownload(() -> {
                    page.locator(".syn-header vaadin-menu-bar-button")
                            .filter(new Locator.FilterOptions().setHasText("Export"))
                            .click();
                    page.getByText("One page (HTML)").click();
                })
                .path();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("Ostria Courier", "Meridian Wire");
    }

    @Test
    void aLinkIsMadeOpenedByAnotherReaderAndEnded() {
        desk.openSample();
        Page page = desk.page();
        page.getByText("Share link").click();
        page.getByText("Make the link").click();
        Locator field = page.locator(".syn-link-field");
        assertThat(field).hasValue(Pattern.compile("http://localhost:\\d+/s/[A-Za-z0-9_-]{32}"));
        String address = field.inputValue();

        Page reader = page.context().browser().newPage();
        assertThat(reader.navigate(address).status()).isEqualTo(200);
        assertThat(reader.locator("h1")).containsText("Varland");
        assertThat(reader.context().cookies()).isEmpty();
        page.getByLabel(Pattern.compile("^End the link")).click();
        assertThat(page.locator(".syn-links")).containsText("ended");
        assertThat(reader.navigate(address).status()).isEqualTo(404);
        reader.close();
    }

    @Test
    void onAPhoneEverythingThatCanBeDoneIsWithinReach() {
        desk.openSample();
        Page page = desk.page();
        page.setViewportSize(360, 780);
        assertThat(page.getByText("Share link")).isHidden();
        for (Locator button : page.locator(".syn-header vaadin-menu-bar-button:visible, .syn-header button:visible")
                .all())
            assertThat(button.boundingBox().x + button.boundingBox().width).isLessThanOrEqualTo(360);
        page.locator(".syn-header vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("More"))
                .click();
        page.getByText("Share a link …").click();
        assertThat(page.getByText("Make the link")).isVisible();
        page.keyboard().press("Escape");
        page.setViewportSize(1680, 1180);
    }

    @Test
    void aFilterIsSwitchedOffAndStaysOffOnAReload() {
        desk.openSample();
        Page page = desk.page();
        Locator only = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Only in one outlet"));
        only.click();
        assertThat(page.locator(".tag.mark")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("show=quotes"));
        page.reload();
        assertThat(linked()).isVisible();
        assertThat(page.locator(".tag.mark")).hasCount(0);
    }

    @Test
    void whatWasMadeAndRenamedIsThereAfterARestart() {
        desk.openSample();
        Page page = desk.page();
        String here = page.url().replaceFirst("^http://[^/]+", "");
        page.locator(".syn-header vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("More"))
                .click();
        page.getByText("Rename …").click();
        page.locator("#title").fill("The Ostrian vote, as four desks saw it");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Rename").setExact(true))
                .click();
        assertThat(page.locator("synoptic-reading h1")).hasText("The Ostrian vote, as four desks saw it");

        desk.restart();
        Page anew = desk.open("/");
        anew.getByText("The Ostrian vote, as four desks saw it").click();
        assertThat(anew.locator("synoptic-reading .col")).hasCount(4);
        assertThat(anew).hasURL(desk.address() + here);
    }

    @Test
    void aPageThatIsNoArticleIsExplainedAndTheTextCanBePastedInstead() throws Exception {
        Path consent = folder.resolve("consent.html");
        Files.writeString(
                consent,
                "<html><head><title>Before you continue</title></head><body><h1>Before you continue</h1>"
                        + "<p>We use cookies. Accept all cookies to go on to the site.</p>"
                        + "<button>Accept all</button></body></html>");
        Page page = desk.open("/");
        desk.choose(consent, SAMPLE.resolve("meridian-wire.html"));
        assertThat(page.locator(".syn-piece .syn-good")).hasCount(1);
        assertThat(page.locator(".syn-piece .syn-bad")).hasCount(1);
        page.getByText("Paste the text instead").click();
        page.locator("vaadin-dialog textarea").fill(pasted());
        page.locator("vaadin-dialog .syn-main").click();

        assertThat(page.locator("synoptic-reading .col")).hasCount(2);
    }

    private static String pasted() {
        return """
                Ostria counts the accounts

                By Jon Vale, Kelso Evening

                The Ostrian Security Service has counted 41 accounts that posed as local voters, it said on Thursday. \
                The accounts were opened in March and were run from Varland, the service said in a report.

                “The election is an internal matter of Ostria,” foreign ministry spokesman Tomas Reeve told reporters in \
                Varl. He said Ostria should stop chasing shadows.

                The vote for the Ostrian parliament is on 28 May. The governing coalition leads by one point.
                """;
    }

    @Test
    void theScreensKeepToTheRulesOfAccessAtEveryWidthAndInBothLights() {
        desk.open("/").getByText("Open the sample").waitFor();
        assertThat(desk.look("start")).isEmpty();
        desk.openSample();
        assertThat(desk.look("side-by-side")).isEmpty();
        linked().click();
        desk.page().locator(".panel").waitFor();
        assertThat(desk.look("side-by-side-selected")).isEmpty();
        desk.page().keyboard().press("Escape");
        for (String tab : new String[] {"Aligned", "Quotations", "Claims", "Overview"}) {
            desk.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                    .click();
            assertThat(desk.look(tab.toLowerCase(java.util.Locale.ROOT))).isEmpty();
        }
    }
}
