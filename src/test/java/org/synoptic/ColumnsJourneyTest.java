package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader arranges the columns, through a real browser.
@Tag("browser")
class ColumnsJourneyTest {
    @TempDir
    static Path folder;

    /// The words that a drawn line crosses: between the upper quarter of a line of text and its underline.
    static final String OVER_WORDS = """
            (element) => {
              const root = element.shadowRoot;
              const crossed = [];
              const lines = [...root.querySelectorAll('.col :is(.s, .mast h2, .mast p)')].flatMap((block) => {
                const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                const found = [];
                for (let node = words.nextNode(); node; node = words.nextNode()) {
                  if (!node.textContent.trim() || node.parentElement.closest('svg')) continue;
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  for (const box of range.getClientRects()) if (box.width > 2) found.push({ box, text: node.textContent });
                }
                return found;
              });
              for (const path of root.querySelectorAll('.wires g.chosen path:not(.stop)')) {
                const turn = path.getScreenCTM();
                for (let at = 0; at <= path.getTotalLength(); at += 2) {
                  const point = path.getPointAtLength(at).matrixTransform(turn);
                  for (const { box, text } of lines)
                    if (point.x > box.left + 1 && point.x < box.right - 1
                        && point.y > box.top + box.height * 0.22 && point.y < box.bottom - 4) crossed.push(text);
                }
              }
              return crossed;
            }""";

    private static Desk desk;
    private Page page;

    @BeforeAll
    static void start() {
        desk = new Desk(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void openTheSample() {
        desk.openSample();
        page = desk.page();
    }

    @AfterEach
    void theScriptsRanAndNothingWasAskedElsewhere() {
        assertThat(desk.complaints()).isEmpty();
    }

    private Locator columns() {
        return page.locator(".col .bar .outlet");
    }

    private Locator linkedOnes() {
        return page.locator(".col .mark.quote.shared[role]");
    }

    private Locator linked() {
        return linkedOnes().first();
    }

    private Locator menu() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Columns"));
    }

    private Locator spoken() {
        return page.locator("synoptic-reading .unseen[role=status]");
    }

    private void stand(String... outlets) {
        assertThat(columns()).hasText(outlets);
    }

    @Test
    void aColumnMovedWithTheKeysStaysWhereItIsOnAReload() {
        stand("Ostria Courier", "Harbour Post", "Meridian Wire", "Varland Today");
        page.keyboard().press("c");
        assertThat(menu()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(spoken()).containsText("Meridian Wire is column 2 of 4.");
        page.keyboard().press("Alt+ArrowUp");
        stand("Meridian Wire", "Ostria Courier", "Harbour Post", "Varland Today");
        assertThat(page.getByLabel("Show Meridian Wire")).isFocused();
        page.keyboard().press("Escape");
        assertThat(menu()).isHidden();
        assertThat(page).hasURL(Pattern.compile("columns=C,A,B,D|columns=C%2CA%2CB%2CD"));
        page.reload();
        stand("Meridian Wire", "Ostria Courier", "Harbour Post", "Varland Today");
    }

    @Test
    void aHiddenColumnIsInNoTabUntilItIsShownAgain() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Columns"))
                .click();
        page.getByLabel("Show Meridian Wire").uncheck();
        stand("Ostria Courier", "Harbour Post", "Varland Today");
        assertThat(spoken()).containsText("Meridian Wire is hidden.");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Claims"))
                .click();
        assertThat(page.locator(".claims thead .of")).hasCount(3);
        assertThat(page).hasURL(Pattern.compile("tab=claims"));
        page.reload();
        assertThat(page.locator(".claims thead .of")).hasCount(3);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Side by side"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Columns 3 of 4"))
                .click();
        page.getByText("All, in the order of publication").click();
        stand("Ostria Courier", "Harbour Post", "Meridian Wire", "Varland Today");
        assertThat(page).not().hasURL(Pattern.compile("columns="));
    }

    @Test
    void theEvidenceOfAHiddenOutletBringsItsColumnBack() {
        page.locator(".mark.quote.shared[role]").first().click();
        Locator second = page.locator(".panel .row:nth-child(2) [data-go]").first();
        String outlet = second.textContent().strip();
        page.keyboard().press("c");
        page.getByLabel("Show " + outlet).uncheck();
        page.keyboard().press("Escape");
        assertThat(columns()).hasCount(3);
        assertThat(second).hasText(outlet);
        second.click();
        stand("Ostria Courier", "Harbour Post", "Meridian Wire", "Varland Today");
        assertThat(page.locator(".col .pointed")).hasCount(1);
    }

    @Test
    void aPinnedColumnStaysInSightWhileTheOthersScroll() {
        page.setViewportSize(900, 900);
        page.keyboard().press("c");
        page.getByLabel("Pin Varland Today").click();
        stand("Varland Today", "Ostria Courier", "Harbour Post", "Meridian Wire");
        page.keyboard().press("Escape");
        page.locator(".scroller").evaluate("scroller => scroller.scrollLeft = 1000");
        assertThat(page.locator(".col").first().boundingBox().x).isBetween(0.0, 30.0);
        BoundingBox pinned = page.locator(".col").first().boundingBox();
        assertThat(page.locator(".col").nth(1).boundingBox().x).isLessThan(pinned.x + pinned.width - 100);
        assertThat(page).hasURL(Pattern.compile("columns=(!|%21)D"));
        page.setViewportSize(1680, 1180);
    }

    @Test
    void aColumnIsDraggedByItsBar() {
        BoundingBox from = page.locator(".col .bar").nth(3).boundingBox();
        BoundingBox to = page.locator(".col .bar").first().boundingBox();
        page.mouse().move(from.x + 200, from.y + 12);
        page.mouse().down();
        page.mouse().move(to.x + 300, to.y + 12);
        page.mouse().move(to.x + 40, to.y + 12);
        assertThat(page.locator(".col[data-drop]")).hasCount(1);
        page.mouse().up();
        stand("Varland Today", "Ostria Courier", "Harbour Post", "Meridian Wire");
        page.locator(".mark[role]").first().focus();
        page.keyboard().press("Shift+ArrowRight");
        stand("Ostria Courier", "Varland Today", "Harbour Post", "Meridian Wire");
    }

    @Test
    void theRailTellsWhereTheMarksLieAndGoesThere() {
        Locator rail = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Where the marks lie"));
        assertThat(rail).hasAttribute("aria-valuetext", Pattern.compile("Ostria Courier, \\d+ marks"));
        rail.focus();
        page.keyboard().press("End");
        assertThat(rail).hasAttribute("aria-valuetext", Pattern.compile("Ostria Courier, mark (\\d+) of \\1: .+"));
        assertThat(page.locator(".panel")).isVisible();
        assertThat(page.locator(".col").first().locator(".chosen-mark").first()).isInViewport();
        page.keyboard().press("ArrowRight");
        assertThat(rail).hasAttribute("aria-valuetext", Pattern.compile("Harbour Post, mark .+"));
    }

    @Test
    void theLightThatIsChosenStaysAndNothingFlashes() {
        page.getByLabel(Pattern.compile("^Light or dark")).click();
        page.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.addInitScript(
                "addEventListener('DOMContentLoaded', () => window.early = document.documentElement.dataset.theme)");
        page.reload();
        assertThat(desk.text()).isVisible();
        assertThat(page.evaluate("window.early")).isEqualTo("dark");
        assertThat(page.locator("synoptic-reading")).hasCSS("color-scheme", "dark");
        page.getByLabel(Pattern.compile("^Light or dark")).click();
        page.getByLabel("As the system").check();
        assertThat(page.locator("html")).not().hasAttribute("data-theme", Pattern.compile(".*"));
        page.keyboard().press("Escape");
    }

    @Test
    void theColumnsScrollTogetherAndComeBackAtTheTop() {
        page.keyboard().press("a");
        assertThat(spoken()).containsText("scrolls together");
        Locator scroller = page.locator("synoptic-reading .scroller");
        Locator moved = page.locator(".col .body[style*=translateY]");
        scroller.evaluate("scroller => scroller.scrollTop = 700");
        assertThat(moved).not().hasCount(0);
        scroller.evaluate("scroller => scroller.scrollTop = 0");
        assertThat(moved).hasCount(0);
        page.keyboard().press("a");
        assertThat(spoken()).containsText("leaves the text in place");
        scroller.evaluate("scroller => scroller.scrollTop = 700");
        assertThat(moved).hasCount(0);
    }

    @Test
    void noLineRunsOverWordsHoweverTheColumnsStand() {
        for (String columns : new String[] {"A,B,C,D", "C,A,-B,D", "D,!B,A,C"}) {
            page.navigate(page.url().replaceFirst("[?].*", "") + "?columns=" + columns);
            assertThat(linked()).isVisible();
            for (int i = 0; i < Math.min(6, linkedOnes().count()); i++) {
                linkedOnes().nth(i).click();
                page.waitForTimeout(500);
                assertThat(page.locator("synoptic-reading").evaluate(OVER_WORDS))
                        .isEqualTo(List.of());
                page.keyboard().press("Escape");
            }
        }
    }

    @Test
    void largeTypeFillsTheScreenAndStaysOnAReload() {
        page.keyboard().press("t");
        assertThat(page.locator(".syn-header")).isHidden();
        assertThat(page).hasURL(Pattern.compile("type=large"));
        page.reload();
        assertThat(page.locator("synoptic-reading .body").first()).isVisible();
        assertThat(page.locator(".syn-header")).isHidden();
        Object size =
                page.locator(".col .body").first().evaluate("body => parseFloat(getComputedStyle(body).fontSize)");
        assertThat(((Number) size).doubleValue()).isGreaterThan(30);
        assertThat(desk.look("large")).isEmpty();
        page.getByText("usual type").click();
        assertThat(page.locator(".syn-header")).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("type="));
    }

    @Test
    void onPaperStandTheKeyToTheMarksAndWhereEachArticleWasFound() throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator found = page.locator(".printed-articles tbody tr");
        assertThat(found).hasCount(4);
        assertThat(found.first())
                .containsText(
                        String.valueOf(LocalDate.now(ZoneId.systemDefault()).getYear()));
        assertThat(page.locator(".printed-only")).containsText("does that article say the same?");
        assertThat(page.locator(".syn-header")).isHidden();
        assertThat(page.locator(".tools")).isHidden();
        for (String paper : new String[] {"A4", "Letter"}) {
            byte[] sheets = page.pdf(
                    new Page.PdfOptions().setFormat(paper).setPath(Desk.SCREENS.resolve("print-" + paper + ".pdf")));
            try (PDDocument read = Loader.loadPDF(sheets)) {
                assertThat(new PDFTextStripper().getText(read)).contains("Retrieved", "Only in Ostria Courier");
                assertThat(read.getPage(0).getMediaBox().getWidth())
                        .isGreaterThan(read.getPage(0).getMediaBox().getHeight());
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void theMenuKeepsToTheRulesOfAccessAndFitsAPhone() {
        page.keyboard().press("c");
        menu().waitFor();
        assertThat(desk.look("columns-menu")).isEmpty();
        page.setViewportSize(360, 780);
        assertThat(page.locator(".outlets button")).hasCount(4);
        page.keyboard().press("Escape");
        page.setViewportSize(1680, 1180);
    }
}
