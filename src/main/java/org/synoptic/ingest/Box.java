package org.synoptic.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.extract.Markup;
import org.synoptic.ingest.Ingest.Given;
import org.synoptic.ingest.Ingest.Link;
import org.synoptic.ingest.Ingest.Text;

/// Reads the start page's box. A line of links is links; what else stands there is the text of one article.
/// A page's source is one article as well, whatever its lines hold.
final class Box {
    /// Beside links, fewer words than this are a heading over them and no article.
    private static final int FEWEST_WORDS = 12;

    /// Longer words are no links that anyone can open.
    private static final int LONGEST = 4000;

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://\\S+");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:www\\.[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,24}(?::\\d+)?/)\\S*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–·]|\\d{1,2}[.)])\\s+");
    private static final Pattern WRAPPED = Pattern.compile("^[<(\\[\"“]+|[>)\\]\"”,;]+$");
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%\\[\\]]");

    private Box() {}

    static List<Given> read(String box) {
        if (Markup.isSource(box)) return List.of(new Text(box));
        Map<String, Link> links = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String line : box.split("\\R", -1)) {
            List<Link> found = links(line);
            if (found.isEmpty()) rest.add(line);
            for (Link link : found) links.putIfAbsent(link.address(), link);
        }
        List<Given> given = new ArrayList<>(links.values());
        String text = String.join("\n", rest).strip();
        if (isText(text, links.isEmpty())) given.add(new Text(links.isEmpty() ? box : text));
        return given;
    }

    private static boolean isText(String text, boolean alone) {
        return !text.isEmpty() && (alone || text.split("\\s+").length >= FEWEST_WORDS);
    }

    /// The links of a line that holds nothing else.
    private static List<Link> links(String line) {
        String bare = BULLET.matcher(line.strip()).replaceFirst("");
        List<Link> links = new ArrayList<>();
        for (String word : bare.split("\\s+")) {
            if (word.length() > LONGEST) return List.of();
            Optional<Link> link = link(WRAPPED.matcher(word).replaceAll(""));
            if (link.isEmpty()) return List.of();
            links.add(link.get());
        }
        return links;
    }

    private static Optional<Link> link(String word) {
        boolean bare = BARE.matcher(word).matches();
        if (!bare && !SCHEME.matcher(word).matches()) return Optional.empty();
        String address = bare ? "https://" + word : word;
        return Optional.of(new Link(address, label(address)));
    }

    /// The host, as people say it.
    private static String label(String address) {
        String host = address.replaceFirst("^[^:]*://", "").replaceFirst("[/?#].*$", "");
        String said =
                host.replaceFirst("^[^@]*@", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return said.isEmpty() ? address : said.replaceFirst("^www\\.", "");
    }

    /// The address of a link as the web wants it; what people paste often holds characters that have to be escaped.
    static Optional<URI> address(String link) {
        StringBuilder escaped = new StringBuilder();
        link.codePoints().forEach(c -> {
            String one = Character.toString(c);
            if (c > 127 || ALLOWED.matcher(one).matches()) escaped.append(one);
            else escaped.append("%%%02X".formatted(c));
        });
        try {
            return Optional.of(new URI(escaped.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
