package org.synoptic.quote;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// The wordings of statements, grouped: each group is one statement with every outlet's wording of it.
/// A quotation that nobody else prints is a group of one. Groups and their members are in an order that
/// depends on the texts alone.
public record Variants(List<Statement> statements) {
    public Variants {
        statements = List.copyOf(statements);
    }

    /// One statement. The first wording is the longest; the others are related to it.
    public record Statement(List<Variant> wordings) {
        public Statement {
            wordings = List.copyOf(wordings);
            if (wordings.isEmpty()) throw new IllegalArgumentException("A statement has a wording");
        }

        /// How many different articles print it.
        public long articles() {
            return wordings.stream().map(Variant::article).distinct().count();
        }
    }

    /// A wording and its likeness to the statement's longest wording (for the longest itself: verbatim,
    /// 1). A speech that an article prints in pieces, “A,” she said. “B.” or paragraph by paragraph, is one
    /// wording with these pieces in their order.
    public record Variant(List<Quotation> pieces, Likeness likeness) {
        /// What stands between two pieces where they are shown as one.
        public static final String BREAK = " / ";

        public Variant {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) throw new IllegalArgumentException("A wording has a piece");
        }

        /// The first piece; all have one speaker and type.
        public Quotation quotation() {
            return pieces.getFirst();
        }

        public ArticleId article() {
            return quotation().span().article();
        }

        /// From the beginning of the first piece to the end of the last one.
        public Span range() {
            return new Span(
                    article(),
                    quotation().span().start(),
                    pieces.getLast().span().end());
        }

        /// How many characters of a passage the pieces cover.
        public int covered(Span passage) {
            return pieces.stream()
                    .map(Quotation::span)
                    .filter(s -> s.overlaps(passage))
                    .mapToInt(s -> Math.min(s.end(), passage.end()) - Math.max(s.start(), passage.start()))
                    .sum();
        }

        /// The words of the pieces, with a [#BREAK] between two.
        public String text(Segments segments) {
            return pieces.stream().map(q -> segments.text(q.span())).collect(Collectors.joining(BREAK));
        }
    }

    /// Groups the quotations of several articles. `segments` holds the article of each quotation.
    /// Wordings whose figures, names or negation conflict are never grouped; those by known, different
    /// speakers only where one long wording is word for word the other or a part of it, and then the
    /// likeness says so. The same speaker needs less; a line said again on another day, as far as the
    /// articles tell when, is another statement, unless what stands beside it is the same. How an article
    /// cuts a speech into pieces and paragraphs makes no difference.
    public static Variants among(Collection<Quotation> quotations, Collection<Segments> segments, Meaning meaning) {
        return new Variants(Grouping.statements(quotations, segments, meaning));
    }

    /// The statements that at least two different articles print.
    public List<Statement> shared() {
        return statements.stream().filter(s -> s.articles() > 1).toList();
    }

    /// The articles that print a statement.
    public static List<ArticleId> printedBy(Statement statement) {
        return statement.wordings().stream()
                .map(Variant::article)
                .distinct()
                .sorted()
                .toList();
    }
}
