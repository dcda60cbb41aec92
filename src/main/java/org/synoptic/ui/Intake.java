package org.synoptic.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Selection.Passed;
import org.synoptic.compare.Selection.What;
import org.synoptic.ingest.Ingest;
import org.synoptic.ingest.Ingest.Given;
import org.synoptic.ingest.Ingest.Step;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;

/// What a person gives for one comparison, and how far each piece has come. Each piece is taken on a thread of its own;
/// everything here is told and asked under the session's lock.
final class Intake {
    /// How far one piece has come.
    sealed interface Progress {}

    record Under(Step step) implements Progress {}

    record Taken(Article article, int quotations, Duration time, List<String> notes) implements Progress {}

    /// The same article came before.
    record Twice(Article article, List<String> notes) implements Progress {}

    record Failed(String reason, boolean pasteHelps) implements Progress {}

    /// One piece, in the order given.
    static final class Piece {
        private final String label;
        private final @Nullable String address;
        private Progress progress = new Under(Step.FETCHING);
        private int tries;

        private Piece(String label, @Nullable String address) {
            this.label = label;
            this.address = address;
        }

        String label() {
            return label;
        }

        Progress progress() {
            return progress;
        }

        private boolean isUnder() {
            return progress instanceof Under;
        }

        private boolean isFailed() {
            return progress instanceof Failed;
        }

        private Passed passed() {
            String reason = progress instanceof Failed failed ? failed.reason() : "";
            return new Passed(isFailed() ? What.FAILED : What.DROPPED, label, address, reason);
        }
    }

    private final Ingest ingest;
    private final Errands errands;
    private final List<ArticleId> before;
    private final Consumer<Piece> changed;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Passed> dropped = new ArrayList<>();

    /// `before` are the articles that the comparison has already.
    Intake(Ingest ingest, Errands errands, List<ArticleId> before, Consumer<Piece> changed) {
        this.ingest = ingest;
        this.errands = errands;
        this.before = List.copyOf(before);
        this.changed = changed;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /// How many more pieces would fit.
    int room() {
        long here = pieces.stream()
                .filter(p -> !p.isFailed() && !(p.progress instanceof Twice))
                .count();
        return Math.max(0, Comparison.MOST_ARTICLES - before.size() - (int) here);
    }

    Piece take(Given given) {
        Piece piece = new Piece(given.label(), given instanceof Ingest.Link link ? link.address() : null);
        pieces.add(piece);
        take(piece, given);
        return piece;
    }

    /// Keeps in the list what could not be taken at all, with the reason.
    Piece refuse(String label, String reason) {
        Piece piece = new Piece(label, null);
        piece.progress = new Failed(reason, true);
        pieces.add(piece);
        return piece;
    }

    /// Takes something else in a piece's place, such as the text of a page that could not be fetched.
    void instead(Piece piece, Given given) {
        if (pieces.contains(piece)) take(piece, given);
    }

    void drop(Piece piece) {
        if (pieces.remove(piece) && !(piece.progress instanceof Twice)) dropped.add(piece.passed());
        piece.tries++;
    }

    private void take(Piece piece, Given given) {
        int now = ++piece.tries;
        set(piece, now, new Under(given instanceof Ingest.Link ? Step.FETCHING : Step.READING));
        errands.run(() -> {
            long start = System.nanoTime();
            Progress end =
                    outcome(ingest.take(given, step -> errands.show(() -> set(piece, now, new Under(step)))), start);
            errands.show(() -> set(piece, now, end));
        });
    }

    private static Progress outcome(Ingest.Outcome outcome, long start) {
        return switch (outcome) {
            case Ingest.Taken(Article article, List<String> notes) ->
                new Taken(
                        article,
                        Quotation.in(Segments.of(article)).size(),
                        Duration.ofNanos(System.nanoTime() - start),
                        notes);
            case Ingest.Refused(String reason, boolean pasteHelps) -> new Failed(reason, pasteHelps);
        };
    }

    /// The latest try wins: what an earlier one of the same piece still has to say is not heard.
    private void set(Piece piece, int tried, Progress progress) {
        if (piece.tries != tried) return;
        piece.progress = progress instanceof Taken taken && isHere(taken.article())
                ? new Twice(taken.article(), taken.notes())
                : progress;
        changed.accept(piece);
    }

    private boolean isHere(Article article) {
        return Stream.concat(before.stream(), articles().stream().map(Article::id))
                .anyMatch(article.id()::equals);
    }

    boolean busy() {
        return pieces.stream().anyMatch(Piece::isUnder);
    }

    int failed() {
        return (int) pieces.stream().filter(Piece::isFailed).count();
    }

    /// The articles taken so far, each once, in the order given.
    List<Article> articles() {
        return pieces.stream()
                .flatMap(p -> p.progress instanceof Taken taken ? Stream.of(taken.article()) : Stream.empty())
                .toList();
    }

    /// What was given and is none of them, with why.
    List<Passed> passed() {
        return Stream.concat(
                        dropped.stream(),
                        pieces.stream().filter(Piece::isFailed).map(Piece::passed))
                .toList();
    }

    /// How many articles the comparison would have.
    int total() {
        return before.size() + articles().size();
    }
}
