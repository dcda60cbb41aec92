package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.store.Editions;

/// Makes links and finds what they lead to. Whether a link holds is asked of the store each time, so that a revoked one
/// ends at once; only the pages, which never change, are remembered.
final class LinkedEditions implements Sharing {
    private static final int SECRET_BYTES = 24;
    private static final int PAGES = 64;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final Editions editions;
    private final ReadingRoom reading;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Served> pages = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Served> eldest) {
            return size() > PAGES;
        }
    });

    LinkedEditions(Editions editions, ReadingRoom reading, Clock clock) {
        this.editions = editions;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Optional<Fresh> share(ComparisonId comparison, Level level, Term term, boolean notes, boolean blind) {
        return freeze(comparison, level, notes, blind).map(edition -> {
            editions.keep(new Editions.Kept(
                    edition.hash(),
                    comparison,
                    edition.title(),
                    level.name(),
                    edition.made(),
                    edition.document().getBytes(StandardCharsets.UTF_8)));
            String secret = secret();
            Editions.Link link =
                    editions.link(edition.hash(), hash(secret), term.end(now()).orElse(null));
            return new Fresh(link(link), "/s/" + secret);
        });
    }

    private Optional<Edition> freeze(ComparisonId comparison, Level level, boolean notes, boolean blind) {
        if (blind) return reading.openBlind(comparison).map(r -> Edition.freeze(r.blind(), level, now()));
        return reading.open(comparison)
                .map(r -> Edition.freeze(r.entry().title(), r.comparison(), level, now(), notes));
    }

    @Override
    public Optional<String> preview(ComparisonId comparison, Level level, boolean notes, boolean blind) {
        return freeze(comparison, level, notes, blind).map(Edition::html);
    }

    @Override
    public Optional<String> file(String edition) {
        return editions.document(edition).map(d -> Edition.of(edition, d).file());
    }

    @Override
    public List<Link> links(ComparisonId comparison) {
        return links().stream().filter(l -> l.comparison().equals(comparison)).toList();
    }

    @Override
    public List<Link> links() {
        return editions.links().stream().map(LinkedEditions::link).toList();
    }

    @Override
    public void revoke(String link) {
        editions.revoke(link);
    }

    /// The page behind a secret, with the id of its link; empty if there is none or it has ended, whatever the reason.
    Optional<Opened> open(String secret) {
        if (!SECRET.matcher(secret).matches()) return Optional.empty();
        return editions.find(hash(secret))
                .map(LinkedEditions::link)
                .filter(l -> l.holds(clock.instant()))
                .flatMap(l -> page(l.edition()).map(p -> new Opened(l.id(), p)));
    }

    record Opened(String link, Served page) {}

    void count(Opened opened) {
        editions.count(opened.link());
    }

    private Optional<Served> page(String edition) {
        Served known = pages.get(edition);
        if (known != null) return Optional.of(known);
        Optional<Served> made = editions.document(edition)
                .map(d -> Served.of(Edition.of(edition, d).html()));
        made.ifPresent(p -> pages.put(edition, p));
        return made;
    }

    private static Link link(Editions.Link l) {
        return new Link(
                l.id(),
                l.comparison(),
                l.title(),
                Level.valueOf(l.level()),
                l.edition(),
                l.made(),
                l.expires(),
                l.revoked(),
                l.opened());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        return Snapshot.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
