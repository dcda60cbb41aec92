package org.synoptic.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Gauge.Doubt;
import org.synoptic.article.Gauge.Reason;

class GaugeTest {
    private static final Reason NO_BYLINE = new Reason(Doubt.NO_BYLINE, "No author was found.");
    private static final Reason NO_DATE = new Reason(Doubt.NO_DATE, "No date was found.");
    private static final Reason LIVE = new Reason(Doubt.LIVE_BLOG, "This is a live blog; its entries change.");

    @Test
    void aMissingBylineOfASoundArticleIsNotWorthTelling() {
        assertThat(new Gauge(0.96, List.of(NO_BYLINE)).told()).isEmpty();
    }

    @Test
    void aGraveReasonIsToldHoweverHighTheScore() {
        assertThat(new Gauge(0.86, List.of(LIVE, NO_BYLINE)).told()).containsExactly(LIVE);
    }

    @Test
    void whatAddsUpIsToldWhole() {
        assertThat(new Gauge(0.73, List.of(NO_DATE, NO_BYLINE)).told()).containsExactly(NO_DATE, NO_BYLINE);
    }
}
