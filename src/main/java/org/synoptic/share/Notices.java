package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.synoptic.words.Words;

/// The small pages around shared editions: for links that lead nowhere, and to ask for a few words.
final class Notices {
    /// The page of a link that leads nowhere, whether it ended or never was.
    static Served nowhere() {
        return plain("nowhere");
    }

    /// For who followed too many of those.
    static Served tooMany() {
        return plain("too-many");
    }

    static Served trouble() {
        return plain("trouble");
    }

    static Served reported() {
        return plain("reported");
    }

    static Served reportedEnough() {
        return plain("enough");
    }

    private static final Map<String, Served> MADE = new ConcurrentHashMap<>();

    private Notices() {}

    /// Instead of a page that its owner took out of sight.
    static Served hidden(String reason) {
        return page(phrase("notice.hidden"), html -> {
            html.element("p", phrase("notice.hidden.what"));
            html.open("blockquote", "class", "reason", "dir", "auto")
                    .text(reason)
                    .end();
        });
    }

    static Served password(boolean again) {
        return page(phrase("notice.password"), html -> {
            html.element("p", phrase("notice.password.what"));
            if (again) html.element("p", phrase("notice.wrong"), "class", "wrong", "role", "alert");
            html.open("form", "method", "post", "class", "ask");
            html.element("label", phrase("link.password"), "for", "password");
            html.open(
                    "input",
                    "id",
                    "password",
                    "name",
                    "password",
                    "type",
                    "password",
                    "maxlength",
                    String.valueOf(Passwords.LONGEST),
                    "required",
                    "",
                    "autofocus",
                    "",
                    "autocomplete",
                    "off");
            html.element("button", phrase("notice.read"), "type", "submit").end();
        });
    }

    static Served report() {
        return page(phrase("shared.report"), html -> {
            html.element("p", phrase("notice.report.what"));
            html.open("form", "method", "post", "class", "ask");
            html.element("label", phrase("notice.wrong-what"), "for", "words");
            html.open(
                            "textarea",
                            "id",
                            "words",
                            "name",
                            "words",
                            "rows",
                            "6",
                            "maxlength",
                            "2000",
                            "required",
                            "",
                            "dir",
                            "auto")
                    .close();
            html.element("button", phrase("notice.send"), "type", "submit").end();
        });
    }

    /// Made once a language: who guesses is to cost little.
    private static Served plain(String what) {
        return MADE.computeIfAbsent(
                Words.here().tag() + " " + what,
                key -> page(phrase("notice." + what), html -> html.element("p", phrase("notice." + what + ".what"))));
    }

    private static Served page(String heading, Consumer<Html> rest) {
        Html html = new Html();
        html.open("html", "lang", Words.here().tag()).open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", heading + " · Synoptic").style(Page.STYLE).end();
        html.open("body").open("main", "class", "notice");
        html.open("p", "class", "name")
                .text("Syn")
                .element("span", "o")
                .text("ptic")
                .end();
        html.element("h1", heading);
        rest.accept(html);
        html.end().end().end();
        return Served.of(html.toString());
    }
}
