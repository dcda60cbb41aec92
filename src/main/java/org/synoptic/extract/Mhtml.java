package org.synoptic.extract;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the page in a browser's one-file archive (RFC 2557): the first HTML part, decoded. Works on bytes as
/// characters, so that nothing is lost before the page's own character set is known.
final class Mhtml {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

    private static final Pattern START =
            Pattern.compile("(?im)^(?:from: <saved by|mime-version:|content-type:\\s*multipart/related)");

    private Mhtml() {}

    /// Whether a file that starts like this is such an archive.
    static boolean looksLike(String start) {
        return !start.stripLeading().startsWith("<") && START.matcher(start).find();
    }

    private record Part(Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        boolean html() {
            String type = header("content-type").toLowerCase(Locale.ROOT);
            return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
        }
    }

    static Optional<SavedPage> page(byte[] archive) {
        Part whole = part(new String(archive, StandardCharsets.ISO_8859_1).stripLeading());
        @Nullable URI from = location(whole.header("snapshot-content-location"));
        return html(whole).map(p -> {
            URI own = location(p.header("content-location"));
            return new SavedPage(decoded(p), p.header("content-type"), from != null ? from : own);
        });
    }

    private static Optional<Part> html(Part whole) {
        if (whole.html()) return Optional.of(whole);
        Matcher boundary = BOUNDARY.matcher(whole.header("content-type"));
        if (!boundary.find()) return Optional.empty();
        String name = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
        return firstHtml(whole.body(), "--" + name);
    }

    private static Optional<Part> firstHtml(String body, String mark) {
        int at = line(body, mark, 0);
        while (at >= 0) {
            int from = body.indexOf('\n', at);
            if (from < 0 || body.startsWith("--", at + mark.length())) return Optional.empty();
            int next = line(body, mark, from);
            Part part = part(body.substring(from + 1, next < 0 ? body.length() : next));
            if (part.html()) return Optional.of(part);
            at = next;
        }
        return Optional.empty();
    }

    /// Where a line starts with the mark, or -1.
    private static int line(String body, String mark, int from) {
        int at = body.indexOf(mark, from);
        while (at > 0 && body.charAt(at - 1) != '\n') at = body.indexOf(mark, at + 1);
        return at;
    }

    private static Part part(String raw) {
        Matcher blank = BLANK_LINE.matcher(raw);
        if (!blank.find()) return new Part(Map.of(), raw);
        String head = raw.substring(0, blank.start()).replaceAll("\\r?\\n[ \\t]+", " ");
        Map<String, String> headers = new HashMap<>();
        for (String line : head.split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return new Part(headers, raw.substring(blank.end()));
    }

    private static @Nullable URI location(String header) {
        return Names.address(header, null);
    }

    private static byte[] decoded(Part part) {
        String how = part.header("content-transfer-encoding").toLowerCase(Locale.ROOT);
        return switch (how) {
            case "quoted-printable" -> quotedPrintable(part.body());
            case "base64" -> base64(part.body());
            default -> part.body().getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// What is no base64, and what stands after the end of it, is passed over.
    private static byte[] base64(String body) {
        String letters = body.replaceAll("=.*", "").replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
                i++;
            } else i += escape(body, i, out);
        }
        return out.toByteArray();
    }

    /// Writes what stands at an equals sign, and gives how many characters it took.
    private static int escape(String body, int at, ByteArrayOutputStream out) {
        if (body.startsWith("=\r\n", at)) return 3;
        if (body.startsWith("=\n", at)) return 2;
        int high = at + 1 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
        int low = at + 2 < body.length() ? Character.digit(body.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            out.write('=');
            return 1;
        }
        out.write(high * 16 + low);
        return 3;
    }
}
