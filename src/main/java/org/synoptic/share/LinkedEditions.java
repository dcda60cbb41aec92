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
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.store.Editions;

/// Makes links and finds what they lead to. What is known of a link is remembered until the store says that some link
/// was changed, so that a revoked one ends at once; its page never changes.
final class LinkedEditions implements Sharing {
    private static final int SECRET_BYTES = 24;
    private static final int PAGES = 64;
    private static final int LINKS = 1024;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final Editions editions;
    private final ReadingRoom reading;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();
    private final Tally tally;
    private Instant lastMoment = Instant.EPOCH;
    private final Map<String, Opened> links = remembered(LINKS);
    private final Map<String, Served> pages = remembered(PAGES);
    private final Map<String, byte[]> pictures = remembered(PAGES);

    /// `address` is how Synoptic is reached from elsewhere ("https://synoptic.example"), or empty if nobody said.
    LinkedEditions(Editions editions, ReadingRoom reading, Clock clock, String address) {
        this.editions = editions;
        this.tally = new Tally(editions::count);
        this.reading = reading;
        this.clock = clock;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    private static <T> Map<String, T> remembered(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        });
    }

    @Override
    public Optional<Fresh> share(ComparisonId comparison, Wish wish) {
        if (wish.level() == Level.FULL && wish.right() == null)
            throw new IllegalArgumentException("Full texts go out only with the right to hand them on");
        return freeze(comparison, wish, moment()).map(edition -> {
            editions.keep(new Editions.Kept(
                    edition.hash(),
                    comparison,
                    edition.title(),
                    edition.level().name(),
                    edition.made(),
                    edition.document().getBytes(StandardCharsets.UTF_8)));
            String secret = secret();
            Editions.Link link = editions.link(edition.hash(), hash(secret), conditions(wish));
            return new Fresh(link(link), "/s/" + secret, address(secret));
        });
    }

    private Editions.Conditions conditions(Wish wish) {
        String password = wish.password();
        String frames = wish.frames();
        if (frames != null && !Frames.isOne(frames)) throw new IllegalArgumentException("No sites: " + frames);
        return new Editions.Conditions(
                wish.until().end(now()).orElse(null),
                password == null || password.isBlank() ? null : Passwords.hash(password),
                frames);
    }

    private @Nullable String address(String secret) {
        return address.isEmpty() ? null : address + "/s/" + secret;
    }

    private Optional<Edition> freeze(ComparisonId comparison, Wish wish, Instant made) {
        if (wish.blind()) return reading.openBlind(comparison).map(r -> Edition.freeze(r.blind(), wish, made));
        return reading.open(comparison).map(r -> Edition.freeze(r.entry().title(), r.comparison(), wish, made));
    }

    /// A moment that no other edition has: two that are frozen at once are two, each with a hash of its own.
    private synchronized Instant moment() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lastMoment = now.isAfter(lastMoment) ? now : lastMoment.plus(1, ChronoUnit.MICROS);
        return lastMoment;
    }

    @Override
    public Optional<String> preview(ComparisonId comparison, Wish wish) {
        return freeze(comparison, wish, now()).map(Edition::html);
    }

    @Override
    public Optional<byte[]> document(String edition) {
        return editions.document(edition);
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
        tally.write();
        return editions.links().stream().map(LinkedEditions::link).toList();
    }

    @Override
    public void revoke(String link) {
        editions.revoke(link);
    }

    @Override
    public void restore(String link) {
        editions.restore(link);
    }

    @Override
    public void hide(String link, @Nullable String reason) {
        editions.hide(link, reason);
    }

    @Override
    public List<Complaint> complaints() {
        return editions.complaints().stream()
                .map(c -> new Complaint(c.id(), c.link(), c.title(), c.made(), c.words(), c.closed()))
                .toList();
    }

    @Override
    public void close(String complaint) {
        editions.close(complaint);
    }

    /// The link with a secret, if it holds; empty if there is none or it has ended, whatever the reason.
    Optional<Opened> open(String secret) {
        if (!SECRET.matcher(secret).matches()) return Optional.empty();
        return known(secret).filter(o -> o.holds(clock.instant()));
    }

    /// Which change was the last is asked first: what is read while a link is changed is read again.
    private Optional<Opened> known(String secret) {
        String hash = hash(secret);
        long change = editions.lastChange();
        Opened known = links.get(hash);
        if (known != null && known.change() == change) return Optional.of(known);
        Optional<Opened> read = editions.find(hash).map(l -> Opened.of(secret, l, change));
        read.ifPresentOrElse(o -> links.put(hash, o), () -> links.remove(hash));
        return read;
    }

    /// A link, opened by its secret, as it stood after a change of the store.
    ///
    /// @param framing what its policy says of frames
    record Opened(String secret, Editions.Link link, String framing, long change) {
        static Opened of(String secret, Editions.Link link, long change) {
            return new Opened(secret, link, Frames.policy(link.conditions().frames()), change);
        }

        boolean holds(Instant now) {
            Instant end = link.conditions().expires();
            return link.revoked() == null && (end == null || now.isBefore(end));
        }

        Optional<String> hidden() {
            return Optional.ofNullable(link.hidden()).map(Editions.Hidden::reason);
        }

        boolean asksPassword() {
            return link.conditions().password() != null;
        }

        boolean admits(String password) {
            String hash = link.conditions().password();
            return hash == null || Passwords.matches(hash, password);
        }

        @Nullable
        String frames() {
            return link.conditions().frames();
        }
    }

    /// Before the program ends.
    void settle() {
        tally.write();
    }

    void count(Opened opened) {
        tally.count(opened.link().id());
    }

    boolean complain(Opened opened, String words) {
        return editions.complain(opened.link().id(), words);
    }

    /// Its page; made once a link, as it says where it stands.
    Optional<Served> page(Opened opened) {
        String id = opened.link().id();
        Served known = pages.get(id);
        if (known != null) return Optional.of(known);
        Optional<Served> made = edition(opened).map(e -> Served.of(e.html(place(opened))));
        made.ifPresent(p -> pages.put(id, p));
        return made;
    }

    private Edition.Place place(Opened opened) {
        String whole = address(opened.secret());
        String picture = whole == null || opened.asksPassword() ? null : whole + "/preview.png";
        return new Edition.Place("/s/" + opened.secret() + "/report", whole, picture);
    }

    /// Its picture, for where links are shown with one.
    Optional<byte[]> picture(Opened opened) {
        String id = opened.link().id();
        byte[] known = pictures.get(id);
        if (known != null) return Optional.of(known);
        Optional<byte[]> made = edition(opened).map(Edition::picture);
        made.ifPresent(p -> pictures.put(id, p));
        return made;
    }

    private Optional<Edition> edition(Opened opened) {
        String hash = opened.link().edition();
        return editions.document(hash).map(d -> Edition.of(hash, d));
    }

    private static Link link(Editions.Link l) {
        Editions.Hidden hidden = l.hidden();
        return new Link(
                l.id(),
                l.comparison(),
                l.title(),
                Level.valueOf(l.level()),
                l.edition(),
                l.made(),
                l.conditions().expires(),
                l.revoked(),
                l.conditions().password() != null,
                l.conditions().frames(),
                hidden == null ? null : hidden.reason(),
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
