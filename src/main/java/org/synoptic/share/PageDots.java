package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The dots beside a sentence: one an article, in column order, with the same said in words.
final class PageDots {
    private static final List<String> ORDER = List.of("found", "partly", "differs", "notFound", "notCheckable");

    /// So many names are read out; more of those that have nothing are counted.
    private static final int FEW = 3;

    private final Report report;
    private final Html html;

    PageDots(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    /// Writes nothing for a sentence that makes no claim.
    void write(Report.Piece a, List<Report.Claim> claims) {
        if (claims.isEmpty()) return;
        Map<String, String> states = states(claims);
        html.open("span", "class", "dots", "role", "img", "aria-label", words(states));
        for (Report.Piece other : report.inOrder()) {
            String state = other.sigil().equals(a.sigil()) ? "own" : states.getOrDefault(other.sigil(), "notFound");
            html.element("i", "", "class", state);
        }
        html.close();
    }

    /// The best that any claim of the sentence found in each other article; a conflict outranks all.
    private static Map<String, String> states(List<Report.Claim> claims) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Report.Claim c : claims)
            for (Report.Answer a : c.elsewhere())
                out.merge(a.article(), a.state(), (x, y) -> rank(x) >= rank(y) ? x : y);
        return out;
    }

    private static int rank(String state) {
        return List.of("notCheckable", "notFound", "partly", "found", "differs").indexOf(state);
    }

    /// "Found in Ostria Courier; not found in Harbour Post.", or "…; not found in 9 others."
    private String words(Map<String, String> states) {
        StringBuilder b = new StringBuilder();
        for (String state : ORDER) {
            List<String> outlets = report.inOrder().stream()
                    .filter(a -> state.equals(states.get(a.sigil())))
                    .map(Report.Piece::outlet)
                    .toList();
            if (outlets.isEmpty()) continue;
            String said = Phrases.state(state);
            boolean rest = state.equals("notFound") && !b.isEmpty() && outlets.size() > FEW;
            b.append(b.isEmpty() ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : "; " + said);
            b.append(' ')
                    .append(
                            rest
                                    ? phrase("shared.in-others", outlets.size())
                                    : phrase("shared.in", Phrases.list(outlets)));
        }
        return b.append('.').toString();
    }
}
