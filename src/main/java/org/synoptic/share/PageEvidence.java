package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// The evidence of every mark: quotations by speaker, passages of one outlet, figures that differ.
final class PageEvidence {
    private final Report report;
    private final Html html;
    private final Fullness fullness;

    PageEvidence(Report report, Html html, Fullness fullness) {
        this.report = report;
        this.html = html;
        this.fullness = fullness;
    }

    void write() {
        if (!report.statements().isEmpty()) quotations();
        if (!report.onlyIn().isEmpty()) only();
        if (!report.figures().isEmpty()) figures();
    }

    private void quotations() {
        html.open("section", "id", "quotations", "class", "evidence").element("h2", phrase("tab.quotations"));
        html.element("p", phrase("shared.quotations-lead"), "class", "lead");
        for (Speaker s : Speaker.of(report)) speaker(s);
        html.end();
    }

    private void speaker(Speaker s) {
        html.open("section", "class", "speaker").open("div", "class", "who");
        html.element("h3", Phrases.speaker(s.name()), "dir", "auto");
        if (s.role() != null) html.element("p", s.role(), "dir", "auto");
        String shared = s.shared() == 0 ? "" : phrase("quotations.shared", s.shared());
        html.element("p", phrase("quotations.statements", s.statements().size()) + shared);
        html.close().open("div", "class", "said");
        List<Report.Statement> shown =
                s.statements().stream().filter(this::worthARow).toList();
        shown.forEach(this::statement);
        more("shared.more-statements", s.statements().size() - shown.size());
        html.end().end();
    }

    /// Of excerpts, a statement that one outlet prints is left out where its words are not shown.
    private boolean worthARow(Report.Statement s) {
        return report.level() != Level.EXCERPTS
                || s.shared()
                || s.wordings().stream().anyMatch(w -> w.words() != null);
    }

    private boolean worthARow(Report.Claim c) {
        return report.level() != Level.EXCERPTS
                || report.article(c.article()).line(c.sentence()).isPresent();
    }

    private void more(String key, int n) {
        if (n > 0) html.element("p", phrase(key, n), "class", "cut");
    }

    private void statement(Report.Statement s) {
        html.open("ul", "id", s.id(), "class", s.shared() ? "rows shared" : "rows");
        Report.Wording first = s.wordings().getFirst();
        for (Report.Wording w : s.wordings()) wording(s, first, w);
        if (fullness == Fullness.WHOLE || s.shared()) cite(s);
        html.end();
    }

    private void cite(Report.Statement s) {
        String name = s.cite();
        if (name == null) return;
        html.open("li", "class", "cite", "id", name);
        html.element("a", name, "href", "#" + name, "title", phrase("shared.cite"))
                .close();
    }

    private void wording(Report.Statement s, Report.Wording first, Report.Wording w) {
        Report.Piece a = report.article(w.article());
        row(a, w.sentence());
        if (fullness != Fullness.WHOLE && !s.shared()) {
            html.end();
            return;
        }
        html.open("span", "class", "how");
        if (s.wordings().size() > 1) html.element("span", Phrases.relation(w), "class", "pill");
        if (w.copyOf() != null)
            html.text(" ")
                    .element(
                            "span", phrase("copy-of", report.article(w.copyOf()).outlet()), "class", "pill");
        if (w.spoken() != null) html.text(" ").element("span", Phrases.spoken(w.spoken()), "class", "pill");
        html.close().open("div", "class", "what");
        boolean quoted = w.words() != null && w.type().equals("DIRECT") && !w.lostMarks();
        html.open(quoted ? "q" : "span", "class", "words", "lang", PageArticles.language(a), "dir", "auto");
        words(first.words(), w);
        html.close();
        for (String flag : w.flags()) html.text(" ").element("span", "≠ " + Words.known(flag), "class", "pill warn");
        why(Phrases.reasons(w));
        if (w.spoken() != null) spoken(w.spoken());
        html.close().end();
    }

    /// The words of the transcript, where the wording has others.
    private void spoken(Report.Spoken spoken) {
        String article = spoken.article();
        String words = spoken.words();
        if (article == null || words == null || !spoken.state().equals("altered")) return;
        html.open("p", "class", "why", "dir", "auto").text(phrase("shared.transcript-has") + " ");
        html.element("q", words, "lang", PageArticles.language(report.article(article)));
        html.close();
    }

    private void words(@Nullable String longest, Report.Wording w) {
        String words = w.words();
        if (words == null) withheld(w.sentence());
        else if (longest == null || w.relation().equals("longest")) html.text(words);
        else difference(longest, words);
    }

    private void difference(String longest, String words) {
        for (Changes.Stretch s : Changes.between(longest, words))
            switch (s.kind()) {
                case SAME -> html.text(s.words());
                case DELETED -> html.element("del", s.words());
                case INSERTED -> html.element("ins", s.words());
            }
    }

    private void withheld(int sentence) {
        html.element("span", phrase("shared.in-sentence", sentence + 1), "class", "cut");
    }

    /// Opens a row with its outlet and the place in the article.
    private void row(Report.Piece a, int sentence) {
        row(a, sentence, sentence);
    }

    private void row(Report.Piece a, int sentence, int last) {
        html.open("li", "class", "row o" + PageArticles.column(report, a));
        html.open("span", "class", "from");
        html.open("a", "class", "outlet", "href", "#" + at(a, sentence));
        html.element("bdi", a.outlet()).close();
        html.text(" ").element("small", Phrases.sentences(sentence, last)).close();
    }

    private void why(List<String> reasons) {
        if (!reasons.isEmpty()) html.element("p", String.join(" ", reasons), "class", "why", "dir", "auto");
    }

    private void only() {
        html.open("section", "id", "only", "class", "evidence").element("h2", phrase("shared.only"));
        html.element("p", phrase("shared.only-lead") + " " + Phrases.notIntent(), "class", "lead");
        Map<String, Report.Claim> claims = report.claimsById();
        int left = 0;
        for (Report.Only o : report.onlyIn()) {
            Report.Claim claim = Objects.requireNonNull(claims.get(o.claim()));
            if (report.claims(o).stream().anyMatch(this::worthARow)) only(o, claim);
            else left++;
        }
        more("shared.more-passages", left);
        html.end();
    }

    private void only(Report.Only o, Report.Claim c) {
        Report.Piece a = report.article(c.article());
        List<Integer> sentences = report.sentences(o);
        html.open("section", "id", o.id(), "class", "finding");
        html.open("h3", "class", "tag").element("span", "◆ ", "aria-hidden", "true");
        html.element("span", Phrases.only(report, o, c), "dir", "auto").close();
        html.open("ul", "class", "rows");
        row(a, c.sentence(), sentences.getLast());
        html.open("span", "class", "how");
        if (c.assertedBy() != null)
            html.element("span", phrase("claims.asserted", c.assertedBy()), "class", "pill", "dir", "auto");
        report.decided(o).ifPresent(d -> html.text(" ").element("span", Phrases.decided(d), "class", "pill"));
        html.close().open("div", "class", "what");
        for (int s : sentences) if (fullness != Fullness.BARE || a.line(s).isEmpty()) sentence(a, s, "words claimed");
        html.close().end();
        answers(report.answers(o));
        html.end().end();
    }

    private void answers(List<Report.Answer> answers) {
        List<Report.Answer> nearest = answers.stream()
                .sorted(Comparator.comparingDouble(a -> -near(a)))
                .limit(fullness == Fullness.WHOLE ? answers.size() : fullness == Fullness.NEAREST ? 1 : 0)
                .toList();
        for (Report.Answer a : answers) if (nearest.contains(a)) answer(a);
        if (nearest.size() < answers.size())
            others(answers.stream().filter(a -> !nearest.contains(a)).toList());
    }

    private static double near(Report.Answer a) {
        return a.passages().isEmpty() ? -1 : a.passages().getFirst().score();
    }

    /// The articles in one row by what they have, each with how near it comes and a link to where.
    private void others(List<Report.Answer> answers) {
        html.open("li", "class", "row others").element("span", "", "class", "from");
        html.element("span", phrase("shared.others"), "class", "how").open("div", "class", "what");
        Map<String, List<Report.Answer>> byState = answers.stream()
                .collect(Collectors.groupingBy(Report.Answer::state, LinkedHashMap::new, Collectors.toList()));
        byState.forEach((state, those) -> {
            html.open("p").element("i", "", "class", state).text(" " + Phrases.state(state) + ": ");
            for (Report.Answer answer : those) other(answer);
            html.close();
        });
        html.close().end();
    }

    private void other(Report.Answer answer) {
        Report.Piece a = report.article(answer.article());
        Report.Passage best =
                answer.passages().isEmpty() ? null : answer.passages().getFirst();
        html.element("a", a.outlet(), "href", "#" + (best == null ? a.sigil() : at(a, best.sentence())));
        html.text(best == null ? " " : " " + Phrases.score(best.score()) + " ");
    }

    /// The place of a sentence in the page, or its article's if it is not shown.
    private static String at(Report.Piece a, int sentence) {
        return a.line(sentence).isPresent() ? PageArticles.place(a.sigil(), sentence) : a.sigil();
    }

    private void answer(Report.Answer answer) {
        Report.Piece a = report.article(answer.article());
        if (answer.passages().isEmpty()) {
            html.open("li", "class", "row o" + PageArticles.column(report, a));
            html.open("span", "class", "from")
                    .element("bdi", a.outlet(), "class", "outlet")
                    .close();
            state(answer, null);
            html.element("div", phrase("panel.none-near"), "class", "what soft").end();
            return;
        }
        Report.Passage best = answer.passages().getFirst();
        row(a, best.sentence());
        state(answer, best);
        html.open("div", "class", "what");
        sentence(a, best.sentence(), "words");
        why(best.reasons().stream().map(Words::known).toList());
        html.close().end();
    }

    private void state(Report.Answer answer, Report.@Nullable Passage best) {
        html.open("span", "class", "how").open("span", "class", "pill");
        html.element("i", "", "class", answer.state())
                .text(" " + Phrases.state(answer.state()))
                .close();
        if (best != null) html.text(" ").element("span", Phrases.score(best.score()), "class", "score");
        html.close();
    }

    private void sentence(Report.Piece a, int sentence, String classes) {
        html.open("span", "class", classes, "lang", PageArticles.language(a), "dir", "auto");
        a.line(sentence).ifPresentOrElse(l -> html.text(l.words()), () -> withheld(sentence));
        html.close();
    }

    private void figures() {
        html.open("section", "id", "figures", "class", "evidence").element("h2", phrase("shared.figures"));
        html.element("p", phrase("panel.figure-note"), "class", "lead");
        for (Report.Figure f : report.figures()) {
            html.open("section", "id", f.id(), "class", "finding").open("h3", "class", "differs");
            html.element("span", "≠ ", "aria-hidden", "true")
                    .text(Phrases.figure(f))
                    .close();
            html.open("ul", "class", "rows");
            for (Report.Side s : f.sides()) side(s);
            html.end().end();
        }
        html.end();
    }

    private void side(Report.Side s) {
        Report.Piece a = report.article(s.article());
        row(a, s.sentence());
        html.open("span", "class", "how");
        if (s.words() != null) html.element("strong", s.words(), "class", "value");
        html.close()
                .open("div", "class", "what")
                .open("span", "class", "words", "lang", PageArticles.language(a), "dir", "auto");
        a.line(s.sentence()).ifPresentOrElse(l -> marked(l, s), () -> withheld(s.sentence()));
        html.close().close().end();
    }

    private void marked(Report.Line l, Report.Side s) {
        int from = Math.max(0, s.start() - l.start());
        int to = Math.min(l.words().length(), s.end() - l.start());
        html.text(l.words().substring(0, from));
        html.element("mark", l.words().substring(from, to)).text(l.words().substring(to));
    }
}
