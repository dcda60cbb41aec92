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
/// sharing.share(id, Level.EXCERPTS, Term.SCHOOL_YEAR).ifPresent(fresh -> show(address + fresh.path()));
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
            long opened) {
        public boolean holds(Instant now) {
            return revoked == null && (expires == null || now.isBefore(expires));
        }
    }

    /// A link that was just made, and its path ("/s/…"), which is shown this once.
    record Fresh(Link link, String path) {}

    /// Freezes a comparison and makes a link to it; empty if there is no such comparison. Slow if it was not opened
    /// lately: call it off the session's lock.
    default Optional<Fresh> share(ComparisonId comparison, Level level, Term term) {
        return share(comparison, level, term, false);
    }

    /// With `notes`, the names of who decided and what they noted go out too.
    default Optional<Fresh> share(ComparisonId comparison, Level level, Term term, boolean notes) {
        return share(comparison, level, term, notes, false);
    }

    /// A `blind` edition tells neither the outlets nor who decided, whatever `notes` says.
    Optional<Fresh> share(ComparisonId comparison, Level level, Term term, boolean notes, boolean blind);

    /// The page that would become public.
    default Optional<String> preview(ComparisonId comparison, Level level) {
        return preview(comparison, level, false, false);
    }

    Optional<String> preview(ComparisonId comparison, Level level, boolean notes, boolean blind);

    /// A link's edition as one file to keep, by the hash that stands in `Link.edition`.
    Optional<String> file(String edition);

    /// The links to a comparison's editions, the latest first, with those that ended.
    List<Link> links(ComparisonId comparison);

    /// All links, also those of comparisons that were deleted.
    List<Link> links();

    /// Ends a link at once and for good.
    void revoke(String link);
}
