package org.synoptic.align;

import java.util.List;
import java.util.Set;
import org.synoptic.segment.Token;

/// A figure of a sentence: its value (lowest and highest, mostly the same), how exact it claims to be, the unit it is
/// measured in ("" for a count, "#" for a rank), the stems of what it counts, and the tokens that write it.
record Figure(
        double low,
        double high,
        Sort sort,
        String unit,
        Set<String> counted,
        int firstToken,
        int endToken,
        int unitEnd) {
    enum Sort {
        EXACT,
        ABOUT,
        ABOVE,
        BELOW,
        RANGE,
        VAGUE;

        private static final Set<String> ABOUT_WORDS = Set.of(
                "about",
                "around",
                "some",
                "roughly",
                "approximately",
                "estimated",
                "nearly",
                "almost",
                "circa",
                "close");
        private static final Set<String> ABOVE_WORDS = Set.of("over", "least", "above", "exceeding");
        private static final Set<String> BELOW_WORDS = Set.of("under", "below", "up");

        static boolean isHedge(String norm) {
            return ABOUT_WORDS.contains(norm) || ABOVE_WORDS.contains(norm) || BELOW_WORDS.contains(norm);
        }

        static Sort before(List<Token> tokens, int from) {
            for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
                String n = tokens.get(i).norm();
                String last = i > 0 ? tokens.get(i - 1).norm() : "";
                if (n.equals("than")) return last.equals("more") ? ABOVE : BELOW;
                if (n.equals("as") && last.equals("many")) return BELOW;
                if (ABOVE_WORDS.contains(n)) return ABOVE;
                if (BELOW_WORDS.contains(n) && (!n.equals("up") || i == from - 2)) return BELOW;
                if (ABOUT_WORDS.contains(n)) return ABOUT;
                if (tokens.get(i).isWord() && !Stem.isCommon(n)) break;
            }
            return EXACT;
        }
    }

    private static final double NEAR = 0.12;
    private static final double ROUNDED = 0.03;
    /// "35.7" beside "35.72".
    private static final double CUT_SHORT = 0.002;
    private static final double HEDGED = 0.05;

    /// Whether the two can be the same number, one of them rounded or hedged.
    boolean agrees(Figure o) {
        if (sort == o.sort && sort != Sort.RANGE && sort != Sort.VAGUE && sort != Sort.EXACT)
            return near(low, o.low, HEDGED);
        if (sort == Sort.RANGE && o.sort == Sort.RANGE)
            return near(low, o.low, exactness(o)) && near(high, o.high, exactness(o));
        return near(low, o.low, exactness(o)) && near(high, o.high, exactness(o))
                || least() <= o.most() && o.least() <= most();
    }

    private double exactness(Figure o) {
        boolean converted = !unit.isEmpty() && unit.equals(o.unit) && !Measure.isPlain(unit);
        boolean broken = low != Math.rint(low) || o.low != Math.rint(o.low);
        return converted || Math.min(low, o.low) >= 1e5 ? ROUNDED : broken ? CUT_SHORT : 1e-9;
    }

    private double least() {
        return switch (sort) {
            case EXACT, RANGE, VAGUE, ABOVE -> low;
            case ABOUT -> low * (1 - NEAR);
            case BELOW -> low * 0.6;
        };
    }

    private double most() {
        return switch (sort) {
            case EXACT, RANGE, VAGUE, BELOW -> high;
            case ABOUT -> high * (1 + NEAR);
            case ABOVE -> high * 1.5;
        };
    }

    boolean sameValue(Figure o) {
        return near(low, o.low, 1e-9) && near(high, o.high, 1e-9);
    }

    static boolean near(double a, double b, double part) {
        return Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b));
    }
}
