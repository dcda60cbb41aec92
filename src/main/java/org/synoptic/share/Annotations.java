package org.synoptic.share;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The marks as W3C Web Annotations (JSON-LD, an AnnotationPage): a body that names the finding, and targets that say
/// where it stands, by position in the text with the given hash and, where the words are shown, by the words.
///
/// Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017.
final class Annotations {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Report report;
    private final ObjectNode page = JSON.createObjectNode();
    private final ArrayNode items;

    private Annotations(Report report) {
        this.report = report;
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("type", "AnnotationPage");
        page.put("label", report.title());
        this.items = page.putArray("items");
    }

    static String of(Report report) {
        Annotations out = new Annotations(report);
        report.statements().forEach(out::statement);
        report.onlyIn().forEach(out::only);
        report.figures().forEach(out::figure);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(out.page);
    }

    private void statement(Report.Statement s) {
        if (!s.shared()) return;
        ArrayNode targets = annotation(s.id(), "linking", "One statement, printed by more than one outlet");
        for (Report.Wording w : s.wordings()) {
            boolean one = w.parts().size() == 1;
            for (Report.Part p : w.parts()) target(targets, w.article(), p.start(), p.end(), one ? w.words() : null);
        }
    }

    private void only(Report.Only o) {
        Report.Claim c = Objects.requireNonNull(report.claimsById().get(o.claim()));
        String outlet = report.article(c.article()).outlet();
        ArrayNode targets = annotation(o.id(), "highlighting", "Only in " + outlet + ". " + Phrases.NOT_INTENT);
        target(targets, c.article(), c.start(), c.end(), null);
    }

    private void figure(Report.Figure f) {
        ArrayNode targets = annotation(f.id(), "assessing", "These differ on the same statement");
        for (Report.Side s : f.sides()) target(targets, s.article(), s.start(), s.end(), s.words());
    }

    private ArrayNode annotation(String id, String motivation, String words) {
        ObjectNode a = items.addObject();
        a.put("id", "#" + id).put("type", "Annotation").put("motivation", motivation);
        if (report.made() != null) a.put("created", report.made().toString());
        a.putObject("generator").put("type", "Software").put("name", report.engine());
        a.putObject("body")
                .put("type", "TextualBody")
                .put("format", "text/plain")
                .put("language", "en")
                .put("value", words);
        return a.putArray("target");
    }

    private void target(ArrayNode to, String sigil, int start, int end, @Nullable String words) {
        Report.Piece article = report.article(sigil);
        ObjectNode target = to.addObject();
        target.put("type", "SpecificResource");
        target.put(
                "source",
                article.address() == null ? "urn:sha256:" + article.snapshot().text() : article.address());
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", end);
        if (words != null)
            selectors.addObject().put("type", "TextQuoteSelector").put("exact", words);
        ObjectNode state = target.putObject("state");
        state.put("type", "State").put("textSha256", article.snapshot().text());
        if (article.snapshot().received() != null)
            state.put("sourceDate", article.snapshot().received().toString());
    }
}
