package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// The articles side by side: masthead, text or excerpts, the marks in them and the dots beside them.
final class PageArticles {
    private final Report report;
    private final Html html;
    private final Marks marks;
    private final Map<String, List<Report.Claim>> claims;
    private final Map<String, Report.Only> only = new HashMap<>();
    /// The passage that the sentence before is of.
    private Report.@Nullable Only told;

    PageArticles(Report report, Html html) {
        this.report = report;
        this.html = html;
        this.marks = Marks.of(report);
        claims = report.claims().stream().collect(Collectors.groupingBy(c -> place(c.article(), c.sentence())));
        for (Report.Only o : report.onlyIn())
            if (o.whole()) for (Report.Claim c : report.claims(o)) only.put(place(c.article(), c.sentence()), o);
    }

    /// The id of a sentence in the page.
    static String place(String article, int sentence) {
        return article + "-" + (sentence + 1);
    }

    static int column(Report report, Report.Piece a) {
        return report.inOrder().indexOf(a) % 12 + 1;
    }

    /// The article's language, if it is written as one.
    static @Nullable String language(Report.Piece a) {
        String language = a.language();
        return language != null && language.matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")
                ? language.replace('_', '-')
                : null;
    }

    void write() {
        html.open("section", "id", "articles", "aria-label", phrase("tab.side-by-side"));
        html.open("div", "class", "columns n" + Math.min(5, report.inOrder().size()));
        for (Report.Piece a : report.inOrder()) article(a);
        html.end().end();
    }

    private void article(Report.Piece a) {
        String classes = "o" + column(report, a) + (a.copyOf() == null ? "" : " copy");
        html.open(
                "article",
                "id",
                a.sigil(),
                "class",
                classes,
                "aria-labelledby",
                a.sigil() + "-title",
                "data-outlet",
                report.hidesNames() ? null : a.outlet(),
                "data-names",
                report.hidesNames() ? null : names(a));
        masthead(a);
        html.open("div", "class", "body", "lang", language(a), "dir", "auto");
        if (a.lines().isEmpty()) html.element("p", phrase("shared.no-words"), "class", "cut");
        int next = 0;
        for (List<Report.Line> paragraph : paragraphs(a)) {
            next = paragraph(a, paragraph, next);
        }
        if (!a.lines().isEmpty()) cut(a.sentences() - next);
        html.end().end();
    }

    /// What the script of shared pages covers besides the outlet's name, where a reader wants to guess.
    private static String names(Report.Piece a) {
        List<String> names = new ArrayList<>(a.bylines());
        String domain = a.domain();
        Report.Origin origin = a.origin();
        if (domain != null) names.add(domain);
        if (origin != null) names.add(origin.name());
        return String.join("\n", names);
    }

    private void masthead(Report.Piece a) {
        html.open("div", "class", "mast").open("p", "class", "bar").element("bdi", a.outlet(), "class", "outlet");
        if (a.kind() != null) html.text(" ").element("span", kind(a.kind()), "class", "pill");
        if (a.transcript() != null) html.text(" ").element("span", phrase("mast.transcript"), "class", "pill");
        html.close().element("h2", a.title(), "id", a.sigil() + "-title", "lang", language(a), "dir", "auto");
        html.open("p", "class", "meta").element("span", Phrases.dateline(a), "dir", "auto");
        if (a.address() != null && Html.isWeb(a.address()))
            html.text(" · ")
                    .element("a", phrase("mast.original"), "href", a.address(), "rel", "noopener noreferrer nofollow");
        html.close();
        Report.Origin origin = a.origin();
        if (origin != null) from(origin);
        if (a.copyOf() != null) {
            String[] around = around("shared.copy-counted");
            html.open("p", "class", "meta").text(around[0]).open("a", "href", "#" + a.copyOf());
            html.element("bdi", report.article(a.copyOf()).outlet())
                    .close()
                    .text(around[1])
                    .close();
        }
        if (!a.trust().doubts().isEmpty()) doubts(a.trust());
        html.end();
    }

    /// A kind that the program tells by itself is said in its words; one that a person wrote stays as it is.
    private static String kind(String kind) {
        return Words.here().has("kind." + kind) ? phrase("kind." + kind) : kind;
    }

    private void from(Report.Origin origin) {
        String[] around = around(origin.republished() ? "shared.republished" : "shared.text-by");
        html.open("p", "class", "meta").text(around[0]);
        html.element("bdi", origin.name()).text(around[1]).close();
    }

    /// What stands before and after a sentence's argument.
    static String[] around(String key) {
        return phrase(key, "\t").split("\t", -1);
    }

    private void doubts(Report.Trust trust) {
        html.open("div", "class", trust.checkable() ? "gauge" : "gauge uncheckable");
        html.element("strong", phrase(trust.checkable() ? "shared.doubt" : "gauge.not"))
                .open("ul");
        for (String doubt : trust.doubts()) html.element("li", Words.known(doubt));
        html.close().close();
    }

    private static List<List<Report.Line>> paragraphs(Report.Piece a) {
        List<List<Report.Line>> out = new ArrayList<>();
        int last = -1;
        for (Report.Line l : a.lines()) {
            if (l.paragraph() != last) out.add(new ArrayList<>());
            out.getLast().add(l);
            last = l.paragraph();
        }
        return out;
    }

    /// Writes a paragraph and says where a whole article would go on.
    private int paragraph(Report.Piece a, List<Report.Line> lines, int next) {
        cut(lines.getFirst().sentence() - next);
        switch (lines.getFirst().kind()) {
            case "HEADING" -> html.open("h3", "class", "p");
            case "BLOCK_QUOTE" -> html.open("blockquote", "class", "p");
            case "LIST_ITEM" -> html.open("p", "class", "p item");
            default -> html.open("p", "class", "p");
        }
        int at = lines.getFirst().sentence();
        told = null;
        for (Report.Line l : lines) {
            if (l.sentence() > at) html.element("span", "…", "class", "cut");
            sentence(a, l);
            at = l.sentence() + 1;
        }
        html.end();
        return at;
    }

    private void cut(int sentences) {
        if (sentences > 0) html.element("p", phrase("shared.not-shown", sentences), "class", "cut");
    }

    private void sentence(Report.Piece a, Report.Line l) {
        String place = place(a.sigil(), l.sentence());
        Report.Only alone = only.get(place);
        boolean goesOn = alone != null && alone.equals(told);
        told = alone;
        html.open(
                "span",
                "id",
                place,
                "class",
                alone == null ? "s" : goesOn ? "s only more" : "s only",
                "data-box",
                alone == null ? null : alone.id());
        new PageDots(report, html).write(a, claims.getOrDefault(place, List.of()));
        if (alone != null && !goesOn) {
            Report.Claim claim = Objects.requireNonNull(claims.get(place)).getFirst();
            html.open("a", "class", "tag", "dir", "auto", "href", "#" + alone.id());
            html.element("span", "◆ ", "aria-hidden", "true")
                    .text(Phrases.only(report, alone, claim))
                    .close();
        }
        runs(a, l);
        html.close().text(" ");
    }

    private void runs(Report.Piece a, Report.Line l) {
        for (Marks.Run run : marks.runs(a, l)) {
            Marks.Mark mark = run.mark();
            if (mark == null) {
                html.text(run.words());
                continue;
            }
            html.open("a", "class", classes(mark), "href", "#" + mark.id()).text(run.words());
            if (mark.figure() && run.ends()) html.element("sup", "≠", "title", phrase("state.differs"));
            html.close();
        }
    }

    private static String classes(Marks.Mark mark) {
        if (mark.figure()) return "figure";
        return "q " + (mark.shared() ? "shared" : "single") + (mark.indirect() ? " indirect" : "");
    }
}
