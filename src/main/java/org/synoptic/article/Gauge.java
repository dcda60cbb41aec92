package org.synoptic.article;

import java.util.List;

/// How far an extraction can be trusted: a score from 0 (not at all) to 1 (sound), and the reasons for every doubt, in
/// the
/// reader's words. Made by `extract`; read wherever silence of an article would count as evidence.
public record Gauge(double score, List<Reason> reasons) {
    /// Below this an article is not checkable: nothing rests on its silence.
    public static final double CHECKABLE = 0.5;

    /// From here on, what is missing (a byline, a date) is a fact about the page and no warning about its text.
    public static final double UNREMARKABLE = 0.8;

    public static final Gauge SOUND = new Gauge(1, List.of());

    public Gauge {
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("A gauge runs from 0 to 1: " + score);
        reasons = List.copyOf(reasons);
    }

    public boolean checkable() {
        return score >= CHECKABLE;
    }

    /// What a reader of the article should be told: grave doubts always, the rest only where they add up.
    public List<Reason> told() {
        if (score < UNREMARKABLE) return reasons;
        return reasons.stream().filter(r -> r.doubt().grave()).toList();
    }

    /// One named doubt with its sentence for the reader.
    public record Reason(Doubt doubt, String sentence) {}

    public enum Doubt {
        EMPTY(true),
        TOO_SHORT(true),
        PAYWALL(true),
        CONSENT(true),
        CAPTCHA(true),
        LOGIN(true),
        ERROR_PAGE(true),
        NO_DATE(false),
        NO_BYLINE(false),
        NO_TITLE(false),
        LANGUAGE_MISMATCH(false),
        CANDIDATES_DISAGREE(false),
        LIVE_BLOG(true),
        GALLERY(true);

        private final boolean grave;

        Doubt(boolean grave) {
            this.grave = grave;
        }

        /// Whether it bears on what the text holds, however sound the rest is.
        public boolean grave() {
            return grave;
        }
    }
}
