package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what stands within quotation marks, in every style. Marks within marks belong to the outer
/// pair, apostrophes are no marks, and a quotation that isn't closed runs to the end of its paragraph.
final class Marks {
    /// `from` is the opening mark, `start` to `end` the words, `to` what follows the closing mark.
    record Marked(int from, int start, int end, int to, boolean closed) {}

    private final String text;
    private final int end;

    private Marks(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Marked> in(String text, int from, int to) {
        Marks marks = new Marks(text, to);
        List<Marked> out = new ArrayList<>();
        for (int i = from; i < to; ) {
            Marked found = marks.at(i, from);
            if (found != null) out.add(found);
            i = found == null ? i + 1 : found.to();
        }
        return out;
    }

    private @Nullable Marked at(int i, int from) {
        int width = width(i);
        String closers = closers(i, width, from);
        if (closers.isEmpty()) return null;
        boolean single = closers.equals("’'") || closers.equals("‘’");
        int close = closing(i + width, closers, single);
        if (close < 0) return single || "›‹".contains(closers) ? null : new Marked(i, i + width, end, end, false);
        return new Marked(i, i + width, close, close + Math.max(1, width(close)), true);
    }

    /// How many characters a mark has: '' and `` are one mark of two.
    private int width(int i) {
        return i + 1 < end && "'`’‘".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == text.charAt(i) ? 2 : 1;
    }

    private String closers(int i, int width, int from) {
        if (width == 2) return "”\"";
        boolean free = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean opens = free && i + 1 < end && (Character.isLetterOrDigit(text.charAt(i + 1)));
        return switch (text.charAt(i)) {
            case '“', '‟' -> "”\"";
            case '”' -> i == from && opens ? "”\"" : "";
            case '"' -> "\"”";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‘', '\'' -> opens ? "’'" : "";
            case '‚' -> opens ? "‘’" : "";
            case '‹' -> "›";
            case '›' -> opens ? "‹" : "";
            default -> "";
        };
    }

    private int closing(int from, String closers, boolean single) {
        int fallback = -1;
        for (int i = from; i < end; i++) {
            if (!single && width(i) == 2 && closers.contains("\"") && text.charAt(i) != '‘') return i;
            if (closers.indexOf(text.charAt(i)) < 0) continue;
            if (!single) return i;
            if (i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) continue;
            if (",.?!".indexOf(text.charAt(i - 1)) >= 0) return i;
            if (fallback < 0) fallback = i;
        }
        return fallback;
    }
}
