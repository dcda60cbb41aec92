package org.synoptic.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.FeedFinding.Entry;

/// What feeds of all kinds have in common: addresses, and titles in one line of plain text.
final class FeedText {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_ADDRESS = 2_000;
    /// Only the start of a description is looked at.
    private static final int LONGEST_MARKUP = 20_000;

    private FeedText() {}

    /// Markup as text; a feed's titles are markup more often than they say.
    static String ofMarkup(@Nullable String markup) {
        if (markup == null) return "";
        String start = markup.length() > LONGEST_MARKUP ? markup.substring(0, LONGEST_MARKUP) : markup;
        return line(Jsoup.parseBodyFragment(start).text(), LONGEST_LINE);
    }

    static String line(@Nullable String text) {
        return line(text, LONGEST_LINE);
    }

    static String line(@Nullable String text, int most) {
        String line = text == null ? "" : Prose.tidy(sound(text));
        if (line.length() <= most) return line;
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }

    /// Halves of a character can't be kept.
    private static String sound(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The first of the addresses that leads into the web, with the first title that says something; an entry without
    /// any is called by its address.
    static Optional<Entry> entry(
            Stream<@Nullable URI> addresses, List<String> titles, java.time.@Nullable Instant published) {
        return addresses
                .<URI>mapMulti((a, out) -> {
                    if (a != null) out.accept(a);
                })
                .findFirst()
                .map(link -> new Entry(
                        link,
                        titles.stream()
                                .filter(t -> !t.isEmpty())
                                .findFirst()
                                .orElseGet(() -> line(link.getHost() + link.getPath())),
                        published));
    }

    /// An address in the web, in ASCII and without what stands after a "#"; none if it is no such address.
    static @Nullable URI address(@Nullable String written, @Nullable URI base) {
        if (written == null || written.isBlank() || written.length() > LONGEST_ADDRESS) return null;
        try {
            URI to = new URI(written.strip().replace(" ", "%20").replace("|", "%7C"));
            URI whole = base == null ? to : base.resolve(to);
            String scheme = whole.getScheme();
            boolean web = whole.getHost() != null
                    && whole.getRawUserInfo() == null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
            URI plain = new URI(whole.toASCIIString().replaceFirst("#.*", ""));
            return web && plain.toString().length() <= LONGEST_ADDRESS ? plain : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
