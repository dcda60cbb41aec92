package org.synoptic.extract;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.FeedFinding.Announcing;
import org.synoptic.extract.FeedFinding.Choice;
import org.synoptic.extract.FeedFinding.Entry;
import org.synoptic.extract.FeedFinding.Feed;
import org.synoptic.extract.FeedFinding.NoFeed;

/// Reads an RSS, Atom or JSON feed, or finds the feeds that a page announces.
///
/// ```java
/// switch (FeedReader.read(page.body(), page.contentType(), page.uri())) {
///     case FeedFinding.Feed feed -> …
///     case FeedFinding.Announcing page -> choose(page.feeds());
///     case FeedFinding.NoFeed none -> tell(none.reason());
/// }
/// ```
///
/// A feed is as hostile as a page: it is read without a document type and without entities of its own, within limits of
/// size, depth and number, and only text comes out.
public final class FeedReader {
    /// Of a feed, so many entries are read, the newest.
    public static final int MOST_ENTRIES = 100;

    static final int MOST_BYTES = 5 << 20;
    static final NoFeed NONE = new NoFeed("There is no feed at this address, and the page announces none.");
    static final NoFeed BROKEN = new NoFeed("The feed can't be read: it is not built as feeds are.");
    private static final NoFeed TOO_LARGE = new NoFeed("The feed is larger than 5 MB, which is the most we read.");

    private static final int MOST_CHOICES = 12;
    private static final int DEEPEST = 1_024;
    private static final int LONGEST_TITLE = 120;
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*+(?:<\\?.{0,2000}?\\?>\\s*+|<!--.{0,9000}?-->\\s*+|<!DOCTYPE[^>\\[]{0,500}(?:\\[.{0,99999}?\\]\\s*+)?>\\s*+){0,20}<(?:[\\w.-]{1,40}:)?(rss|feed|RDF)[\\s>]",
            Pattern.DOTALL);
    private static final Pattern FEED_TYPE =
            Pattern.compile("(?i)\\s*application/(?:rss\\+xml|atom\\+xml|rdf\\+xml|feed\\+json)\\s*(?:;.*)?");
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry e) -> java.util.Objects.requireNonNull(e.published()))
            .reversed();

    private FeedReader() {}

    /// `address` is that of the last redirect; addresses in the feed may be relative to it.
    public static FeedFinding read(byte[] bytes, @Nullable String contentType, URI address) {
        if (bytes.length > MOST_BYTES) return TOO_LARGE;
        String text = Charsets.decode(bytes, contentType);
        if (ROOT.matcher(text).lookingAt()) return latest(SyndicatedFeed.read(text.strip(), address));
        if (text.stripLeading().startsWith("{")) return latest(JsonFeed.read(text.strip(), address));
        return announced(text, address);
    }

    /// Each article once. Where an entry has no time, the order of the feed stands.
    private static FeedFinding latest(FeedFinding finding) {
        if (!(finding instanceof Feed feed)) return finding;
        Map<URI, Entry> once = new LinkedHashMap<>();
        feed.entries().forEach(e -> once.putIfAbsent(e.link(), e));
        boolean timed = once.values().stream().allMatch(e -> e.published() != null);
        List<Entry> entries =
                timed ? once.values().stream().sorted(NEWEST_FIRST).toList() : List.copyOf(once.values());
        return new Feed(feed.title(), feed.site(), entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
    }

    private static FeedFinding announced(String html, URI address) {
        Document page =
                Jsoup.parse(html, address.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        Map<URI, Choice> found = new LinkedHashMap<>();
        for (Element link : page.select("link[href][type]")) {
            boolean names = link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")
                    && FEED_TYPE.matcher(link.attr("type")).matches();
            URI to = names ? FeedText.address(link.absUrl("href"), null) : null;
            if (to != null && found.size() < MOST_CHOICES)
                found.putIfAbsent(to, new Choice(to, FeedText.line(link.attr("title"), LONGEST_TITLE)));
        }
        return found.isEmpty() ? NONE : new Announcing(List.copyOf(found.values()));
    }
}
