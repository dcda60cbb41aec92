package org.synoptic.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Sees through the copies of pages that web archives keep: to the address that a copy was made of, the day it was
/// made, and the page without what the archive put around it.
public final class Archives {
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?:^|\\.)(?:web\\.archive\\.org|archive\\.(?:ph|today|is|li|md|vn|fo)|webcache\\.googleusercontent\\.com|cdn\\.ampproject\\.org)$");
    private static final Pattern OF_SHORT_LINKS = Pattern.compile("(?i)^archive\\.(?:ph|today|is|li|md|vn|fo)$");
    private static final Pattern COPY = Pattern.compile(
            "(?i)^/(?:web/)?(?<time>\\d{4}[\\d.-]{0,20}|\\*)(?:[a-z]{2}_)?/(?<address>(?:https?:/{0,2}|//)?[^/?#\\s]+\\..*)$");
    private static final String AROUND = "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato";
    private static final String AROUND_SHORT = "#HEADER, #FOOTER, #SHARE_LONGLINK";

    private Archives() {}

    static boolean holds(URI address) {
        return address.getHost() != null && HOST.matcher(address.getHost()).find();
    }

    /// The address that an archive's copy was made of; any other address itself.
    static URI original(URI address) {
        return copy(address)
                .flatMap(m -> web(m.group("address")))
                .filter(found -> !holds(found))
                .orElse(address);
    }

    /// The day on which an archive made its copy, where the address tells it.
    public static Optional<LocalDate> madeOn(URI address) {
        return copy(address)
                .map(m -> m.group("time").replaceAll("\\D", ""))
                .filter(t -> t.length() >= 8)
                .map(t -> Dates.iso(t.substring(0, 4) + "-" + t.substring(4, 6) + "-" + t.substring(6, 8)))
                .map(day -> LocalDate.parse(day.substring(0, 10)));
    }

    /// The address of the page that an archive's short link stands for, as the copy itself tells it; any other as it
    /// is.
    static @Nullable URI standsFor(Document page, @Nullable URI address) {
        if (!isShort(page, address)) return address;
        for (Element e : page.select("link[rel=bookmark], link[rel=canonical], input[name=q]")) {
            URI found = Names.address(e.hasAttr("href") ? e.attr("href") : e.attr("value"), null);
            if (found != null && !holds(found)) return found;
        }
        return address;
    }

    /// Whether a page is a copy whose archive gives it a short link.
    private static boolean isShort(Document page, @Nullable URI address) {
        if (address != null) return address.getHost() != null && shortHost(address);
        Element canonical = page.selectFirst("link[rel=canonical]");
        URI told = canonical == null ? null : Names.address(canonical.attr("href"), null);
        return told != null && shortHost(told);
    }

    private static boolean shortHost(URI address) {
        return OF_SHORT_LINKS.matcher(address.getHost()).matches();
    }

    /// Takes away what the archive put around the page.
    static void strip(Document page, @Nullable URI address) {
        page.select(AROUND).remove();
        if (!isShort(page, address)) return;
        page.select(AROUND_SHORT).remove();
        page.select("meta[property^=og:], meta[name^=twitter:], meta[property^=twitter:]")
                .remove();
    }

    private static Optional<Matcher> copy(URI address) {
        if (!holds(address) || address.getRawPath() == null) return Optional.empty();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        Matcher m = COPY.matcher(address.getRawPath() + query);
        return m.matches() ? Optional.of(m) : Optional.empty();
    }

    private static Optional<URI> web(String written) {
        String bare = written.replaceFirst("(?i)^(?:(https?):)?/{0,2}", "");
        boolean plain = written.regionMatches(true, 0, "http:", 0, 5);
        try {
            URI found = new URI((plain ? "http://" : "https://") + bare);
            return found.getHost() == null ? Optional.empty() : Optional.of(found);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
