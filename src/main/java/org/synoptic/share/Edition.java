package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;

/// A comparison as it stood at one moment, for good: its findings, the articles by the hashes of their snapshots, the
/// version of the engine, and of the articles' words as much as its level allows. Its name is the SHA-256 of its
/// document, so no edition can change without becoming another.
public record Edition(String hash, String title, Level level, Instant made, String document) {
    public Edition {
        if (!Snapshot.sha256(document.getBytes(StandardCharsets.UTF_8)).equals(hash))
            throw new IllegalArgumentException("The document is not the edition " + hash);
    }

    public static Edition freeze(String title, Comparison comparison, Level level, Instant made) {
        return freeze(title, comparison, level, made, false);
    }

    /// An edition that does not tell whose articles it holds, and says so.
    public static Edition freeze(Blind blind, Level level, Instant made) {
        return freeze(blind, Wish.USUAL.at(level), made);
    }

    /// With `notes`, the names of who decided and what they noted are part of it.
    public static Edition freeze(String title, Comparison comparison, Level level, Instant made, boolean notes) {
        return freeze(title, comparison, notes ? Wish.USUAL.at(level).withNotes() : Wish.USUAL.at(level), made);
    }

    /// The edition of a blind comparison. Its order was drawn by lot, so no article can be asked to stand first.
    static Edition freeze(Blind blind, Wish wish, Instant made) {
        Report report = Reporter.of(blind.title(), blind.comparison(), wish.level(), made, false, wish.marks());
        return of(report.coveringNames().sharedBy(wish.right()));
    }

    /// An edition as it is wished for.
    static Edition freeze(String title, Comparison comparison, Wish wish, Instant made) {
        Report report = Reporter.of(title, comparison, wish.level(), made, wish.notes(), wish.marks());
        String base = comparison.witnesses().stream()
                .filter(w -> w.id().equals(wish.base()))
                .map(w -> w.sigil().value())
                .findFirst()
                .orElse(null);
        return of(report.startingWith(base).sharedBy(wish.right()));
    }

    private static Edition of(Report report) {
        String document = Json.write(report);
        String hash = Snapshot.sha256(document.getBytes(StandardCharsets.UTF_8));
        Instant made = report.made() == null ? Instant.EPOCH : report.made();
        return new Edition(hash, report.title(), report.level(), made, document);
    }

    /// The edition of a kept document. Whoever changed a byte of it gets no edition.
    static Edition of(String hash, byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        Report report = Json.read(text);
        Instant made = report.made() == null ? Instant.EPOCH : report.made();
        return new Edition(hash, report.title(), report.level(), made, text);
    }

    /// Its page, made from nothing but its document.
    public String html() {
        return Page.of(Json.read(document), hash);
    }

    /// Its page behind a link.
    String html(Place place) {
        return Page.of(Json.read(document), hash, place);
    }

    /// A picture of it, as PNG.
    byte[] picture() {
        return Picture.of(Json.read(document));
    }

    /// Where a page stands: the path of its complaints, and, if it is known how Synoptic is reached, its own address
    /// and
    /// that of its picture.
    record Place(
            String report,
            @Nullable String address,
            @Nullable String picture) {}

    /// The edition as one file to keep: its page with its data in it. `check` says whether such a file is unchanged.
    public String file() {
        return Page.sealed(Json.read(document), hash, document);
    }

    /// Reads a file that `file()` made and says whether it is still what it was.
    public static Check check(byte[] file) {
        return Sealed.check(new String(file, StandardCharsets.UTF_8));
    }

    /// `hash` and `title` are those the file names, as far as it names any.
    public record Check(
            Verdict verdict,
            @Nullable String hash,
            @Nullable String title) {}

    public enum Verdict {
        /// The data are the edition, and the page is the one made of them.
        WHOLE,
        /// The data are the edition; the page around them was made by another version of Synoptic, or changed.
        PAGE_DIFFERS,
        /// The data are not those of the edition the file names.
        CHANGED,
        /// The file holds no edition.
        NO_EDITION
    }
}
