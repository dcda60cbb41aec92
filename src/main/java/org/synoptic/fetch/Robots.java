package org.synoptic.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.synoptic.fetch.Fetched.Failed;
import org.synoptic.fetch.Fetched.NotModified;
import org.synoptic.fetch.Fetched.Page;
import org.synoptic.fetch.Fetched.Refused;

/// What sites ask of programs (RFC 9309): read once, and kept for an hour. A site without rules allows all; one whose
/// rules can't be had right now allows nothing.
final class Robots {
    static final String NAME = "synoptic";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 512 << 10;
    private static final int MANY = 1_000;
    private static final int ALLOWS_ALL = 404;
    private static final int ALLOWS_NOTHING = 503;

    private record Rules(BaseRobotRules rules, Instant until) {}

    private final Map<String, Rules> bySite = new ConcurrentHashMap<>();

    /// Whether an address may be asked for. `fetch` gets the site's rules where they are not known.
    boolean allow(URI uri, Instant now, Function<URI, Fetched> fetch) {
        String site = uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                + uri.getAuthority().toLowerCase(Locale.ROOT);
        Rules known = bySite.get(site);
        if (known == null || !known.until.isAfter(now)) {
            if (bySite.size() > MANY) bySite.values().removeIf(r -> !r.until.isAfter(now));
            known = new Rules(read(URI.create(site + "/robots.txt"), fetch), now.plus(KEPT));
            bySite.put(site, known);
        }
        return known.rules.isAllowed(uri.toString());
    }

    private static BaseRobotRules read(URI where, Function<URI, Fetched> fetch) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (fetch.apply(where)) {
            case Page page -> parser.parseContent(where.toString(), start(page.body()), "text/plain", List.of(NAME));
            case NotModified same -> parser.failedFetch(ALLOWS_NOTHING);
            case Refused refused -> parser.failedFetch(ALLOWS_NOTHING);
            case Failed failed -> parser.failedFetch(none(failed.reason()) ? ALLOWS_ALL : ALLOWS_NOTHING);
        };
    }

    private static boolean none(Reason reason) {
        return reason == Reason.NOT_FOUND || reason == Reason.FORBIDDEN;
    }

    private static byte[] start(byte[] body) {
        return body.length <= LONGEST ? body : Arrays.copyOf(body, LONGEST);
    }
}
