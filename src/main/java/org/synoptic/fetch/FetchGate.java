package org.synoptic.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.synoptic.fetch.Fetched.Failed;
import org.synoptic.fetch.Fetched.NotModified;
import org.synoptic.fetch.Fetched.Page;
import org.synoptic.fetch.Fetched.Refused;

/// The one gate to the network. An address is parsed once; every address its name resolves to must belong to the open
/// internet; the checked one is dialled; redirects are followed by hand, each with the whole check again.
///
/// ```java
/// switch (gate.fetch(URI.create("https://courier.example/story"))) {
///     case Fetched.Page page -> …
///     case Fetched.Refused refused -> tell(refused.reason().sentence());
///     …
/// }
/// ```
///
/// It waits its turn at each host (two requests at once, one a second) and blocks for up to 20 seconds a hop: call it
/// on a virtual thread.
public final class FetchGate {
    static final int MOST_CHARACTERS = 2_048;
    static final int MOST_REDIRECTS = 5;

    /// Finds the addresses of a name.
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final Dialer dialer;
    private final Set<String> allowed;
    private final Manners manners;
    private final Set<Integer> morePorts;
    private final Robots robots = new Robots();

    public FetchGate() {
        this(Set.of());
    }

    /// Besides the usual ports of the web, these are dialled too.
    public FetchGate(Set<Integer> morePorts) {
        this(InetAddress::getAllByName, Dialer.Patience.USUAL, Set.of(), Manners.Time.REAL, morePorts);
    }

    /// `allowed` names `host:port` pairs that pass without the check of addresses and ports: for tests.
    FetchGate(Resolver resolver, Dialer.Patience patience, Set<String> allowed, Manners.Time time) {
        this(resolver, patience, allowed, time, Set.of());
    }

    private FetchGate(
            Resolver resolver,
            Dialer.Patience patience,
            Set<String> allowed,
            Manners.Time time,
            Set<Integer> morePorts) {
        this.resolver = resolver;
        this.dialer = new Dialer(patience);
        this.allowed = Set.copyOf(allowed);
        this.manners = new Manners(time);
        this.morePorts = Set.copyOf(morePorts);
    }

    /// The page that a person asks for, as a browser would get it.
    public Fetched fetch(URI uri) {
        return follow(uri, Ask.BY_PERSON);
    }

    /// A feed, or a page that may have changed since, asked for by the program: as the site's rules for
    /// programs allow, and not before the time that it asked to be left alone for. `known` is what it said of
    /// its state the last time.
    public Fetched recheck(URI uri, Known known) {
        return follow(uri, Ask.again(known));
    }

    private Fetched follow(URI uri, Ask first) {
        URI at = uri;
        Ask ask = first;
        List<URI> passed = new ArrayList<>();
        while (true) {
            Fetched step = hop(at, passed, ask);
            if (!(step instanceof Page page) || !redirect(page)) return step;
            Optional<URI> next = location(page);
            if (next.isEmpty()) return new Failed(at, Reason.BROKEN);
            if (passed.size() >= MOST_REDIRECTS) return new Failed(at, Reason.TOO_MANY_REDIRECTS);
            if (secure(at) && !secure(next.get())) return new Refused(at, Reason.DOWNGRADE);
            passed.add(at);
            at = next.get();
            ask = ask.elsewhere();
        }
    }

    private static boolean redirect(Page page) {
        return Set.of(301, 302, 303, 307, 308).contains(page.status());
    }

    private static boolean secure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /// A redirect's target travels in the place of its content type.
    private static Optional<URI> location(Page page) {
        try {
            String to = page.contentType();
            return to == null ? Optional.empty() : Optional.of(page.uri().resolve(new URI(to.replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Fetched hop(URI uri, List<URI> passed, Ask ask) {
        Optional<Reason> no = objection(uri);
        if (no.isPresent()) return new Refused(uri, no.get());
        String host = uri.getHost();
        int port = uri.getPort() >= 0 ? uri.getPort() : secure(uri) ? 443 : 80;
        boolean free = allowed.contains(host + ":" + port);
        if (!free && port != 80 && port != 443 && !morePorts.contains(port)) return new Refused(uri, Reason.PORT);
        try {
            InetAddress[] all = resolver.resolve(bare(host));
            if (!free && !Arrays.stream(all).allMatch(GlobalAddress::is)) return new Refused(uri, Reason.PRIVATE);
            Optional<Fetched> unwanted = ask.asker() == Ask.Asker.PROGRAM ? unwanted(uri) : Optional.empty();
            if (unwanted.isPresent()) return unwanted.get();
            Answer answer = manners.inTurn(name(uri), () -> dialer.ask(uri, all[0], port, ask));
            return answer(uri, answer, passed, ask);
        } catch (UnknownHostException e) {
            return new Failed(uri, Reason.UNKNOWN_HOST);
        } catch (SocketTimeoutException e) {
            return new Failed(uri, Reason.SLOW);
        } catch (SSLException e) {
            return new Failed(uri, Reason.NOT_SECURE);
        } catch (Answer.TooLarge e) {
            return new Failed(uri, Reason.TOO_LARGE);
        } catch (java.net.SocketException e) {
            return new Failed(uri, Reason.NO_CONNECTION);
        } catch (IOException e) {
            return new Failed(uri, Reason.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(uri, Reason.SLOW);
        }
    }

    private static String name(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /// Why the program leaves an address alone although it is safe.
    private Optional<Fetched> unwanted(URI uri) {
        if (manners.resting(name(uri))) return Optional.of(new Failed(uri, Reason.BUSY));
        boolean may = robots.allow(uri, manners.now(), rules -> follow(rules, Ask.FOR_RULES));
        return may ? Optional.empty() : Optional.of(new Refused(uri, Reason.ROBOTS));
    }

    private Fetched answer(URI uri, Answer a, List<URI> passed, Ask ask) {
        Known state = new Known(
                a.header("etag").orElse(null), a.header("last-modified").orElse(null));
        if (a.status() == 304 && !ask.known().nothing()) return new NotModified(uri);
        if (a.status() >= 300 && a.status() < 400)
            return new Page(uri, a.status(), new byte[0], a.header("location").orElse(null), passed, state);
        if (a.status() == 404 || a.status() == 410) return new Failed(uri, Reason.NOT_FOUND);
        if (a.status() == 429 || a.status() == 503) return busy(uri, a);
        if (a.status() >= 400 && a.status() < 500) return new Failed(uri, Reason.FORBIDDEN);
        if (a.status() != 200) return new Failed(uri, Reason.SITE_ERROR);
        String type = a.header("content-type").orElse("text/html");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!ask.reads(bare)) return new Failed(uri, Reason.NOT_A_PAGE);
        return new Page(uri, a.status(), a.body(), type, passed, state);
    }

    private Fetched busy(URI uri, Answer a) {
        a.header("retry-after").flatMap(this::duration).ifPresent(d -> manners.rest(name(uri), d));
        return new Failed(uri, Reason.BUSY);
    }

    /// Seconds, or a date.
    private Optional<Duration> duration(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter));
            return Optional.of(Duration.between(manners.now(), until)).filter(Duration::isPositive);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reason> objection(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.toString().length() > MOST_CHARACTERS) return Optional.of(Reason.TOO_LONG);
        if (!scheme.equals("http") && !scheme.equals("https")) return Optional.of(Reason.SCHEME);
        if (uri.getRawUserInfo() != null) return Optional.of(Reason.USER_INFO);
        if (uri.getHost() == null) return Optional.of(Reason.NOT_AN_ADDRESS);
        return numberish(uri.getHost()) ? Optional.of(Reason.PRIVATE) : Optional.empty();
    }

    /// A host whose last label is a number in any notation but plain dotted decimals ("2130706433", "0x7f.1", "127.1",
    /// "0177.0.0.1"): some resolvers read an address in it.
    private static boolean numberish(String host) {
        if (host.startsWith("[")) return false;
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!last.matches("(?i)\\d+|0x[0-9a-f]*")) return false;
        return !name.matches("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
