package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;

/// Finds quotations.
final class Finder {
    private static final Pattern MARKED = Pattern.compile("“([^”]{20,})”|\"([^\"]{20,})\"");

    private Finder() {}

    static List<Quotation> quotations(Segments segments) {
        List<Quotation> out = new ArrayList<>();
        Matcher m = MARKED.matcher(segments.article().text());
        while (m.find()) {
            int g = m.group(1) != null ? 1 : 2;
            Span span = new Span(segments.article().id(), m.start(g), m.end(g));
            out.add(new Quotation(span, Quotation.Type.DIRECT, false, out.size(), Attribution.NONE));
        }
        return out;
    }
}
