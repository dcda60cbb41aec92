package org.synoptic.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A report as one HTML page that needs nothing beside it: no script, no font, no picture, no request.
final class Page {
    static final String STYLE = resource("tokens.css") + resource("page.css");

    /// What the page may load: its own style sheet, and nothing else.
    static final String POLICY = Html.policy(STYLE);

    /// The same with the script of shared pages, which the page names with its hash.
    static final String SCRIPTED = POLICY + (Script.built().isPresent() ? "; script-src 'self'" : "");

    private final Report report;
    private final @Nullable String edition;
    private final @Nullable String document;
    private final Edition.@Nullable Place place;
    private final Html html;
    private final boolean paper;

    private Page(Report report, @Nullable String edition, @Nullable String document, Edition.@Nullable Place place) {
        this(report, edition, document, place, false);
    }

    private Page(
            Report report,
            @Nullable String edition,
            @Nullable String document,
            Edition.@Nullable Place place,
            boolean paper) {
        this.html = paper ? Html.asXml() : new Html();
        this.paper = paper;
        this.report = report;
        this.edition = edition;
        this.document = document;
        this.place = place;
    }

    static String of(Report report) {
        return new Page(report, null, null, null).write();
    }

    /// The page of an edition, which says so.
    static String of(Report report, String edition) {
        return new Page(report, edition, null, null).write();
    }

    /// The page as what is printed is made of: well-formed, with a style of its own.
    static String paper(Report report, @Nullable String edition) {
        return new Page(report, edition, null, null, true).write();
    }

    /// The page of an edition with the document it is made of, out of sight.
    static String sealed(Report report, String edition, String document) {
        return new Page(report, edition, document, null).write();
    }

    /// The page of an edition behind a link, which says where it stands.
    static String of(Report report, String edition, Edition.Place place) {
        return new Page(report, edition, null, place).write();
    }

    private String write() {
        html.open("html", "lang", "en");
        if (paper) paperHead();
        else head();
        html.open("body", "data-blind", report.hidesNames() ? "yes" : null);
        if (!paper) html.element("a", "To the articles", "class", "skip", "href", "#articles");
        top();
        html.open("main");
        new PageArticles(report, html).write();
        new PageEvidence(report, html).write();
        marks();
        about();
        html.end();
        html.open("footer")
                .element("p", "Made with Synoptic, which puts several outlets’ coverage of one event side by side.");
        if (place != null) way(place);
        html.end();
        if (document != null)
            html.element("template", document, "id", Sealed.ID, "data-sha256", edition)
                    .text("\n");
        if (document != null) Script.built().ifPresent(s -> html.script(s.text()));
        html.end().end();
        return html.toString();
    }

    /// Behind a link the page may run the one script that comes with it; in a file to keep, the script stands in it.
    private String policy() {
        if (place != null) return SCRIPTED;
        if (document == null) return POLICY;
        return Script.built()
                .map(s -> POLICY + "; script-src '" + s.integrity() + "'")
                .orElse(POLICY);
    }

    /// How to object, and on paper the way back to the page.
    private void way(Edition.Place here) {
        html.open("p", "class", "object")
                .element("a", "Report this page", "href", here.report())
                .end();
        String address = here.address();
        if (address == null) return;
        html.open("figure", "class", "code");
        QrCode.of(address).write(html, "The address of this page as a code for cameras");
        html.element("figcaption", address).end();
    }

    private void head() {
        String counts = String.join(" · ", Phrases.counts(report));
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "robots", "content", "noindex");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "description", "content", counts);
        html.open("meta", "property", "og:title", "content", report.title());
        html.open("meta", "property", "og:description", "content", counts);
        html.open("meta", "property", "og:site_name", "content", "Synoptic");
        html.open("meta", "property", "og:type", "content", "article");
        if (place != null && place.picture() != null) {
            html.open("meta", "property", "og:url", "content", place.address());
            html.open("meta", "property", "og:image", "content", place.picture());
            html.open("meta", "property", "og:image:width", "content", "1200");
            html.open("meta", "property", "og:image:height", "content", "630");
            html.open("meta", "name", "twitter:card", "content", "summary_large_image");
        }
        html.element("title", report.title() + " · Synoptic").style(STYLE);
        if (place != null)
            Script.built()
                    .ifPresent(s -> html.element("script", "", "src", s.path(), "integrity", s.integrity(), "defer", "")
                            .text("\n"));
        html.end();
    }

    private void paperHead() {
        html.open("head").element("title", report.title());
        html.open("meta", "name", "description", "content", String.join(" · ", Phrases.counts(report)));
        html.style(Paper.STYLE).open("bookmarks");
        bookmark("#articles", "Side by side", true);
        bookmark("#quotations", "Quotations", !report.statements().isEmpty());
        bookmark("#only", "Only in one outlet", !report.onlyIn().isEmpty());
        bookmark("#figures", "Figures that differ", !report.figures().isEmpty());
        bookmark("#marks", "What the marks mean", true);
        bookmark("#about", "How this was made", true);
        html.end().end();
    }

    private void bookmark(String place, String name, boolean there) {
        if (there) html.element("bookmark", "", "name", name, "href", place);
    }

    private void top() {
        html.open("header")
                .open("p", "class", "name")
                .text("Syn")
                .element("span", "o")
                .text("ptic");
        html.end().element("h1", report.title(), "dir", "auto");
        html.element("p", String.join(" · ", Phrases.counts(report)), "class", "counts");
        if (report.hidesNames()) html.element("p", Phrases.BLIND, "class", "counts");
        Report.Counts c = report.counts();
        html.open("nav", "aria-label", "In this page").open("ul", "class", "chips");
        chip("#articles", "", "Side by side", c.articles());
        chip("#quotations", "“ ”", "Quotations", c.statements());
        chip("#only", "◆", "Only in one outlet", c.onlyIn());
        chip("#figures", "≠", "Figures differ", c.figures());
        chip("#marks", "?", "What the marks mean", -1);
        html.end().end().end();
    }

    private void chip(String place, String sign, String words, int count) {
        if (count == 0) return;
        html.open("li").open("a", "href", place);
        if (!sign.isEmpty())
            html.element("span", sign, "aria-hidden", "true", "class", "sign").text(" ");
        html.text(words);
        if (count > 0) html.text(" ").element("b", String.valueOf(count));
        html.close().close();
    }

    private void marks() {
        html.open("section", "id", "marks", "class", "notes")
                .element("h2", "What the marks mean")
                .open("dl");
        for (String state : List.of("found", "partly", "differs", "notFound", "notCheckable")) {
            html.open("dt")
                    .element("i", "", "class", state)
                    .text(" " + Phrases.state(state))
                    .close();
            html.element("dd", meaning(state));
        }
        html.open("dt").element("span", "words", "class", "q shared").close();
        html.element(
                "dd",
                "A quotation that more than one outlet prints; the link leads to every outlet’s wording. "
                        + "Dotted where one outlet alone prints it, dashed where the speech is reported without marks.");
        html.open("dt")
                .element("ins", "added")
                .text(" ")
                .element("del", "left out")
                .close();
        html.element("dd", "How a wording differs from the longest one: words it has more, words it lacks.");
        html.open("dt").element("span", "◆ Only in …", "class", "tag").close();
        html.element("dd", "A claim that no other independent article carries. " + Phrases.NOT_INTENT);
        html.open("dt")
                .open("span", "class", "figure")
                .text("14")
                .element("sup", "≠")
                .close()
                .close();
        html.element("dd", "Figures, dates or names that conflict between articles on the same statement.");
        html.end().end();
    }

    private static String meaning(String state) {
        return switch (state) {
            case "found" -> "The article of this place in the row carries the sentence; the coloured dot is its own.";
            case "partly" -> "At least one full statement of the sentence stands there.";
            case "differs" -> "The same statement stands there, but a figure, name, date or negation conflicts.";
            case "notFound" -> "No passage there comes near enough.";
            default -> "That article’s text is too doubtful to say; nothing rests on its silence.";
        };
    }

    private void selection() {
        if (report.selection() == null) return;
        html.element("p", Phrases.selection(report));
        if (report.selection().isEmpty()) return;
        html.open("ul");
        for (Report.Chosen c : report.selection()) html.element("li", Phrases.chosen(c));
        html.end();
    }

    private void about() {
        html.open("section", "id", "about", "class", "notes").element("h2", "How this was made");
        html.element(
                "p",
                Phrases.level(report.level()) + " Every word shown from an article is an exact copy of it; "
                        + "a sign “…” says that something stands between. Nothing here was rewritten or summed up.");
        if (report.right() != null) html.element("p", Phrases.right(report.right()));
        html.open("p").text("Findings by " + report.engine());
        if (report.made() != null) html.text(", made " + Phrases.moment(Objects.requireNonNull(report.made())));
        html.text(". The same articles give the same findings. Copies of one text count as one report.")
                .end();
        selection();
        if (!report.decisions().isEmpty())
            html.element(
                    "p",
                    "People decided on "
                            + Phrases.count(report.decisions().size(), "link or mark", "links and marks")
                            + "; what they decided stands above what was computed.");
        if (!report.decisions().isEmpty()) decisions();
        if (!report.lost().isEmpty()) unplaced();
        if (edition != null) {
            html.open("p")
                    .text("This page was frozen then and does not change: what was corrected later is not in it. ");
            html.text("Its findings are the edition ")
                    .element("code", edition)
                    .text(".")
                    .end();
        }
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String column : List.of("Article", "Address", "Received", "SHA-256 of the text"))
            html.element("th", column, "scope", "col");
        html.close().close().open("tbody");
        report.articles().forEach(this::source);
        html.end().end().end().end();
    }

    private void decisions() {
        html.open("ul", "id", "decisions");
        for (Report.Decision d : report.decisions()) {
            Report.Place there = d.there();
            html.open("li").element("strong", Phrases.decision(d)).text(": ");
            cited(d.here());
            if (there != null) html.text(" and ");
            if (there != null) cited(there);
            if (d.note() != null) html.open("blockquote").text(d.note()).close();
            html.close();
        }
        html.close();
    }

    private void unplaced() {
        html.element("p", "Decided over words that are not found in these texts any more:");
        html.open("ul", "id", "unplaced");
        for (Report.Unplaced d : report.lost()) {
            html.open("li").element("strong", Phrases.decision(d)).text(": ");
            html.element("bdi", Phrases.said(report, d)).text(" · " + d.why());
            if (d.note() != null) html.open("blockquote").text(d.note()).close();
            html.close();
        }
        html.close();
    }

    private void cited(Report.Place place) {
        String words = report.words(place);
        html.element("bdi", report.article(place.article()).outlet());
        if (!words.isEmpty()) html.text(" “").element("bdi", words).text("”");
    }

    private void source(Report.Piece a) {
        html.open("tr").open("th", "scope", "row", "class", "o" + PageArticles.column(report, a));
        html.element("bdi", a.outlet(), "class", "outlet").close().open("td");
        if (a.address() == null) html.text("no address");
        else html.element("a", a.address(), "href", a.address(), "rel", "noopener noreferrer nofollow");
        html.close();
        html.element(
                "td",
                a.snapshot().received() == null
                        ? "not known"
                        : Phrases.moment(a.snapshot().received()));
        html.open("td").element("code", a.snapshot().text()).close().end();
    }

    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
