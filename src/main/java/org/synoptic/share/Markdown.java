package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// A report as Markdown. Texts of the articles stand in one line each, with every sign that Markdown reads set apart.
final class Markdown {
    private static final String SIGNS = "\\`*_{}[]()<>#+-!|~&\"'$:=^@";

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return new Markdown(report).write();
    }

    private String write() {
        return report.inWords().in(this::written);
    }

    private String written() {
        line("# " + plain(report.title()));
        line(String.join(" · ", Phrases.counts(report)));
        line("## " + phrase("shared.articles"));
        for (Report.Piece a : report.articles()) article(a);
        out.append('\n');
        if (!report.statements().isEmpty()) line("## " + phrase("tab.quotations"));
        for (Speaker s : Speaker.of(report)) speaker(s);
        if (!report.onlyIn().isEmpty()) line("## " + phrase("shared.only"));
        if (!report.onlyIn().isEmpty()) line(Phrases.notIntent());
        Map<String, Report.Claim> claims = report.claimsById();
        for (Report.Only o : report.onlyIn()) only(o, Objects.requireNonNull(claims.get(o.claim())));
        if (!report.figures().isEmpty()) line("## " + phrase("shared.figures"));
        for (Report.Figure f : report.figures()) figure(f);
        if (!report.decisions().isEmpty()) line("## " + phrase("decided.people"));
        for (Report.Decision d : report.decisions()) decision(d);
        if (!report.lost().isEmpty()) line("## " + phrase("shared.unplaced"));
        for (Report.Unplaced d : report.lost()) unplaced(d);
        line("## " + phrase("shared.how"));
        line(phrase("shared.findings", plain(report.engine())) + " " + phrase("shared.offsets"));
        if (report.selection() != null) {
            line(Phrases.selection(report));
            for (Report.Chosen c : report.selection()) item(plain(Phrases.chosen(c)));
        }
        for (Report.Piece a : report.articles())
            item("**" + plain(a.outlet()) + "**: "
                    + phrase("shared.text", a.snapshot().text()) + received(a));
        return out.toString();
    }

    private static String received(Report.Piece a) {
        return a.snapshot().received() == null
                ? ""
                : ", " + phrase("story.received", Phrases.moment(a.snapshot().received()));
    }

    private void decision(Report.Decision d) {
        Report.Place there = d.there();
        String note = d.note();
        item("**" + plain(Phrases.decision(d)) + "**: " + cited(d.here()) + (there == null ? "" : " · " + cited(there))
                + (note == null ? "" : " · " + phrase("shared.note", plain(note))));
    }

    private void unplaced(Report.Unplaced d) {
        String note = d.note();
        item("**" + plain(Phrases.decision(d)) + "**: " + plain(Phrases.said(report, d)) + " · "
                + plain(Words.known(d.why())) + (note == null ? "" : " · " + phrase("shared.note", plain(note))));
    }

    private String cited(Report.Place place) {
        String words = report.words(place);
        String outlet = plain(report.article(place.article()).outlet());
        return words.isEmpty()
                ? phrase("shared.offset", outlet, String.valueOf(place.start()))
                : outlet + " " + phrase("quoted", plain(words));
    }

    private void article(Report.Piece a) {
        String copy = a.copyOf() == null
                ? ""
                : " · " + phrase("copy-of", plain(report.article(a.copyOf()).outlet()));
        item("**" + plain(a.outlet()) + "** (" + a.sigil() + "): " + plain(a.title()) + " · "
                + plain(Phrases.dateline(a)) + copy + address(a));
    }

    private static String address(Report.Piece a) {
        if (a.address() == null || !Html.isWeb(a.address())) return "";
        String safe = a.address().replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20");
        return " · <" + safe + ">";
    }

    private void speaker(Speaker s) {
        line("### " + plain(Phrases.speaker(s.name())) + (s.role() == null ? "" : ", " + plain(s.role())));
        for (Report.Statement statement : s.statements()) {
            for (Report.Wording w : statement.wordings())
                item("**" + plain(report.article(w.article()).outlet()) + "** (" + Phrases.relation(w) + place(w)
                        + spoken(w) + "): " + words(w));
            if (statement.cite() != null) item(phrase("shared.cite-as", statement.cite()));
            out.append('\n');
        }
    }

    private static String place(Report.Wording w) {
        return ", %s, %d–%d".formatted(phrase("shared.sentence", w.sentence() + 1), w.start(), w.end());
    }

    private static String spoken(Report.Wording w) {
        return w.spoken() == null ? "" : ", " + Phrases.spoken(w.spoken());
    }

    private static String words(Report.Wording w) {
        if (w.words() == null) return "…";
        return w.type().equals("DIRECT") && !w.lostMarks() ? phrase("quoted", plain(w.words())) : plain(w.words());
    }

    private void only(Report.Only o, Report.Claim c) {
        line("### ◆ " + plain(Phrases.only(report, o, c)));
        Report.Piece a = report.article(c.article());
        line("> " + report.sentences(o).stream().map(s -> sentence(a, s)).collect(Collectors.joining(" ")));
        for (Report.Answer answer : report.answers(o)) {
            String state =
                    "**" + plain(report.article(answer.article()).outlet()) + "**: " + Phrases.state(answer.state());
            List<Report.Passage> passages = answer.passages();
            item(
                    passages.isEmpty()
                            ? state
                            : state + ", "
                                    + phrase(
                                            "shared.closest",
                                            Phrases.score(passages.getFirst().score())) + " "
                                    + sentence(
                                            report.article(answer.article()),
                                            passages.getFirst().sentence()));
        }
        out.append('\n');
    }

    private void figure(Report.Figure f) {
        line("### ≠ " + plain(Phrases.figure(f)));
        for (Report.Side s : f.sides()) {
            Report.Piece a = report.article(s.article());
            item("**" + plain(a.outlet()) + "**: **" + plain(s.words()) + "** " + phrase("shared.in-colon") + " "
                    + sentence(a, s.sentence()));
        }
        out.append('\n');
    }

    private static String sentence(Report.Piece a, int sentence) {
        return a.line(sentence).map(l -> plain(l.words())).orElse("…");
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    /// A text in one line, in which nothing is markup.
    static String plain(@Nullable String text) {
        if (text == null) return "…";
        StringBuilder b = new StringBuilder();
        for (char c : text.strip().replaceAll("[\\s\\p{Cc}]+", " ").toCharArray()) {
            if (SIGNS.indexOf(c) >= 0) b.append('\\');
            b.append(c);
        }
        return b.toString().replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
