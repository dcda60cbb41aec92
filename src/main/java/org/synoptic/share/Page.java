package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

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
    private final Fullness fullness;

    /// The most bytes of a page behind a link, packed; its script needs some too.
    static final int LIGHT = 95_000;

    private Page(Report report, @Nullable String edition, @Nullable String document, Edition.@Nullable Place place) {
        this(report, edition, document, place, false, Fullness.WHOLE);
    }

    private Page(
            Report report,
            @Nullable String edition,
            @Nullable String document,
            Edition.@Nullable Place place,
            boolean paper,
            Fullness fullness) {
        this.fullness = fullness;
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
        return light(report, edition, null);
    }

    /// As full as it can be and still be light.
    private static String light(Report report, String edition, Edition.@Nullable Place place) {
        String page = "";
        for (Fullness f : Fullness.values()) {
            page = new Page(report, edition, null, place, false, f).write();
            if (Served.of(page).packed().length <= LIGHT) return page;
        }
        return page;
    }

    /// The page as what is printed is made of: well-formed, with a style of its own.
    static String paper(Report report, @Nullable String edition) {
        return new Page(report, edition, null, null, true, Fullness.WHOLE).write();
    }

    /// The page of an edition with the document it is made of, out of sight.
    static String sealed(Report report, String edition, String document) {
        return new Page(report, edition, document, null).write();
    }

    /// The page of an edition behind a link, which says where it stands.
    static String of(Report report, String edition, Edition.Place place) {
        return light(report, edition, place);
    }

    private String write() {
        return report.inWords().in(this::written);
    }

    private String written() {
        Words words = report.inWords();
        html.open("html", "lang", words.tag(), "dir", words.direction().equals("rtl") ? "rtl" : null);
        if (paper) paperHead();
        else head();
        html.open("body", "data-blind", report.hidesNames() ? "yes" : null);
        if (!paper) html.element("a", phrase("shared.skip"), "class", "skip", "href", "#articles");
        top();
        html.open("main");
        new PageArticles(report, html).write();
        new PageEvidence(report, html, fullness).write();
        marks();
        about();
        html.end();
        html.open("footer").element("p", phrase("shared.made-with"));
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
                .element("a", phrase("shared.report"), "href", here.report())
                .end();
        String address = here.address();
        if (address == null) return;
        html.open("figure", "class", "code");
        QrCode.of(address).write(html, phrase("shared.code"));
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
        bookmark("#articles", phrase("tab.side-by-side"), true);
        bookmark("#quotations", phrase("tab.quotations"), !report.statements().isEmpty());
        bookmark("#only", phrase("shared.only"), !report.onlyIn().isEmpty());
        bookmark("#figures", phrase("shared.figures"), !report.figures().isEmpty());
        bookmark("#marks", phrase("shared.marks"), true);
        bookmark("#about", phrase("shared.how"), true);
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
        if (report.hidesNames()) html.element("p", Phrases.blind(), "class", "counts");
        Report.Counts c = report.counts();
        html.open("nav", "aria-label", phrase("shared.in-page")).open("ul", "class", "chips");
        chip("#articles", "", phrase("tab.side-by-side"), c.articles());
        chip("#quotations", "“ ”", phrase("tab.quotations"), c.statements());
        chip("#only", "◆", phrase("shared.only"), c.onlyIn());
        chip("#figures", "≠", phrase("chip.figures"), c.figures());
        chip("#marks", "?", phrase("shared.marks"), -1);
        html.end().end().end();
    }

    private void chip(String place, String sign, String words, int count) {
        if (count == 0) return;
        html.open("li").open("a", "href", place);
        if (!sign.isEmpty())
            html.element("span", sign, "aria-hidden", "true", "class", "sign").text(" ");
        html.text(words);
        if (count > 0) html.text(" ").element("b", phrase("number", count));
        html.close().close();
    }

    private void marks() {
        html.open("section", "id", "marks", "class", "notes")
                .element("h2", phrase("shared.marks"))
                .open("dl");
        for (String state : List.of("found", "partly", "differs", "notFound", "notCheckable")) {
            html.open("dt")
                    .element("i", "", "class", state)
                    .text(" " + Phrases.state(state))
                    .close();
            html.element("dd", meaning(state));
        }
        html.open("dt")
                .element("span", phrase("shared.sample"), "class", "q shared")
                .close();
        html.element("dd", phrase("shared.mark.quotation"));
        html.open("dt")
                .element("ins", phrase("shared.sample-added"))
                .text(" ")
                .element("del", phrase("shared.sample-left-out"))
                .close();
        html.element("dd", phrase("shared.mark.wording"));
        html.open("dt")
                .element("span", "◆ " + phrase("help.only"), "class", "tag")
                .close();
        html.element("dd", phrase("shared.mark.only") + " " + Phrases.notIntent());
        html.open("dt")
                .open("span", "class", "figure")
                .text("14")
                .element("sup", "≠")
                .close()
                .close();
        html.element("dd", phrase("shared.mark.figures"));
        html.end().end();
    }

    private static String meaning(String state) {
        return switch (state) {
            case "found" -> phrase("shared.means.found");
            case "partly" -> phrase("shared.means.partly");
            case "differs" -> phrase("shared.means.differs");
            case "notFound" -> phrase("shared.means.not-found");
            default -> phrase("shared.means.not-checkable");
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
        html.open("section", "id", "about", "class", "notes").element("h2", phrase("shared.how"));
        html.element("p", Phrases.level(report.level()) + " " + phrase("shared.exact"));
        if (report.right() != null) html.element("p", Phrases.right(report.right()));
        Instant made = report.made();
        String by = made == null
                ? phrase("shared.findings", report.engine())
                : phrase("shared.findings-made", report.engine(), Phrases.moment(made));
        html.element("p", by + " " + phrase("shared.same"));
        selection();
        if (!report.decisions().isEmpty())
            html.element("p", phrase("shared.people", report.decisions().size()));
        if (!report.decisions().isEmpty()) decisions();
        if (!report.lost().isEmpty()) unplaced();
        if (edition != null) {
            html.open("p").text(phrase("shared.frozen") + " ");
            html.text(phrase("shared.edition") + " ")
                    .element("code", edition)
                    .text(".")
                    .end();
        }
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String column : List.of(
                phrase("column.article"), phrase("shared.address"), phrase("column.received"), phrase("shared.sha")))
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
            if (there != null) html.text(" " + phrase("shared.and-word") + " ");
            if (there != null) cited(there);
            if (d.note() != null) html.open("blockquote").text(d.note()).close();
            html.close();
        }
        html.close();
    }

    private void unplaced() {
        html.element("p", phrase("shared.unplaced-words"));
        html.open("ul", "id", "unplaced");
        for (Report.Unplaced d : report.lost()) {
            html.open("li").element("strong", Phrases.decision(d)).text(": ");
            html.element("bdi", Phrases.said(report, d)).text(" · " + Words.known(d.why()));
            if (d.note() != null) html.open("blockquote").text(d.note()).close();
            html.close();
        }
        html.close();
    }

    private void cited(Report.Place place) {
        String words = report.words(place);
        html.element("bdi", report.article(place.article()).outlet());
        if (!words.isEmpty()) quoted(words);
    }

    private void quoted(String words) {
        String[] marks = phrase("quoted", "\t").split("\t", -1);
        html.text(" " + marks[0]).element("bdi", words).text(marks[1]);
    }

    private void source(Report.Piece a) {
        html.open("tr").open("th", "scope", "row", "class", "o" + PageArticles.column(report, a));
        html.element("bdi", a.outlet(), "class", "outlet").close().open("td");
        if (a.address() == null) html.text(phrase("shared.no-address"));
        else html.element("a", a.address(), "href", a.address(), "rel", "noopener noreferrer nofollow");
        html.close();
        html.element(
                "td",
                a.snapshot().received() == null
                        ? phrase("shared.not-known")
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
