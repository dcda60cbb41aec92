package org.synoptic.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Selection;
import org.synoptic.quote.Variants.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as the one JSON value that feeds the reading view (`frontend/components/reading-model.ts` has its
/// shape).
/// Every word of an article in it is an exact span of the article's text.
public final class ReadingModel {
    final Comparison comparison;
    final Map<ArticleId, String> sigils = new HashMap<>();

    final DecisionModel decisions;

    private ReadingModel(Comparison comparison, List<Corrections.Listed> decisions) {
        this.comparison = comparison;
        this.decisions = new DecisionModel(this, decisions);
        for (Witness w : comparison.witnesses()) sigils.put(w.id(), w.sigil().value());
    }

    public static ObjectNode of(String id, String title, Comparison comparison, List<Corrections.Listed> decisions) {
        return new ReadingModel(comparison, decisions).write(id, title);
    }

    private static void write(ArrayNode out, Selection selection) {
        List<Selection.Step> outcomes = selection.outcomes();
        for (Selection.Step s : selection.steps()) {
            ObjectNode o = out.addObject();
            o.put("at", s.at().toString());
            o.put("what", s.what().name().toLowerCase(Locale.ROOT));
            o.put("label", s.label());
            if (s.address() != null) o.put("address", s.address());
            if (!s.reason().isEmpty()) o.put("reason", s.reason());
            if (!s.by().isEmpty()) o.put("by", s.by());
            o.put("stands", outcomes.contains(s));
        }
    }

    /// The same without a word that tells the outlets.
    public static ObjectNode of(String id, Blind blind) {
        return new ReadingModel(blind.comparison(), List.of())
                .write(id, blind.title())
                .put("blind", true);
    }

    private ObjectNode write(String id, String title) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", id);
        root.put("title", title);
        root.put("engine", comparison.engine());
        Findings findings = new Findings(this);
        counts(root.putObject("counts"), findings);
        ArrayNode articles = root.putArray("articles");
        ArticleModel columns = new ArticleModel(this, findings);
        for (Witness w : comparison.witnesses()) columns.write(articles.addObject(), w);
        StatementModel.write(this, root.putArray("statements"));
        findings.write(root.putArray("only"));
        findings.writeFigures(root.putArray("figures"));
        decisions.write(root.putArray("decisions"));
        Selection selection = comparison.selection();
        if (!selection.steps().isEmpty()) write(root.putArray("selection"), selection);
        return root;
    }

    private void counts(ObjectNode o, Findings findings) {
        List<Statement> statements = comparison.variants().statements();
        o.put("articles", comparison.reports());
        int transcripts = comparison.transcripts().articles().size();
        if (transcripts > 0) o.put("transcripts", transcripts);
        o.put("independent", comparison.independent());
        o.put("quotations", statements.size());
        o.put(
                "sharedStatements",
                statements.stream().filter(s -> s.articles() > 1).count());
        o.put("onlyIn", findings.onlyCount());
        o.put("figures", comparison.differences().size());
        o.put("sharedClaims", findings.sharedCount());
        List<String> days = comparison.witnesses().stream()
                .map(w -> w.segments().article().published())
                .filter(p -> p != null && p.length() >= 10)
                .map(p -> String.valueOf(p).substring(0, 10))
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            o.put("from", days.getFirst());
            o.put("to", days.getLast());
        }
    }

    /// The outlet's name; an article that tells none is called by its sigil, so that its marks can be told apart.
    String outlet(Witness w) {
        Outlet outlet = w.segments().article().outlet();
        return outlet.equals(Outlet.UNKNOWN) ? "Article " + w.sigil().value() : outlet.name();
    }

    String sigil(ArticleId id) {
        return sigils.getOrDefault(id, "?");
    }

    Witness witness(ArticleId id) {
        return comparison.witness(id).orElseThrow();
    }
}
