package org.synoptic.lesson;

import static org.synoptic.words.Words.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.synoptic.share.Html;
import org.synoptic.words.Words;

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
        html.open("html", "lang", Words.here().tag()).open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", Html.policy(STYLE));
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", findings.title() + " · " + phrase("handout"))
                .style(STYLE)
                .end();
        html.open("body");
        sheet();
        answers();
        html.end().end();
        return html.toString();
    }

    private void sheet() {
        html.open("main").open("header");
        html.element("h1", findings.title(), "dir", "auto");
        html.element("p", phrase("handout.name") + " ", "class", "fill").end();
        articles();
        number = 0;
        tasks.wordings().forEach(this::wordings);
        tasks.conflicts().forEach(this::conflict);
        if (!tasks.passages().isEmpty()) passages();
        if (tasks.count() == 0) html.element("p", phrase("handout.nothing"));
        html.end();
    }

    private void articles() {
        html.open("table").open("thead").open("tr");
        for (String column : List.of(
                "",
                phrase("column.outlet"),
                phrase("column.headline"),
                phrase("column.published"),
                phrase("column.words"))) html.element("th", column, "scope", "col");
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
        task(phrase("handout.wordings", task.printed().size()));
        if (!task.speaker().isEmpty()) html.element("p", phrase("handout.said-by", task.speaker()), "dir", "auto");
        for (Findings.Wording w : task.printed()) quote(w.article(), Objects.requireNonNull(w.words()));
        ask(phrase("handout.ask-wordings"));
    }

    private void conflict(Tasks.Conflict task) {
        task(phrase("handout.conflict"));
        for (Tasks.Conflict.Told t : task.told()) quote(t.article(), t.sentence());
        ask(phrase("handout.ask-conflict"));
    }

    private void passages() {
        task(phrase("handout.passages"));
        html.element("p", phrase("handout.tick"));
        html.open("ol", "class", "passages");
        for (Tasks.Passage p : tasks.passages()) {
            html.open("li").element("p", p.sentence(), "class", "words", "dir", "auto");
            html.open("p", "class", "boxes");
            for (Findings.Piece a : findings.articles())
                html.open("span").element("i", "").text(" " + a.sigil()).close();
            html.close().end();
        }
        html.end();
        ask(phrase("handout.ask-passages"));
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
        html.open("aside", "class", "answers")
                .element("h1", phrase("handout.answers", findings.title()), "dir", "auto");
        number = 0;
        html.open("dl");
        for (Tasks.Wordings t : tasks.wordings())
            answer(t.printed().stream()
                    .map(w -> w.article() + " " + relation(w.relation()))
                    .collect(Collectors.joining("; ", "", ".")));
        for (Tasks.Conflict t : tasks.conflicts())
            answer(t.told().stream()
                    .map(s -> phrase("handout.has", s.article(), s.words()))
                    .collect(Collectors.joining("; ", "", ".")));
        if (!tasks.passages().isEmpty()) {
            int[] at = {0};
            answer(tasks.passages().stream()
                    .map(p -> phrase("handout.stands", ++at[0], p.article()))
                    .collect(Collectors.joining("; ", phrase("handout.passage") + " ", ".")));
        }
        html.end();
        html.element("p", phrase("handout.found-by", findings.engine()));
        html.open("ul");
        for (Findings.Piece a : findings.articles()) {
            html.open("li").text(a.sigil() + ": ").element("bdi", a.outlet());
            if (a.copyOf() != null) html.text(", " + phrase("handout.copy-of", a.copyOf()));
            if (a.address() != null) html.text(", ").element("a", a.address(), "href", a.address());
            html.end();
        }
        html.end().end();
    }

    private void answer(String text) {
        html.element("dt", phrase("handout.task", ++number)).element("dd", text, "dir", "auto");
    }

    private static String relation(String relation) {
        return switch (relation) {
            case "longest" -> phrase("handout.longest");
            case "verbatim" -> phrase("handout.verbatim");
            case "trimmed" -> phrase("handout.trimmed");
            default -> phrase("handout.reworded");
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
