package org.synoptic.ingest;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.article.Article;

/// What changed in an article's text between two snapshots: the paragraphs that are new and those that are gone, each
/// in the order of its text. A reworded paragraph is one of each.
record Revision(Article before, List<String> added, List<String> gone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    Revision {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /// Nothing if the texts are the same.
    static Optional<Revision> between(Article before, Article now) {
        if (before.snapshot().textHash().equals(now.snapshot().textHash())) return Optional.empty();
        List<String> old = paragraphs(before);
        List<String> fresh = paragraphs(now);
        return Optional.of(new Revision(before, without(fresh, old), without(old, fresh)));
    }

    private static List<String> paragraphs(Article a) {
        return a.paragraphs().stream().map(p -> p.span().in(a.text())).toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return all.stream().filter(p -> !left.remove(p)).toList();
    }

    String sentence() {
        String what = added.isEmpty() && gone.isEmpty()
                ? "the paragraphs are in another order"
                : "%s added, %d taken out".formatted(counted(added.size()), gone.size());
        return "The text has changed since %s: %s."
                .formatted(TIME.format(before.snapshot().received()), what);
    }

    private static String counted(int n) {
        return n == 1 ? "1 paragraph" : n + " paragraphs";
    }
}
