package org.synoptic.article;

import java.util.List;

/// How far an extraction can be trusted: a score from 0 (not at all) to 1 (sound), and the reasons for every doubt, in
/// the
/// reader's words. Made by `extract`; read wherever silence of an article would count as evidence.
public record Gauge(double score, List<Reason> reasons) {
    /// Below this an article is not checkable: nothing rests on its silence.
    public static final double CHECKABLE = 0.5;

    public static final Gauge SOUND = new Gauge(1, List.of());

    public Gauge {
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("A gauge runs from 0 to 1: " + score);
        reasons = List.copyOf(reasons);
    }

    public boolean checkable() {
        return score >= CHECKABLE;
    }

    /// One named doubt with its sentence for the reader.
    public record Reason(Doubt doubt, String sentence) {}

    public enum Doubt {
        EMPTY,
        TOO_SHORT,
        PAYWALL,
        CONSENT,
        CAPTCHA,
        LOGIN,
        ERROR_PAGE,
        NO_DATE,
        NO_BYLINE,
        NO_TITLE,
        LANGUAGE_MISMATCH,
        CANDIDATES_DISAGREE,
        LIVE_BLOG,
        GALLERY
    }
}
