package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// A sheet of paper that leads to a shared page: its title, its address, and the same as a code for cameras.
public final class Slip {
    private static final String STYLE = Page.STYLE
            + ".slip{max-inline-size:34rem;margin:0 auto;padding-block:24px;text-align:center}"
            + ".slip svg{inline-size:min(70vw,11cm);block-size:auto}"
            + ".slip code{font-size:13px}";

    private Slip() {}

    /// @param until when the link ends, in words, or null
    public static String html(String title, String address, @Nullable String until) {
        Html html = new Html();
        html.open("html", "lang", Words.here().tag()).open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", Html.policy(STYLE));
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title + " · Synoptic").style(STYLE).end();
        html.open("body").open("main", "class", "slip");
        html.element("h1", title, "dir", "auto");
        QrCode.of(address).write(html, phrase("shared.slip-code"));
        html.open("p").element("code", address).close();
        if (until != null) html.element("p", until, "class", "counts");
        html.end().end().end();
        return html.toString();
    }
}
