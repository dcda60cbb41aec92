package org.synoptic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Select, correct, reload: what a person decides in the reading view stays.
@Tag("browser")
class DecisionsJourneyTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Page page;

    @BeforeEach
    void start() {
        desk = new Desk(folder.resolve("data"));
        desk.openSample();
        page = desk.page();
    }

    @AfterEach
    void stop() {
        try {
            assertThat(desk.complaints()).isEmpty();
        } finally {
            desk.close();
        }
    }

    private void sayWho() {
        page.getByLabel("Your name").fill("Ada Moor");
        page.keyboard().press("Enter");
    }

    private Locator persons() {
        return page.locator(".col .tag.person");
    }

    private Locator toast() {
        return page.locator(".toast");
    }

    @Test
    void aMarkIsConfirmedNotedAndRejectedByKeysAndStaysSoAfterAReload() {
        page.locator(".tag.mark:not(.person)").first().click();
        page.keyboard().press("y");
        sayWho();
        assertThat(toast()).containsText("Confirmed.");
        assertThat(persons()).hasText("✓ Only here · Ada Moor");
        page.keyboard().press("m");
        page.keyboard().type("Asked the other papers.");
        assertThat(page.locator(".note-state")).hasText("Saved");

        page.reload();
        assertThat(persons()).hasText("✓ Only here · Ada Moor");
        assertThat(page.locator(".panel textarea")).hasValue("Asked the other papers.");
        int marks = page.locator(".tag.mark:not(.person)").count();
        page.keyboard().press("x");
        assertThat(toast()).containsText("Rejected.");
        assertThat(page.locator(".tag.mark:not(.person)")).hasCount(marks - 1);
        assertThat(page.locator(".panel-title")).containsText("Not only here: Ada Moor");
        page.keyboard().press("z");
        assertThat(toast()).containsText("Undone.");
        assertThat(page.locator(".tag.mark:not(.person)")).hasCount(marks);
        assertThat(desk.look("decided")).isEmpty();
    }

    @Test
    void twoSelectedPassagesAreLinkedAndTheLinkIsListedAndUndone() {
        select(0, 3);
        page.keyboard().press("l");
        assertThat(page.locator(".link-bar")).containsText("Select what says the same");
        select(1, 5);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Link to here"))
                .click();
        sayWho();
        assertThat(persons()).hasCount(2);
        assertThat(persons().first()).hasText("⇄ Linked · Ada Moor");

        desk.restart();
        page = desk.page();
        desk.openSample();
        assertThat(persons()).hasCount(2);
        page.keyboard().press("d");
        Locator list = page.locator(".desk-dialog.list");
        assertThat(list).containsText("Ada Moor");
        assertThat(desk.look("decisions")).isEmpty();
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(list).containsText("Undone,");
        assertThat(persons()).hasCount(0);
    }

    /// Selects a whole sentence as a reader's mouse would.
    private void select(int column, int sentence) {
        page.locator(".col")
                .nth(column)
                .locator(".s")
                .nth(sentence)
                .evaluate("s => getSelection().setBaseAndExtent(s, 0, s, s.childNodes.length)");
    }
}
