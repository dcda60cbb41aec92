package org.synoptic.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.synoptic.share.Html;

/// Writes a handout as HTML: tasks first, then the answers on a sheet of their own.
final class HandoutPage {
    private static final String STYLE = style();

    private final Findings findings;
    private final Tasks tasks;
    private final Html html = new Html();
    private int number;

    HandoutPage(Findings findings, Tasks tasks) {
        this.findings = findings;
        this.tasks = tasks;
    }

    String write() {
        html.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", Html.policy(STYLE));
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", findings.title() + " · Handout").style(STYLE).end();
        html.open("body");
        sheet();
        answers();
        html.end().end();
        return html.toString();
    }

    private void sheet() {
        html.open("main").open("header");
        html.element("h1", findings.title(), "dir", "auto");
        html.element("p", "Name: ", "class", "fill").end();
        articles();
        number = 0;
        tasks.wordings().forEach(this::wordings);
        tasks.conflicts().forEach(this::conflict);
        if (!tasks.passages().isEmpty()) passages();
        if (tasks.count() == 0)
            html.element(
                    "p",
                    "Nothing in these articles makes a task: no statement that several outlets word differently, no "
                            + "figure that differs, no passage of one outlet alone.");
        html.end();
    }

    private void articles() {
        html.open("table").open("thead").open("tr");
        for (String column : List.of("", "Outlet", "Headline", "Published", "Words"))
            html.element("th", column, "scope", "col");
        html.close().close().open("tbody");
        for (Findings.Piece a : findings.articles()) {
            html.open("tr").element("th", a.sigil(), "scope", "row");
            html.element("td", a.outlet(), "dir", "auto");
            html.element("td", a.title(), "dir", "auto", "lang", a.language(), "class", "words");
            html.element("td", a.published() == null ? "" : day(a.published()));
            html.element("td", String.valueOf(a.words())).end();
        }
        html.close().end();
    }

    private void wordings(Tasks.Wordings task) {
        task("One statement, " + task.printed().size() + " wordings");
        if (!task.speaker().isEmpty())
            html.open("p")
                    .text("Said by ")
                    .element("bdi", task.speaker())
                    .text(".")
                    .end();
        for (Findings.Wording w : task.printed()) quote(w.article(), Objects.requireNonNull(w.words()));
        ask("Underline the words that are not the same. Does the meaning change, and where? How could you find out "
                + "what was really said?");
    }

    private void conflict(Tasks.Conflict task) {
        task("Not the same in every outlet");
        for (Tasks.Conflict.Told t : task.told()) quote(t.article(), t.sentence());
        ask("What is different? What would you check first, and whom would you ask, before you print one of them?");
    }

    private void passages() {
        task("Printed by one outlet only");
        html.element("p", "Read the articles and tick the outlet in which each passage stands.");
        html.open("ol", "class", "passages");
        for (Tasks.Passage p : tasks.passages()) {
            html.open("li").element("p", p.sentence(), "class", "words", "dir", "auto");
            html.open("p", "class", "boxes");
            for (Findings.Piece a : findings.articles())
                html.open("span").element("i", "").text(" " + a.sigil()).close();
            html.close().end();
        }
        html.end();
        ask("Choose one passage. What does a reader of the other outlets not learn? What would you want to know before "
                + "you say why it is not there?");
    }

    private void task(String heading) {
        html.open("section").element("h2", ++number + ". " + heading);
    }

    private void quote(String sigil, String words) {
        Findings.Piece a = findings.article(sigil);
        html.open("blockquote", "dir", "auto", "lang", a.language());
        html.element("b", sigil, "class", "sigil").text(" ").element("span", words, "class", "words");
        html.end();
    }

    /// A question, three lines to write on, and the end of the task.
    private void ask(String question) {
        html.element("p", question, "class", "question");
        for (int line = 0; line < 3; line++) html.element("p", "", "class", "line");
        html.end();
    }

    private void answers() {
        html.open("aside", "class", "answers").element("h1", "Answers: " + findings.title(), "dir", "auto");
        number = 0;
        html.open("dl");
        for (Tasks.Wordings t : tasks.wordings())
            answer(t.printed().stream()
                    .map(w -> w.article() + " " + relation(w.relation()))
                    .collect(Collectors.joining("; ", "", ".")));
        for (Tasks.Conflict t : tasks.conflicts())
            answer(t.told().stream()
                    .map(s -> s.article() + " has “" + s.words() + "”")
                    .collect(Collectors.joining("; ", "", ".")));
        if (!tasks.passages().isEmpty()) {
            int[] at = {0};
            answer(tasks.passages().stream()
                    .map(p -> ++at[0] + " stands in " + p.article())
                    .collect(Collectors.joining("; ", "Passage ", ".")));
        }
        html.end();
        html.element(
                "p",
                "Found by " + findings.engine() + ". That a passage was found in one outlet only says that no passage "
                        + "of the others came near it, not why. Every word shown from an article is an exact copy.");
        html.open("ul");
        for (Findings.Piece a : findings.articles()) {
            html.open("li").text(a.sigil() + ": ").element("bdi", a.outlet());
            if (a.copyOf() != null) html.text(", a copy of " + a.copyOf());
            if (a.address() != null) html.text(", ").element("a", a.address(), "href", a.address());
            html.end();
        }
        html.end().end();
    }

    private void answer(String text) {
        html.element("dt", "Task " + ++number).element("dd", text, "dir", "auto");
    }

    private static String relation(String relation) {
        return switch (relation) {
            case "longest" -> "has the fullest wording";
            case "verbatim" -> "has the same words";
            case "trimmed" -> "leaves words out";
            default -> "words it differently";
        };
    }

    private static String day(String iso) {
        return iso.substring(0, Math.min(10, iso.length()));
    }

    private static String style() {
        try (InputStream in = HandoutPage.class.getResourceAsStream("handout.css")) {
            return new String(Objects.requireNonNull(in, "handout.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
