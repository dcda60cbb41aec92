package org.synoptic.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.ComparisonId;

/// Frozen comparisons and the links to them. As in the library, a change that returns is on disk, and one that can't be
/// kept throws `LibraryUnusable`; only the count of openings may lose its last ones. Times are kept to the microsecond.
public interface Editions {
    /// An edition's document with its SHA-256, and what a list says about it.
    record Kept(String hash, ComparisonId comparison, String title, String level, Instant made, byte[] document) {}

    /// Until when a link holds, if it ends by itself, and what it asks of who follows it: a password, of which the
    /// salted hash is kept, and which sites may show the page in a frame: these, parted by blanks
    /// ("https://school.example"), any ("*") or none.
    record Conditions(
            @Nullable Instant expires,
            @Nullable String password,
            @Nullable String frames) {
        public static final Conditions NONE = new Conditions(null, null, null);
    }

    /// Since when a link shows nothing but a reason.
    record Hidden(Instant since, String reason) {}

    /// A link, with what a list says about its edition. One to a comparison that was deleted is as good as revoked.
    record Link(
            String id,
            String edition,
            ComparisonId comparison,
            String title,
            String level,
            Instant made,
            Conditions conditions,
            @Nullable Instant revoked,
            @Nullable Hidden hidden,
            long opened) {
        Link ended(Instant when) {
            return new Link(id, edition, comparison, title, level, made, conditions, when, hidden, opened);
        }
    }

    /// What a reader had to say against a shared page; `closed` once its owner has seen to it.
    record Complaint(
            String id,
            String link,
            String title,
            Instant made,
            String words,
            @Nullable Instant closed) {}

    /// The most words of a complaint, in UTF-16 units, and the most open ones of a link.
    int LONGEST_COMPLAINT = 2000;

    int OPEN_COMPLAINTS = 50;

    /// Keeps an edition. The same one again changes nothing.
    void keep(Kept edition);

    /// Makes a link to a kept edition; `secretHash` is the SHA-256 of the secret in its address.
    Link link(String edition, String secretHash, Conditions conditions);

    /// The link with this secret, whether it still holds or not.
    Optional<Link> find(String secretHash);

    /// A number that is another one after each change of a link, or of what it belongs to. What was found before still
    /// holds as long as it is the
    /// same; openings do not count. It is cheap to ask.
    long lastChange();

    Optional<byte[]> document(String edition);

    /// All links, the latest first.
    List<Link> links();

    /// Ends a link: at once, and for good once [#REGRET] is over. It does nothing to one that is not there or has ended
    /// so before.
    void revoke(String link);

    /// For so long the end of a link can be taken back.
    Duration REGRET = Duration.ofMinutes(10);

    /// Takes back that a link was ended; nothing happens if that is longer ago.
    void restore(String link);

    /// Hides what a link leads to, and tells the reason instead; or, without a reason, shows it again.
    void hide(String link, @Nullable String reason);

    /// Keeps a complaint, its words cut to the longest; false if there is no such link or it has too many open ones.
    boolean complain(String link, String words);

    /// The complaints, the latest first.
    List<Complaint> complaints();

    /// Says that a complaint was seen to.
    void close(String complaint);

    /// Counts one opening of a link.
    default void count(String link) {
        count(link, 1);
    }

    /// Counts so many openings of a link.
    void count(String link, long times);
}
