package org.synoptic.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Transcripts;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.quote.Variants;

/// Writes what was said: each statement with every outlet's wording, as far as its words are shown.
final class StatementReporter {
    private final Comparison comparison;
    private final Shown shown;
    private final Places places;

    StatementReporter(Comparison comparison, Shown shown, Places places) {
        this.comparison = comparison;
        this.shown = shown;
        this.places = places;
    }

    List<Report.Statement> statements() {
        List<Report.Statement> out = new ArrayList<>();
        for (Variants.Statement s : comparison.variants().statements()) {
            Optional<Source> speaker = speaker(s);
            out.add(new Report.Statement(
                    "q" + (out.size() + 1),
                    cite(s),
                    s.articles() > 1,
                    speaker.map(Source::name).orElse(null),
                    speaker.map(Source::role).orElse(null),
                    s.wordings().stream().map(v -> wording(s, v)).toList()));
        }
        return out;
    }

    private String cite(Variants.Statement s) {
        Span longest = s.wordings().getFirst().quotation().span();
        return Cite.statement(places.witness(longest).segments().article(), longest);
    }

    /// The fullest name that any wording's article gives.
    private static Optional<Source> speaker(Variants.Statement s) {
        Source best = null;
        for (Variants.Variant v : s.wordings()) {
            Source source = v.quotation().attribution().source();
            if (source != null && (best == null || fuller(source, best))) best = source;
        }
        return Optional.ofNullable(best);
    }

    private static boolean fuller(Source a, Source b) {
        if ((a.role() != null) != (b.role() != null)) return a.role() != null;
        return a.name().length() > b.name().length();
    }

    private Report.Wording wording(Variants.Statement statement, Variants.Variant v) {
        Quotation q = v.quotation();
        Witness w = places.witness(q.span());
        Source source = q.attribution().source();
        Span mention = source == null ? null : source.mention();
        boolean longest = v.equals(statement.wordings().getFirst());
        List<Span> spans = v.pieces().stream().map(Quotation::span).toList();
        return new Report.Wording(
                w.sigil().value(),
                Places.sentence(w, q.span()),
                v.range().start(),
                v.range().end(),
                q.type().name(),
                q.lostMarks(),
                words(w, spans).orElse(null),
                mention == null ? null : shown.words(w, mention).orElse(null),
                longest ? "longest" : v.likeness().relation().name().toLowerCase(Locale.ROOT),
                Places.hundredths(v.likeness().similarity()),
                v.likeness().flags().stream()
                        .map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sorted()
                        .toList(),
                words(w, spans).isPresent() ? places.told(v.likeness().reasons()) : List.of(),
                copiedFrom(statement, q.span().article()).orElse(null),
                comparison.transcripts().of(v).map(this::spoken).orElse(null),
                parts(spans));
    }

    /// All pieces, if all of them are shown.
    private Optional<String> words(Witness w, List<Span> pieces) {
        List<String> shownPieces =
                pieces.stream().flatMap(s -> shown.words(w, s).stream()).toList();
        return shownPieces.size() < pieces.size()
                ? Optional.empty()
                : Optional.of(String.join(Variants.Variant.BREAK, shownPieces));
    }

    private static @Nullable List<Report.Part> parts(List<Span> spans) {
        if (spans.size() < 2) return null;
        return spans.stream().map(s -> new Report.Part(s.start(), s.end())).toList();
    }

    private Report.Spoken spoken(Transcripts.Heard heard) {
        String state = switch (heard.state()) {
            case AS_SPOKEN -> "asSpoken";
            case ALTERED -> "altered";
            case NOT_IN_TRANSCRIPT -> "notInTranscript";
        };
        if (heard.there().isEmpty()) return new Report.Spoken(state, null, null, null, null, null, null);
        Span first = heard.there().getFirst();
        Witness w = places.witness(first);
        return new Report.Spoken(
                state,
                w.sigil().value(),
                Places.sentence(w, first),
                heard.there().stream().mapToInt(Span::start).min().orElseThrow(),
                heard.there().stream().mapToInt(Span::end).max().orElseThrow(),
                words(w, heard.there()).orElse(null),
                parts(heard.there()));
    }

    /// The article this wording was copied with, if that one prints the statement too.
    private Optional<String> copiedFrom(Variants.Statement statement, ArticleId article) {
        return comparison
                .copies()
                .origin(article)
                .filter(o -> Variants.printedBy(statement).contains(o))
                .map(places::sigil);
    }
}
