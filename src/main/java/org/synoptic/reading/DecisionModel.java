package org.synoptic.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.align.Witness;
import org.synoptic.article.Span;
import org.synoptic.compare.Decision;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.segment.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// People's decisions, and the sentences they stand at.
final class DecisionModel {
    private final ReadingModel model;
    private final List<Listed> decisions;
    private final Map<Set<Span>, Listed> latest = new HashMap<>();

    DecisionModel(ReadingModel model, List<Listed> decisions) {
        this.model = model;
        this.decisions = List.copyOf(decisions);
        for (Listed d : decisions) if (d.undone() == null && d.now() != null) latest.put(spans(d.now()), d);
    }

    private static Set<Span> spans(Decision d) {
        return passages(d).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Span> passages(Decision d) {
        Decision.Passage there = d.there();
        return there == null ? Stream.of(d.here().span()) : Stream.of(d.here().span(), there.span());
    }

    /// Whether it is the last word about its passages.
    private boolean counts(Listed d) {
        return d.now() != null && latest.get(spans(d.now())) == d;
    }

    /// The ids of the decisions that stand at a sentence.
    void writeAt(ObjectNode sentence, Span span) {
        List<String> at = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision now = decisions.get(i).now();
            if (now != null && counts(decisions.get(i)) && passages(now).anyMatch(p -> p.overlaps(span))) at.add(id(i));
        }
        if (!at.isEmpty()) at.forEach(sentence.putArray("decided")::add);
    }

    private static String id(int i) {
        return "d" + (i + 1);
    }

    void write(ArrayNode out) {
        for (int i = 0; i < decisions.size(); i++) decision(out.addObject().put("id", id(i)), decisions.get(i));
    }

    private void decision(ObjectNode o, Listed d) {
        o.put("key", d.id());
        o.put("subject", d.subject().name().toLowerCase(Locale.ROOT));
        o.put("verdict", d.verdict().name().toLowerCase(Locale.ROOT));
        o.put("by", d.by()).put("at", d.at().toString()).put("note", d.note());
        o.put("counts", counts(d));
        if (d.undone() != null) o.put("undone", d.undone().toString());
        if (d.lost() != null) o.put("lost", d.lost());
        ArrayNode places = o.putArray("places");
        Decision now = d.now();
        if (now == null) d.places().forEach(w -> places.addObject().put("text", w.words()));
        else passages(now).forEach(span -> place(places.addObject(), span));
    }

    private void place(ObjectNode o, Span span) {
        Witness w = model.witness(span.article());
        o.put("sigil", w.sigil().value());
        o.put("start", span.start());
        o.put("text", w.segments().text(span));
        List<Integer> touched = w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .map(Sentence::index)
                .toList();
        if (!touched.isEmpty()) o.put("sentence", touched.getFirst());
    }
}
