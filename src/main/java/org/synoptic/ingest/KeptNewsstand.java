package org.synoptic.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.FeedFinding;
import org.synoptic.extract.FeedReader;
import org.synoptic.fetch.FetchGate;
import org.synoptic.fetch.Fetched;
import org.synoptic.fetch.Known;
import org.synoptic.store.Feeds;

/// Follows feeds through the gate and keeps them in the library. Every request is the program's, so a site's rules for
/// programs hold from the first one on.
final class KeptNewsstand implements Newsstand {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern FEED_SCHEME = Pattern.compile("(?i)^feed:(?://)?(?=https?:)|^feed:(?=//)");

    private final Feeds feeds;
    private final FetchGate gate;
    private final Clock clock;

    KeptNewsstand(Feeds feeds, FetchGate gate, Clock clock) {
        this.feeds = feeds;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public Added add(String address) {
        Optional<URI> uri = address(address.strip()).flatMap(Box::address).filter(a -> a.getHost() != null);
        if (uri.isEmpty()) return new Refused("This is no address of a feed or a web page.");
        if (feeds.all().size() >= MOST_FEEDS)
            return new Refused("There are %d feeds already, which is the most we follow.".formatted(MOST_FEEDS));
        return add(uri.get(), true);
    }

    /// A page whose one announced feed is no feed is not followed any further.
    private Added add(URI address, boolean mayAnnounce) {
        return switch (gate.recheck(address, Known.NOTHING)) {
            case Fetched.Page page ->
                switch (read(page)) {
                    case FeedFinding.Feed feed -> follow(page, feed);
                    case FeedFinding.Announcing several when mayAnnounce -> choose(several.feeds());
                    case FeedFinding.Announcing several -> new Refused("The feed that the page announces is no feed.");
                    case FeedFinding.NoFeed none -> new Refused(none.reason());
                };
            case Fetched.Refused refused -> new Refused(refused.reason().sentence());
            case Fetched.Failed failed -> new Refused(failed.reason().sentence());
            case Fetched.NotModified same -> new Refused("The site says that nothing has changed, and sent no feed.");
        };
    }

    /// People leave the scheme out, and some programs write one of their own.
    private static Optional<String> address(String said) {
        String web = FEED_SCHEME.matcher(said).replaceFirst("");
        if (web.isEmpty()) return Optional.empty();
        if (web.startsWith("//")) return Optional.of("https:" + web);
        boolean whole = SCHEME.matcher(web).matches() && !web.matches("[^/]*:\\d+(?:/.*)?");
        return Optional.of(whole ? web : "https://" + web);
    }

    private static FeedFinding read(Fetched.Page page) {
        return FeedReader.read(page.body(), page.contentType(), page.uri());
    }

    private Added choose(List<FeedFinding.Choice> announced) {
        if (announced.size() == 1) return add(announced.getFirst().address(), false);
        return new Several(announced.stream()
                .map(c -> new Choice(
                        c.address().toString(),
                        c.title().isEmpty() ? c.address().toString() : c.title()))
                .toList());
    }

    private Added follow(Fetched.Page page, FeedFinding.Feed feed) {
        boolean already = feeds.feed(Feeds.Feed.id(page.uri())).isPresent();
        Instant now = clock.instant();
        return new Followed(shown(feeds.add(page.uri(), now, news(page, feed, now))), already);
    }

    private static Feeds.News news(Fetched.Page page, FeedFinding.Feed feed, Instant now) {
        String title = feed.title().isEmpty() ? page.uri().getHost() : feed.title();
        return new Feeds.News(
                title,
                feed.site(),
                kept(page.state().etag()),
                kept(page.state().lastModified()),
                feed.entries().stream()
                        .map(e -> new Feeds.Entry(e.link(), e.title(), past(e.published(), now), now))
                        .toList());
    }

    /// A site that can't say in a few words in which state its page is, is asked for the page.
    static @Nullable String kept(@Nullable String state) {
        return state == null || state.length() > 200 || state.indexOf('\0') >= 0 ? null : state;
    }

    /// No article stands above all others because its site says that it will be published some day.
    private static @Nullable Instant past(@Nullable Instant published, Instant now) {
        return published == null || published.isAfter(now) || published.isBefore(Instant.EPOCH) ? null : published;
    }

    @Override
    public List<Feed> feeds() {
        return feeds.all().stream().map(KeptNewsstand::shown).toList();
    }

    private static Feed shown(Feeds.Feed feed) {
        Feeds.State state = feed.state();
        return new Feed(feed.id(), feed.address(), feed.title(), state.asked(), state.fresh(), state.trouble());
    }

    @Override
    public List<Entry> entries(int most) {
        return feeds.latest(most).stream()
                .map(a -> new Entry(
                        a.feed(),
                        a.entry().link(),
                        a.entry().title(),
                        Objects.requireNonNullElse(
                                a.entry().published(), a.entry().seen())))
                .toList();
    }

    @Override
    public void ask(String id) {
        feeds.feed(id).ifPresent(feed -> feeds.answered(id, clock.instant(), answer(feed)));
    }

    /// What a feed answers now; nothing is kept.
    Feeds.Answer answer(Feeds.Feed feed) {
        Known known = new Known(feed.state().etag(), feed.state().lastModified());
        return switch (gate.recheck(feed.address(), known)) {
            case Fetched.Page page ->
                switch (read(page)) {
                    case FeedFinding.Feed now -> news(page, now, clock.instant());
                    case FeedFinding.Announcing others ->
                        new Feeds.Trouble("There is no feed at this address any more.");
                    case FeedFinding.NoFeed none -> new Feeds.Trouble(none.reason());
                };
            case Fetched.NotModified same -> new Feeds.Same();
            case Fetched.Refused refused -> new Feeds.Trouble(refused.reason().sentence());
            case Fetched.Failed failed -> new Feeds.Trouble(failed.reason().sentence());
        };
    }

    @Override
    public void remove(String id) {
        feeds.remove(id);
    }

    @Override
    public void restore(String id) {
        feeds.restore(id);
    }
}
