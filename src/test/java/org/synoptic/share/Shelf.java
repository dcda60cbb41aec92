package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;
import org.synoptic.store.Editions;

/// Editions in memory.
final class Shelf implements Editions {
    final Map<String, Kept> kept = new HashMap<>();
    final Map<String, Link> bySecret = new HashMap<>();
    final List<Complaint> complaints = new ArrayList<>();
    /// How often a link was looked up.
    int asked;
    /// What happens once while a link is looked up.
    Runnable whileFinding = () -> {};
    private long changes;

    @Override
    public void keep(Kept edition) {
        kept.put(edition.hash(), edition);
    }

    @Override
    public Link link(String edition, String secretHash, Conditions conditions) {
        Kept k = java.util.Objects.requireNonNull(kept.get(edition));
        Link link = new Link(
                "link" + bySecret.size(),
                edition,
                k.comparison(),
                k.title(),
                k.level(),
                k.made(),
                conditions,
                null,
                null,
                0);
        bySecret.put(secretHash, link);
        changes++;
        return link;
    }

    @Override
    public Optional<Link> find(String secretHash) {
        asked++;
        Optional<Link> found = Optional.ofNullable(bySecret.get(secretHash));
        Runnable once = whileFinding;
        whileFinding = () -> {};
        once.run();
        return found;
    }

    @Override
    public long lastChange() {
        return changes;
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
        change(link, l -> with(l, Ferry.NOON, l.hidden(), l.opened()));
    }

    @Override
    public void restore(String link) {
        change(link, l -> with(l, null, l.hidden(), l.opened()));
    }

    @Override
    public void count(String link, long times) {
        replace(link, l -> with(l, l.revoked(), l.hidden(), l.opened() + times));
    }

    @Override
    public void hide(String link, @Nullable String reason) {
        change(link, l -> with(l, l.revoked(), reason == null ? null : new Hidden(Ferry.NOON, reason), l.opened()));
    }

    @Override
    public boolean complain(String link, String words) {
        complaints.add(new Complaint("c" + complaints.size(), link, "", Ferry.NOON, words, null));
        return complaints.size() <= OPEN_COMPLAINTS;
    }

    @Override
    public List<Complaint> complaints() {
        return complaints;
    }

    @Override
    public void close(String complaint) {
        complaints.removeIf(c -> c.id().equals(complaint));
    }

    /// The id of the link with this path.
    String idOf(String path) {
        String secret = path.substring("/s/".length());
        return java.util.Objects.requireNonNull(
                        bySecret.get(Snapshot.sha256(secret.getBytes(StandardCharsets.US_ASCII))))
                .id();
    }

    private void change(String id, UnaryOperator<Link> change) {
        replace(id, change);
        changes++;
    }

    private void replace(String id, UnaryOperator<Link> change) {
        bySecret.replaceAll((secret, l) -> l.id().equals(id) ? change.apply(l) : l);
    }

    private static Link with(Link l, @Nullable Instant revoked, @Nullable Hidden hidden, long opened) {
        return new Link(
                l.id(),
                l.edition(),
                l.comparison(),
                l.title(),
                l.level(),
                l.made(),
                l.conditions(),
                revoked,
                hidden,
                opened);
    }
}
