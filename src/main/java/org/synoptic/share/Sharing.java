package org.synoptic.share;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.ComparisonId;

/// Links to frozen editions. A new link freezes the comparison as it stands; what is changed later is not seen by who
/// has the link.
///
/// ```java
/// sharing.share(id, Wish.USUAL).ifPresent(fresh -> show(address + fresh.path()));
/// ```
public interface Sharing {
    /// A link as its owner sees it. The address is not known any more: only its hash was kept.
    record Link(
            String id,
            ComparisonId comparison,
            String title,
            Level level,
            String edition,
            Instant made,
            @Nullable Instant expires,
            @Nullable Instant revoked,
            boolean asksPassword,
            @Nullable String frames,
            @Nullable String hidden,
            long opened) {
        public boolean holds(Instant now) {
            return revoked == null && (expires == null || now.isBefore(expires));
        }
    }

    /// A link that was just made, and its path ("/s/…"), which is shown this once. `address` is the whole of it, if it
    /// is
    /// known under which name Synoptic is reached.
    record Fresh(Link link, String path, @Nullable String address) {}

    /// What a reader had to say against the page behind a link; `closed` once it was seen to.
    record Complaint(
            String id,
            String link,
            String title,
            Instant made,
            String words,
            @Nullable Instant closed) {}

    /// Freezes a comparison and makes a link to it; empty if there is no such comparison. Slow if it was not opened
    /// lately: call it off the session's lock. Throws IllegalArgumentException if full texts are asked for without
    /// a right to hand them on.
    Optional<Fresh> share(ComparisonId comparison, Wish wish);

    /// The page that would become public.
    Optional<String> preview(ComparisonId comparison, Wish wish);

    /// An edition's document: the bytes of which its name, the hash that stands in `Link.edition`, is the SHA-256.
    Optional<byte[]> document(String edition);

    /// A link's edition as one file to keep, by the hash that stands in `Link.edition`.
    Optional<String> file(String edition);

    /// The links to a comparison's editions, the latest first, with those that ended.
    List<Link> links(ComparisonId comparison);

    /// All links, also those that ended because their comparison was deleted.
    List<Link> links();

    /// Ends a link at once and for good.
    void revoke(String link);

    /// Takes back that a link was ended, within the first minutes.
    void restore(String link);

    /// Shows who follows a link the reason instead of the page; without a reason, the page again.
    void hide(String link, @Nullable String reason);

    /// What readers had to say, the latest first, with what was seen to.
    List<Complaint> complaints();

    /// Says that a complaint was seen to.
    void close(String complaint);
}
