package org.synoptic.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.reading.ReadingRoom.Reading;

/// Finds the decisions that count, but whose words are not found any more: nothing of the comparison shows them, and
/// they are somebody's work all the same.
final class Unplaced {
    private Unplaced() {}

    static List<Report.Unplaced> of(Reading reading) {
        Map<ArticleId, Witness> witnesses = reading.comparison().byId();
        return reading.decisions().stream()
                .filter(d -> d.undone() == null)
                .flatMap(d -> Stream.ofNullable(d.lost()).map(why -> unplaced(d, why, witnesses)))
                .toList();
    }

    private static Report.Unplaced unplaced(Listed d, String why, Map<ArticleId, Witness> witnesses) {
        return new Report.Unplaced(
                d.subject().name(),
                d.verdict().name(),
                d.places().stream()
                        .map(p -> new Report.Said(
                                Optional.ofNullable(witnesses.get(p.article()))
                                        .map(w -> w.sigil().value())
                                        .orElse(null),
                                p.words()))
                        .toList(),
                d.at(),
                d.by(),
                d.note().isBlank() ? null : d.note(),
                why);
    }
}
