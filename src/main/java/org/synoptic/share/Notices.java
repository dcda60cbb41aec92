package org.synoptic.share;

import java.util.function.Consumer;

/// The small pages around shared editions: for links that lead nowhere, and to ask for a few words.
final class Notices {
    /// The page of a link that leads nowhere, whether it ended or never was.
    static final Served NOWHERE = plain(
            "There is nothing behind this link",
            "It may have ended, or it was copied in part. Ask who gave it to you for a new one.");

    /// For who followed too many of those.
    static final Served TOO_MANY =
            plain("Too many tries", "From your network came too many tries within a minute. Try again in a minute.");

    static final Served TROUBLE = plain(
            "This page can not be shown now",
            "Something is wrong on the computer that holds it. Try again later, or tell who gave you the link.");

    static final Served REPORTED = plain(
            "Thank you",
            "Who shared this comparison finds your report in Synoptic. Nothing of you was kept but these words.");

    static final Served REPORTED_ENOUGH = plain(
            "There are reports enough",
            "Who shared this comparison has many reports of it to read already. Yours was not kept.");

    private Notices() {}

    /// Instead of a page that its owner took out of sight.
    static Served hidden(String reason) {
        return page("This comparison is not shown", html -> {
            html.element("p", "Who shared it has hidden it. The reason given:");
            html.open("blockquote", "class", "reason", "dir", "auto")
                    .text(reason)
                    .end();
        });
    }

    static Served password(boolean again) {
        return page("This comparison asks for a password", html -> {
            html.element(
                    "p", "Whoever gave you the link has it. It is sent to this Synoptic alone, and no cookie is kept.");
            if (again) html.element("p", "That was not the password.", "class", "wrong", "role", "alert");
            html.open("form", "method", "post", "class", "ask");
            html.element("label", "Password", "for", "password");
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
            html.element("button", "Read it", "type", "submit").end();
        });
    }

    static Served report() {
        return page("Report this page", html -> {
            html.element(
                    "p",
                    "Say what is wrong: words that should not be public, a wrong finding, someone’s rights. "
                            + "Who shared the comparison reads it. To be answered, leave an address.");
            html.open("form", "method", "post", "class", "ask");
            html.element("label", "What is wrong", "for", "words");
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
            html.element("button", "Send the report", "type", "submit").end();
        });
    }

    private static Served plain(String heading, String words) {
        return page(heading, html -> html.element("p", words));
    }

    private static Served page(String heading, Consumer<Html> rest) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
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
