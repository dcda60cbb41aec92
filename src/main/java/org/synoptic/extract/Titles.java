package org.synoptic.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses an article's title and frees it of the outlet's name.
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*|\\s+//\\s+");

    private Titles() {}

    /// The first of the candidates that is one, without "– The Outlet" at its end or start.
    static String choose(List<String> candidates, @Nullable String outlet) {
        List<String> bare = candidates.stream()
                .map(c -> bare(c, outlet))
                .filter(b -> !b.isEmpty() && !key(b).equals(key(outlet == null ? "" : outlet)))
                .toList();
        if (bare.isEmpty()) return "";
        String first = bare.getFirst();
        for (String other : bare) if (isCore(other, first)) return other;
        return first;
    }

    /// The headline itself where the first candidate is the headline with something before or after it.
    private static boolean isCore(String part, String whole) {
        String p = key(part);
        String w = key(whole);
        return p.length() >= 12 && p.length() < w.length() && (w.startsWith(p) || w.endsWith(p));
    }

    static String bare(String title, @Nullable String outlet) {
        if (outlet == null) return title.strip();
        String name = key(outlet);
        Matcher m = SEPARATOR.matcher(title);
        int last = -1;
        int lastEnd = -1;
        while (m.find()) {
            if (isOutlet(title.substring(m.end()), name))
                return title.substring(0, m.start()).strip();
            if (last < 0 && isOutlet(title.substring(0, m.start()), name)) {
                last = m.start();
                lastEnd = m.end();
            }
        }
        return last < 0 ? title.strip() : title.substring(lastEnd).strip();
    }

    private static boolean isOutlet(String part, String name) {
        String k = key(part);
        if (k.isEmpty() || name.isEmpty()) return false;
        return k.equals(name)
                || (k.length() >= 3 && name.contains(k))
                || (name.length() >= 3 && k.contains(name) && k.length() < 2 * name.length() + 6);
    }

    /// The outlet's name after the last separator of a page's title, if the page's domain speaks for it.
    static @Nullable String suffix(String title, @Nullable String domain) {
        Matcher m = SEPARATOR.matcher(title);
        int end = -1;
        while (m.find()) end = m.end();
        if (end < 0) return null;
        String last = title.substring(end).strip();
        String host = domain == null ? "" : key(domain);
        boolean alike = !key(last).isEmpty()
                && (host.contains(key(last))
                        || key(last)
                                .contains(host.isEmpty() ? "\0" : key(domain == null ? "" : domain.split("\\.")[0])));
        return alike ? last : null;
    }

    static String key(String s) {
        return s.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^(?:the|der|die|das|le|la|el)(?=.{3})", "");
    }
}
