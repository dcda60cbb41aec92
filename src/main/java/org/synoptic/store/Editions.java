package org.synoptic.store;

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

    /// A link, with what a list says about its edition. `secretHash` is the SHA-256 of the secret in its address.
    record Link(
            String id,
            String edition,
            ComparisonId comparison,
            String title,
            String level,
            Instant made,
            @Nullable Instant expires,
            @Nullable Instant revoked,
            long opened) {}

    /// Keeps an edition. The same one again changes nothing.
    void keep(Kept edition);

    /// Makes a link to a kept edition; without an end it holds until it is revoked.
    Link link(String edition, String secretHash, @Nullable Instant expires);

    /// The link with this secret, whether it still holds or not.
    Optional<Link> find(String secretHash);

    Optional<byte[]> document(String edition);

    /// All links, the latest first.
    List<Link> links();

    /// Ends a link for good; it does nothing to one that is not there or has ended so before.
    void revoke(String link);

    /// Counts one opening of a link.
    void count(String link);
}
