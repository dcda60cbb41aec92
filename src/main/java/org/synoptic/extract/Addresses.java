package org.synoptic.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where a page stands, and where it says that its article stood first if that is another site. A site that republishes
/// names the first one as canonical, and still has an address of its own.
record Addresses(@Nullable URI own, @Nullable URI first) {
    private static final Pattern FORM = Pattern.compile("^(?:www|m|mobile|amp|edition)\\.");

    /// `fetched` is the address that the page came from, if that is known.
    static Addresses in(Document page, LinkedData data, @Nullable URI fetched) {
        URI from = fetched == null || Archives.holds(Archives.original(fetched)) ? null : Archives.original(fetched);
        URI canonical = canonical(page, fetched);
        URI shared = meta(page, "meta[property=\"og:url\"], meta[name=\"og:url\"]", fetched);
        List<URI> told = new ArrayList<>();
        add(told, canonical);
        add(told, shared);
        add(told, Names.address(data.address(), fetched));
        add(told, meta(page, "meta[name=\"twitter:url\"], meta[property=\"twitter:url\"]", fetched));
        add(told, alternate(page, fetched));
        add(told, from);
        URI home = from != null ? from : shared != null ? shared : canonical;
        URI own = own(told, home);
        return new Addresses(own != null ? own : fetched, first(canonical, own));
    }

    /// The site that most of a page's links lead to, where the page gives no address of its own.
    static @Nullable String linkedSite(Document page) {
        Map<String, Integer> count = new TreeMap<>();
        int all = 0;
        for (Element a : page.select("a[href^=http]")) {
            URI to = Names.address(a.attr("href"), null);
            if (to == null) continue;
            count.merge(registered(host(to)), 1, Integer::sum);
            all++;
        }
        int half = Math.max(5, all / 2);
        return count.entrySet().stream()
                .filter(e -> e.getValue() >= half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<URI> to, @Nullable URI one) {
        if (one != null && !Archives.holds(one)) to.add(one);
    }

    private static @Nullable URI canonical(Document page, @Nullable URI base) {
        Element link = page.selectFirst("link[rel=canonical]");
        if (link == null) return null;
        String written = link.attr("href").isBlank() ? link.attr("content") : link.attr("href");
        return Names.address(written, base);
    }

    private static @Nullable URI meta(Document page, String query, @Nullable URI base) {
        Element meta = page.selectFirst(query);
        return meta == null ? null : Names.address(meta.attr("content"), base);
    }

    private static @Nullable URI alternate(Document page, @Nullable URI base) {
        Element link = page.selectFirst("link[rel=alternate][media], link[rel=alternate][hreflang=x-default]");
        return link == null ? null : Names.address(link.attr("href"), base);
    }

    /// The first on the page's own host that is more than its front page; then the first there is.
    private static @Nullable URI own(List<URI> told, @Nullable URI home) {
        for (URI u : told) if (home != null && host(u).equals(host(home)) && !isFront(u)) return u;
        for (URI u : told) if (!isFront(u)) return u;
        return told.isEmpty() ? null : told.getFirst();
    }

    private static @Nullable URI first(@Nullable URI canonical, @Nullable URI own) {
        if (canonical == null || own == null || isFront(canonical) || Archives.holds(canonical)) return null;
        return sameSite(canonical, own) ? null : canonical;
    }

    private static boolean isFront(URI u) {
        String path = u.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && u.getRawQuery() == null;
    }

    /// The host without what only names a form of the same site.
    static String host(URI u) {
        String host = u.getHost() == null ? "" : u.getHost().toLowerCase(Locale.ROOT);
        return FORM.matcher(host).replaceFirst("");
    }

    /// Whether two addresses belong to one publisher as far as their hosts tell: the same registered name, under
    /// whatever country.
    static boolean sameSite(URI a, URI b) {
        return label(host(a)).equals(label(host(b)));
    }

    /// "news" of "www.news.co.uk": the part of a host that somebody registered.
    private static String label(String host) {
        return registered(host).split("\\.")[0];
    }

    private static String registered(String host) {
        String[] parts = host.split("\\.");
        int n = parts.length;
        if (n < 2) return host;
        boolean second = n > 2 && parts[n - 1].length() == 2 && parts[n - 2].length() <= 3;
        return String.join(".", List.of(parts).subList(second ? n - 3 : n - 2, n));
    }
}
