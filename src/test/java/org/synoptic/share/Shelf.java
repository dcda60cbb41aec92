package org.synoptic.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Editions;

/// Editions in memory.
final class Shelf implements Editions {
    final Map<String, Kept> kept = new HashMap<>();
    final Map<String, Link> bySecret = new HashMap<>();

    @Override
    public void keep(Kept edition) {
        kept.put(edition.hash(), edition);
    }

    @Override
    public Link link(String edition, String secretHash, @Nullable Instant expires) {
        Kept k = java.util.Objects.requireNonNull(kept.get(edition));
        Link link = new Link(
                "link" + bySecret.size(), edition, k.comparison(), k.title(), k.level(), k.made(), expires, null, 0);
        bySecret.put(secretHash, link);
        return link;
    }

    @Override
    public Optional<Link> find(String secretHash) {
        return Optional.ofNullable(bySecret.get(secretHash));
    }

    @Override
    public Optional<byte[]> document(String edition) {
        return Optional.ofNullable(kept.get(edition)).map(Kept::document);
    }

    @Override
    public List<Link> links() {
        return new ArrayList<>(bySecret.values());
    }

    @Override
    public void revoke(String link) {
        change(link, Ferry.NOON, 0);
    }

    @Override
    public void count(String link) {
        change(link, null, 1);
    }

    private void change(String id, @Nullable Instant revoked, int more) {
        bySecret.replaceAll((secret, l) -> !l.id().equals(id)
                ? l
                : new Link(
                        l.id(),
                        l.edition(),
                        l.comparison(),
                        l.title(),
                        l.level(),
                        l.made(),
                        l.expires(),
                        revoked == null ? l.revoked() : revoked,
                        l.opened() + more));
    }
}
