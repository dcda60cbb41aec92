package org.synoptic.store;

import java.util.Arrays;
import java.util.List;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;
import tools.jackson.databind.json.JsonMapper;

/// Small lists that live in one column of their row, as JSON.
final class Columns {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    record Piece(int start, int end, Paragraph.Kind kind) {}

    static byte[] bytes(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static String strings(List<String> strings) {
        return JSON.writeValueAsString(strings);
    }

    static List<String> strings(String column) {
        return Arrays.asList(JSON.readValue(column, String[].class));
    }

    static String paragraphs(List<Paragraph> paragraphs) {
        return JSON.writeValueAsString(paragraphs.stream()
                .map(p -> new Piece(p.span().start(), p.span().end(), p.kind()))
                .toList());
    }

    static List<Paragraph> paragraphs(ArticleId id, String column) {
        return Arrays.stream(JSON.readValue(column, Piece[].class))
                .map(p -> new Paragraph(new Span(id, p.start(), p.end()), p.kind()))
                .toList();
    }

    static String doubts(List<Gauge.Reason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    static List<Gauge.Reason> doubts(String column) {
        return Arrays.asList(JSON.readValue(column, Gauge.Reason[].class));
    }
}
