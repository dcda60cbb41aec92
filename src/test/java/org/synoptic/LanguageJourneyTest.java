package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.words.Words;

/// A reader has the screens in another language, and in one that runs from right to left, through a real browser.
@Tag("browser")
class LanguageJourneyTest {
    @TempDir
    static Path folder;

    /// What reaches over the edge of the screen, or is wider than the place that cuts it off.
    private static final String CUT_OFF = """
            () => {
              const all = [];
              const walk = (root) => root.querySelectorAll('*').forEach((e) => { all.push(e); if (e.shadowRoot) walk(e.shadowRoot); });
              walk(document);
              return all.filter((e) => e.matches('button, a, h1, h2, p, label') && e.checkVisibility() && !e.closest('.unseen, .syn-skip')
                  && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden').map((e) => e.textContent.trim())
                .concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []);
            }""";

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
    void speakEnglishAgain() {
        desk.page().context().clearCookies();
    }

    private static void speak(String language) {
        desk.page().context().addCookies(List.of(new Cookie("synoptic.language", language).setUrl(desk.address())));
    }

    private static void openTheSampleIn(String language) {
        desk.openSample();
        speak(language);
        desk.page().reload();
        desk.text().waitFor();
    }

    private static BoundingBox box(Locator place) {
        return Objects.requireNonNull(place.boundingBox());
    }

    @Test
    void theLanguageIsChosenInTheHeaderAndStays() {
        Page page = desk.open("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Language: English"))
                .click();
        page.getByText("Deutsch").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ein Ereignis, mehrere Redaktionen, nebeneinander.");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        page.reload();
        assertThat(page.getByText("Letzte Vergleiche")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sprache: Deutsch"))
                .click();
        page.getByText("English").click();
        assertThat(page.getByText("Recent comparisons")).isVisible();
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void longerWordsFitOnAPhone() {
        openTheSampleIn("de");
        Page page = desk.page();
        page.setViewportSize(360, 780);
        page.waitForTimeout(500);
        assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Überblick")))
                .isVisible();
        page.setViewportSize(1680, 1180);
        assertThat(desk.look("german")).isEmpty();
    }

    @Test
    void fromRightToLeftTheColumnsBeginAtTheRightAndLinesKeepOffTheWords() {
        openTheSampleIn(Words.MIRRORED);
        Page page = desk.page();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        Locator columns = page.locator("synoptic-reading .col");
        assertThat(box(columns.first()).x).isGreaterThan(box(columns.nth(1)).x);
        Locator dots = columns.first().locator(".dots").first();
        assertThat(box(dots).x).isGreaterThan(box(columns.first().locator(".s").nth(1)).x + 100);
        Locator shared = columns.first().locator(".quote.shared");
        int drawn = 0;
        for (int i = 0; i < Math.min(3, shared.count()); i++) {
            shared.nth(i).click();
            page.waitForTimeout(700);
            drawn += page.locator("synoptic-reading .wires g.chosen path:not(.stop)")
                    .count();
            assertThat(page.locator("synoptic-reading").evaluate(ColumnsJourneyTest.OVER_WORDS))
                    .isEqualTo(List.of());
            page.keyboard().press("Escape");
        }
        assertThat(drawn).isPositive();
        assertThat(desk.look("mirrored")).isEmpty();
        assertThat(desk.complaints()).isEmpty();
    }
}
