package org.synoptic.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses an article's title and frees it of the outlet's name.
final class Titles {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*[|｜：]\\s*|\\s+//\\s+|\\s*--+\\s*|\\s*_\\s*(?=\\p{IsHan})");

    private static final Pattern KICKER = Pattern.compile("^[^:|–—]{3,60}?(?::\\s+|\\s+[|–—-]\\s+)");
    private static final int LEAST_END = 20;
    private static final int LONGEST = 400;

    private Titles() {}

    /// The first of the candidates that is one, without "– The Outlet" at its end or start: as it is shared, as the
    /// page's data has it, as it is shown. What the page shows or tells cuts off what others add to it.
    static String choose(
            @Nullable String shared,
            @Nullable String data,
            @Nullable String shown,
            List<String> others,
            @Nullable String outlet) {
        List<String> inPage = usable(outlet, data, shown);
        List<String> all = new ArrayList<>(usable(outlet, shared));
        all.addAll(inPage);
        all.addAll(usable(outlet, others.toArray(String[]::new)));
        if (all.isEmpty()) return "";
        String first = all.getFirst();
        for (String other : inPage) if (isCore(other, first)) return other;
        for (String other : inPage) if (sameEnd(other, first)) return afterKicker(first);
        return first;
    }

    /// Two headlines that differ only in the kicker before them, and there wholly.
    private static boolean sameEnd(String a, String b) {
        String restA = afterKicker(a);
        String restB = afterKicker(b);
        if (restA.equals(a) || restB.equals(b) || key(restA).length() < LEAST_END) return false;
        Set<String> before = words(a.substring(0, a.length() - restA.length()));
        before.retainAll(words(b.substring(0, b.length() - restB.length())));
        return key(restA).equals(key(restB)) && before.isEmpty();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static String afterKicker(String title) {
        Matcher m = KICKER.matcher(title);
        return m.find() ? title.substring(m.end()).strip() : title;
    }

    private static List<String> usable(@Nullable String outlet, @Nullable String... candidates) {
        List<String> out = new ArrayList<>();
        for (String c : candidates) {
            if (c == null || c.isBlank()) continue;
            String bare = bare(c.length() > LONGEST ? c.substring(0, LONGEST) : c, outlet);
            if (!bare.isEmpty() && !key(bare).equals(key(outlet == null ? "" : outlet))) out.add(bare);
        }
        return out;
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

    /// What stands after the last separator of a page's title.
    static @Nullable String lastPart(String title) {
        Matcher m = SEPARATOR.matcher(title);
        int end = -1;
        while (m.find()) end = m.end();
        return end < 0 ? null : title.substring(end).strip();
    }

    static String key(String s) {
        return s.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^(?:the|der|die|das|le|la|el)(?=.{3})", "");
    }
}
