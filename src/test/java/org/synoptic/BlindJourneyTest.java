package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Blind reading in a real browser: nothing that reaches it tells an outlet, before the reader asks.
@Tag("browser")
class BlindJourneyTest {
    private static final List<String> NAMES = List.of(
            "Ostria Courier",
            "Meridian",
            "Varland Today",
            "Harbour Post",
            "ostriacourier",
            "meridianwire",
            "varlandtoday",
            "harbourpost",
            "Lena Ford",
            "lena-ford");

    /// All text and every attribute of the page, through the shadow roots.
    private static final String EVERYTHING = """
            () => {
              const told = [document.title, location.href];
              const walk = node => {
                if (node.nodeType === 3 || node.nodeType === 8) told.push(node.data);
                for (const a of node.attributes ?? []) told.push(a.value);
                if (node.shadowRoot) walk(node.shadowRoot);
                node.childNodes.forEach(walk);
              };
              walk(document);
              return told.join('\\n');
            }""";

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

    private static void saysNoName(String where, String text) {
        for (String name : NAMES) assertThat(text).as(where).doesNotContainIgnoringCase(name);
    }

    private static String body(Response answer) {
        try {
            return answer.headers() + "\n" + answer.text();
        } catch (PlaywrightException noBody) {
            return answer.headers().toString();
        }
    }

    @Test
    void theSampleIsReadBlindAndNothingThatArrivesTellsAnOutlet() throws Exception {
        desk.openSample();
        String blind = desk.page().url().replaceFirst("\\?.*", "") + "?blind=yes";
        assertThat((String) desk.page().evaluate(EVERYTHING)).contains(NAMES.subList(0, 4));

        BrowserContext fresh = desk.page().context().browser().newContext();
        Page page = fresh.newPage();
        Queue<Response> answers = new ConcurrentLinkedQueue<>();
        Queue<String> frames = new ConcurrentLinkedQueue<>();
        page.onResponse(answers::add);
        page.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> frames.add(String.valueOf(frame.text())));
            socket.onFrameSent(frame -> frames.add(String.valueOf(frame.text())));
        });
        page.navigate(blind);
        assertThat(page.locator("synoptic-reading .col")).hasCount(4);
        assertThat(page.locator("synoptic-reading .col .outlet").first()).hasText("Outlet A");
        assertThat(page.locator("synoptic-reading .mast .meta").first()).containsText("outlet hidden");
        page.locator(".mark.quote.shared[role]").first().click();
        assertThat(page.locator(".panel [data-go]").nth(1)).isVisible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile("blind=yes"));
        for (String tab : new String[] {"Aligned", "Quotations", "Claims", "Overview", "Side by side"}) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                    .click();
            page.waitForTimeout(300);
            saysNoName(tab, (String) page.evaluate(EVERYTHING));
        }
        try (var print = Loader.loadPDF(page.pdf())) {
            String printed = new PDFTextStripper().getText(print);
            assertThat(printed).contains("Outlet A");
            saysNoName("the print", printed);
        }
        int heard = 0;
        String delivered = String.join("\n", frames);
        for (Response answer : List.copyOf(answers)) {
            String told = body(answer);
            saysNoName(answer.url(), answer.url() + "\n" + told);
            delivered += told;
            heard++;
        }
        saysNoName("the socket", String.join("\n", frames));
        assertThat(heard).isGreaterThan(2);
        assertThat(delivered).as("the reading itself was heard").contains("Outlet A");

        page.getByText("Guess and reveal").click();
        page.locator("vaadin-dialog select").first().selectOption("Harbour Post");
        page.getByText("Reveal", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-dialog")).containsText("Outlet A is");
        page.getByText("Read on with the names").click();
        assertThat(page.locator("synoptic-reading .outlet")).containsText(new String[] {"Ostria Courier"});
        fresh.close();
    }

    @Test
    void theBlindScreenKeepsToTheRulesOfAccess() {
        desk.openSample();
        desk.open(desk.page().url().replaceFirst("^http://[^/]+", "").replaceFirst("\\?.*", "") + "?blind=yes");
        desk.text().waitFor();
        assertThat(desk.look("blind")).isEmpty();
        desk.page().getByText("Guess and reveal").click();
        desk.page().locator("vaadin-dialog select").first().waitFor();
        assertThat(desk.look("blind-guess")).isEmpty();
        desk.page().keyboard().press("Escape");
    }
}
