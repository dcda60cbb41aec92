package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a real browser: one of the articles is marked as a transcript, and every quotation says what that has of it.
@Tag("browser")
class TranscriptJourneyTest {
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

    private static void mark(String outlet) {
        Page page = desk.page();
        page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("This is a transcript").click();
        page.locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(outlet + ":"))
                .last()
                .click();
    }

    @Test
    void quotationsAreHeldAgainstAnArticleThatIsMarkedAsATranscript() {
        desk.openSample();
        Page page = desk.page();
        Locator counts = page.locator("synoptic-reading .counts");
        assertThat(counts).containsText("4 articles");
        mark("Varland Today");
        assertThat(counts).containsText("1 transcript");
        assertThat(counts).containsText("3 articles");
        assertThat(page.locator("synoptic-reading .bar .pill")
                        .filter(new Locator.FilterOptions().setHasText("transcript")))
                .hasCount(1);

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quotations"))
                .click();
        Locator statements = page.locator("synoptic-reading .statement");
        int all = statements.count();
        assertThat(page.locator("synoptic-reading .spoken").count()).isGreaterThanOrEqualTo(all);
        page.locator("synoptic-reading .chip")
                .filter(new Locator.FilterOptions().setHasText("Not in the transcript"))
                .click();
        assertThat(page.locator("synoptic-reading .spoken.notInTranscript").first())
                .isVisible();
        assertThat(statements.count()).isLessThan(all);
        assertThat(page).hasURL(java.util.regex.Pattern.compile("show=[^&]*not-spoken"));
        Locator sentence = page.locator("synoptic-reading .around summary").first();
        sentence.click();
        assertThat(page.locator("synoptic-reading .around mark").first()).isVisible();
        assertThat(desk.look("quotations-transcript")).isEmpty();

        page.reload();
        assertThat(counts).containsText("1 transcript");
        mark("Varland Today");
        assertThat(counts).not().containsText("transcript");
        assertThat(page.locator("synoptic-reading .spoken")).hasCount(0);
        assertThat(desk.complaints()).isEmpty();
    }
}
