package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The marks as W3C Web Annotations (JSON-LD, an AnnotationPage): a body that names the finding, and targets that say
/// where it stands, by position in the text with the given hash and, where the words are shown, by the words.
///
/// Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017.
final class Annotations {
    private static final int AROUND = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Report report;
    private final ObjectNode page = JSON.createObjectNode();
    private final ArrayNode items;

    private Annotations(Report report) {
        this.report = report;
        ArrayNode context = page.putArray("@context").add("http://www.w3.org/ns/anno.jsonld");
        context.addObject().put("textSha256", "urn:synoptic:textSha256");
        page.put("id", Cite.urn(texts(report)));
        page.put("type", "AnnotationPage");
        page.put("label", report.title());
        page.put("startIndex", 0);
        this.items = page.putArray("items");
    }

    static String of(Report report) {
        Annotations out = new Annotations(report);
        report.statements().forEach(out::statement);
        report.onlyIn().forEach(out::only);
        report.figures().forEach(out::figure);
        report.decisions().forEach(out::decision);
        report.lost().forEach(out::unplaced);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(out.page);
    }

    private static String texts(Report report) {
        return "page "
                + report.articles().stream().map(a -> a.snapshot().text()).collect(Collectors.joining(" "));
    }

    private void statement(Report.Statement s) {
        if (!s.shared()) return;
        ArrayNode targets = annotation(named(s.cite(), s.id()), "linking", phrase("shared.note.statement"));
        for (Report.Wording w : s.wordings()) {
            boolean one = w.parts().size() == 1;
            for (Report.Part p : w.parts()) target(targets, w.article(), p.start(), p.end(), one ? w.words() : null);
        }
    }

    private void only(Report.Only o) {
        Report.Claim c = Objects.requireNonNull(report.claimsById().get(o.claim()));
        String outlet = report.article(c.article()).outlet();
        Report.Part clause = o.clause();
        if (clause != null) {
            ArrayNode targets = annotation(
                    named(null, o.id()), "highlighting", phrase("only.clause", outlet) + ". " + Phrases.notIntent());
            target(targets, c.article(), clause.start(), clause.end(), null);
            return;
        }
        ArrayNode targets = annotation(
                named(c.cite(), o.id()), "highlighting", phrase("only.in", outlet) + ". " + Phrases.notIntent());
        int end = report.claims(o).stream().mapToInt(Report.Claim::end).max().orElse(c.end());
        target(targets, c.article(), c.start(), end, null);
    }

    private void figure(Report.Figure f) {
        ArrayNode targets = annotation(named(null, f.id()), "assessing", phrase("shared.note.figures"));
        for (Report.Side s : f.sides()) target(targets, s.article(), s.start(), s.end(), s.words());
    }

    private void decision(Report.Decision d) {
        Report.Place here = d.here();
        Report.Place there = d.there();
        String id = "decision " + d.subject() + " " + d.at() + " " + here.article() + " " + here.start();
        ArrayNode targets = decided(named(null, id), Phrases.decision(d), d.by(), d.note(), d.at());
        target(targets, here.article(), here.start(), here.end(), shown(here));
        if (there != null) target(targets, there.article(), there.start(), there.end(), shown(there));
    }

    private @Nullable String shown(Report.Place place) {
        String words = report.words(place);
        return words.isEmpty() ? null : words;
    }

    /// Words that stand nowhere now are found by nobody; they are told all the same.
    private void unplaced(Report.Unplaced d) {
        String id = "decision " + d.subject() + " " + d.at() + " " + d.passages();
        String words = Phrases.decision(d) + ". " + Words.known(d.why());
        ArrayNode targets = decided(named(null, id), words, d.by(), d.note(), d.at());
        for (Report.Said s : d.passages()) {
            String sigil = s.article();
            ObjectNode target = targets.addObject().put("type", "SpecificResource");
            target.put(
                    "source", sigil == null ? Cite.urn("an article that was removed") : source(report.article(sigil)));
            target.putArray("selector")
                    .addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", s.words());
        }
    }

    /// The name it can be cited by, or one that it has among these texts.
    private String named(@Nullable String cite, String id) {
        return Cite.urn(cite == null ? texts(report) + " " + id : cite);
    }

    private ArrayNode annotation(String id, String motivation, String words) {
        ObjectNode a = begun(id, motivation);
        if (report.made() != null) a.put("created", report.made().toString());
        body(a.putObject("body"), words, true);
        return a.putArray("target");
    }

    private ArrayNode decided(String id, String words, @Nullable String by, @Nullable String note, Instant at) {
        ObjectNode a = begun(id, "moderating");
        a.put("created", at.toString());
        if (by != null) a.putObject("creator").put("type", "Person").put("name", by);
        ArrayNode bodies = a.putArray("body");
        body(bodies.addObject(), words, true);
        if (note != null) body(bodies.addObject().put("purpose", "commenting"), note, false);
        return a.putArray("target");
    }

    private ObjectNode begun(String id, String motivation) {
        ObjectNode a = items.addObject();
        a.put("id", id).put("type", "Annotation").put("motivation", motivation);
        a.putObject("generator").put("type", "Software").put("name", report.engine());
        return a;
    }

    private static void body(ObjectNode to, String words, boolean ours) {
        to.put("type", "TextualBody").put("format", "text/plain");
        if (ours) to.put("language", "en");
        to.put("value", words);
    }

    private static String source(Report.Piece article) {
        String address = article.address();
        return address != null && Html.isWeb(address)
                ? address
                : "urn:sha256:" + article.snapshot().text();
    }

    private void target(ArrayNode to, String sigil, int start, int end, @Nullable String words) {
        Report.Piece article = report.article(sigil);
        ObjectNode target = to.addObject();
        target.put("type", "SpecificResource").put("source", source(article));
        target.put("textSha256", article.snapshot().text());
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", end);
        if (words != null) quote(selectors.addObject().put("type", "TextQuoteSelector"), article, start, end, words);
        if (article.snapshot().received() == null) return;
        target.putObject("state")
                .put("type", "TimeState")
                .put("sourceDate", article.snapshot().received().toString());
    }

    /// With some words before and after it, where the text is here.
    private static void quote(ObjectNode to, Report.Piece article, int start, int end, String words) {
        String text = article.text();
        to.put("exact", words);
        if (text == null) return;
        to.put("prefix", text.substring(Math.max(0, start - AROUND), start));
        to.put("suffix", text.substring(end, Math.min(text.length(), end + AROUND)));
    }
}
