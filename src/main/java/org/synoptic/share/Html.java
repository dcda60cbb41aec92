package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes HTML in which a text can only ever be text: there is no way to write markup but by naming an element, and
/// links lead to places of the page, to the web or to
/// where a page is complained of, nowhere else.
public final class Html {
    private static final Set<String> EMPTY = Set.of("meta", "hr", "br", "wbr", "input");

    /// Where who reads a shared page can complain of it.
    private static final Pattern OURS = Pattern.compile("/s/[A-Za-z0-9_-]{32}/report");

    private final StringBuilder out;
    private final boolean xml;
    private final Deque<String> open = new ArrayDeque<>();

    public Html() {
        this(false);
    }

    private Html(boolean xml) {
        this.xml = xml;
        this.out = new StringBuilder(xml ? "" : "<!doctype html>\n");
    }

    /// The same, written so that a reader of XML can read it.
    static Html asXml() {
        return new Html(true);
    }

    /// Opens an element; attributes are pairs of name and value, and one without a value is left out.
    public Html open(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) attribute(String.valueOf(attributes[i]), attributes[i + 1]);
        boolean empty = EMPTY.contains(element);
        out.append(empty && xml ? "/>" : ">");
        if (!empty) open.push(element);
        return this;
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Closes an element and begins a new line of the source.
    public Html end() {
        close();
        out.append('\n');
        return this;
    }

    public Html text(String text) {
        escape(text, false);
        return this;
    }

    /// An element with a text in it.
    public Html element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// Our own style sheet, as it is.
    public Html style(String css) {
        if (css.contains("</")) throw new IllegalArgumentException("A style sheet holds no markup");
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /// Our own script, as it is.
    Html script(String text) {
        if (text.contains("</") || text.contains("<!--"))
            throw new IllegalArgumentException("A script holds no markup");
        out.append("<script>").append(text).append("</script>\n");
        return this;
    }

    /// What a text was before it was written as one.
    static String unescaped(String written) {
        return written.replace("&#13;", "\r")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /// The policy of a page that may load this style sheet, which stands in it, and nothing else.
    public static String policy(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void attribute(String name, @Nullable String value) {
        if (name.startsWith("on") || name.equals("style"))
            throw new IllegalArgumentException("No " + name + " attributes here");
        if (value == null || (name.equals("href") && !leadsOn(value))) return;
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private static boolean leadsOn(String address) {
        return address.startsWith("#")
                || isWeb(address)
                || OURS.matcher(address).matches();
    }

    /// Whether an address is one of the web, and no script or file.
    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    /// Half a pair of surrogates, and two signs that XML has no place for.
    private static boolean isNoSign(String text, int i) {
        char c = text.charAt(i);
        if (c == 0xfffe || c == 0xffff) return true;
        if (Character.isHighSurrogate(c))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = xml && isNoSign(text, i) ? '\uFFFD' : text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\t', '\n' -> out.append(c);
                default -> out.append(c < ' ' || c == 0x7f ? '\uFFFD' : c);
            }
        }
    }

    /// The page, once every element is closed.
    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("Not closed: " + open);
        return out.toString();
    }
}
