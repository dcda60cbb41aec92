package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words that an outlet's own sentence puts in quotation marks: "that he would “secure the border
/// within a year.”" The marks vouch for them, where the words around are the outlet's.
final class Pieces {
    private static final Pattern MARKED = Pattern.compile("[“„«\"]([^“”„«»\"]+)[”“»\"]|''((?:[^']|'(?!'))+)''");
    private static final int SHORTEST = 2;

    private Pieces() {}

    static List<Words> of(String text, Words words) {
        List<Words> out = new ArrayList<>();
        java.util.regex.Matcher m = MARKED.matcher(text);
        while (m.find()) {
            int from = m.start();
            int to = m.end();
            Words piece = new Words(words.all().stream()
                    .filter(w -> w.start() >= from && w.end() <= to)
                    .toList());
            if (piece.size() >= SHORTEST && piece.size() < words.size() - 1) out.add(piece);
        }
        return out;
    }
}
