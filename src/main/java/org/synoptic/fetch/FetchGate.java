package org.synoptic.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLException;
import org.synoptic.fetch.Fetched.Failed;
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
/// It blocks for up to 20 seconds a hop: call it on a virtual thread.
public final class FetchGate {
    static final int MOST_CHARACTERS = 2_048;
    static final int MOST_REDIRECTS = 5;
    private static final Set<String> READABLE =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/rss+xml", "application/atom+xml");

    /// Finds the addresses of a name.
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final Dialer dialer;
    private final Set<String> allowed;
    private final Semaphore atOnce = new Semaphore(8, true);
    private final Map<String, Semaphore> aHost = new ConcurrentHashMap<>();

    public FetchGate() {
        this(InetAddress::getAllByName, Dialer.Patience.USUAL, Set.of());
    }

    /// `allowed` names `host:port` pairs that pass without the check of addresses and ports: for tests.
    FetchGate(Resolver resolver, Dialer.Patience patience, Set<String> allowed) {
        this.resolver = resolver;
        this.dialer = new Dialer(patience);
        this.allowed = Set.copyOf(allowed);
    }

    public Fetched fetch(URI uri) {
        URI at = uri;
        List<URI> passed = new ArrayList<>();
        while (true) {
            Fetched step = hop(at, passed);
            if (!(step instanceof Page page) || !redirect(page)) return step;
            Optional<URI> next = location(page);
            if (next.isEmpty()) return new Failed(at, Reason.BROKEN);
            if (passed.size() >= MOST_REDIRECTS) return new Failed(at, Reason.TOO_MANY_REDIRECTS);
            if (secure(at) && !secure(next.get())) return new Refused(at, Reason.DOWNGRADE);
            passed.add(at);
            at = next.get();
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

    private Fetched hop(URI uri, List<URI> passed) {
        Optional<Reason> no = objection(uri);
        if (no.isPresent()) return new Refused(uri, no.get());
        String host = uri.getHost();
        int port = uri.getPort() >= 0 ? uri.getPort() : secure(uri) ? 443 : 80;
        boolean free = allowed.contains(host + ":" + port);
        if (!free && port != 80 && port != 443) return new Refused(uri, Reason.PORT);
        try {
            InetAddress[] all = resolver.resolve(bare(host));
            if (!free && !Arrays.stream(all).allMatch(GlobalAddress::is)) return new Refused(uri, Reason.PRIVATE);
            return answer(uri, inTurn(uri, all[0], port), passed);
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

    private Answer inTurn(URI uri, InetAddress address, int port) throws IOException, InterruptedException {
        Semaphore host = aHost.computeIfAbsent(uri.getHost().toLowerCase(Locale.ROOT), h -> new Semaphore(2, true));
        host.acquire();
        try {
            atOnce.acquire();
            try {
                return dialer.ask(uri, address, port);
            } finally {
                atOnce.release();
            }
        } finally {
            host.release();
        }
    }

    private static Fetched answer(URI uri, Answer a, List<URI> passed) {
        if (a.status() >= 300 && a.status() < 400)
            return new Page(uri, a.status(), new byte[0], a.header("location").orElse(null), passed);
        if (a.status() == 404 || a.status() == 410) return new Failed(uri, Reason.NOT_FOUND);
        if (a.status() == 429 || a.status() == 503) return new Failed(uri, Reason.BUSY);
        if (a.status() >= 400 && a.status() < 500) return new Failed(uri, Reason.FORBIDDEN);
        if (a.status() != 200) return new Failed(uri, Reason.SITE_ERROR);
        String type = a.header("content-type").orElse("text/html");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!READABLE.contains(bare)) return new Failed(uri, Reason.NOT_A_PAGE);
        return new Page(uri, a.status(), a.body(), type, passed);
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
