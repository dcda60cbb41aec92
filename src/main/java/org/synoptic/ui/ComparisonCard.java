package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.Comparison;
import org.synoptic.reading.ReadingRoom.Counts;
import org.synoptic.reading.ReadingRoom.Summary;

/// One of the recent comparisons.
final class ComparisonCard extends ListItem {
    ComparisonCard(Summary summary, Clock clock) {
        addClassName("syn-card");
        var entry = summary.entry();
        var link = new RouterLink(
                entry.title(),
                ReadingView.class,
                new RouteParameters(new RouteParam("id", entry.id().value())));
        link.addClassName("syn-card-link");
        link.getElement().setAttribute("dir", "auto");
        add(
                new H3(link),
                bars(entry.articles().size()),
                line(counts(summary)),
                line(When.said(entry.changed(), clock)));
        if (!summary.outlets().isEmpty()) link.getElement().setAttribute("title", String.join(", ", summary.outlets()));
    }

    /// A bar an article, in the colours of the columns.
    private static Div bars(int articles) {
        var bars = new Div();
        bars.addClassName("syn-card-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= Math.min(articles, Comparison.MOST_ARTICLES); i++) {
            var bar = new Span();
            bar.getStyle().set("background", "var(--outlet-%d)".formatted(i));
            bars.add(bar);
        }
        return bars;
    }

    private static String counts(Summary summary) {
        List<String> said = new ArrayList<>();
        said.add(Counted.of(summary.entry().articles().size(), "article"));
        if (summary.counts().isPresent()) {
            Counts counts = summary.counts().get();
            said.add(phrase("card.independent", counts.independent()));
            said.add(Counted.of(counts.sharedStatements(), "linked-quotation"));
            said.add(phrase("card.only", counts.onlyIn()));
        }
        return String.join(" · ", said);
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("syn-card-line");
        return line;
    }
}
