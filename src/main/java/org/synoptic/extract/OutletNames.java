package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the name of a page's outlet among those that the page gives: the one that its address speaks for, free of
/// slogans and legal forms. A name in a script of its own gets its Latin form beside it where the page has one, so that
/// readers of either know it: "山麓新聞 (Sanroku Shimbun)".
final class OutletNames {
    private static final Pattern LEGAL = Pattern.compile(
            "(?iu)(?:,?\\s+(?:gmbh|ag|kg|co\\.?|company|inc\\.?|llc|ltd\\.?|limited|corp\\.?|corporation|plc|s\\.a\\.?|s\\.?l\\.?u?|s\\.r\\.l\\.?|s\\.p\\.a\\.?|sp\\. z o\\.o\\.|s\\.k\\.a\\.?|b\\.v\\.|e\\.v\\.|aps|a/s|oy|ab|株式会社|&)\\.?)+$");
    private static final Pattern BRACKETED_HOST = Pattern.compile("\\s*\\((?:www\\.)?[\\w-]+(?:\\.[\\w-]+)+\\)$");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|·•:]+\\s+|\\s*\\|\\s*");
    private static final int LONGEST = 90;
    private static final int SLOGAN = 2;
    private static final int MOST_WORDS = 4;

    private OutletNames() {}

    /// `found` are the names that the page gives, the surest first; `holders` those that hold its rights. Null where
    /// there is nothing, not even a domain.
    static @Nullable String choose(List<String> found, List<String> holders, @Nullable String domain) {
        List<String> all = found.stream().map(n -> plain(n, domain)).toList();
        String best = best(all, domain);
        if (all.isEmpty()) best = spokenFor(plain(holders, domain), domain, best);
        return best;
    }

    /// The Latin form of a name in another script, where the page gives one that its address speaks for.
    static @Nullable String latin(String name, List<String> others, List<String> holders, @Nullable String domain) {
        if (domain == null || name.codePoints().noneMatch(OutletNames::foreign)) return null;
        List<String> all = new ArrayList<>(plain(others, domain));
        all.addAll(plain(holders, domain));
        return all.stream()
                .filter(n -> !isHost(n) && n.codePoints().noneMatch(OutletNames::foreign) && speaksFor(domain, n))
                .map(n -> n.replaceFirst("(?i)^the ", ""))
                .filter(n -> !name.toLowerCase(Locale.ROOT).contains(n.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static boolean foreign(int c) {
        return Character.isLetter(c)
                && UnicodeScript.of(c) != UnicodeScript.LATIN
                && UnicodeScript.of(c) != UnicodeScript.COMMON;
    }

    private static List<String> plain(List<String> names, @Nullable String domain) {
        return names.stream().map(n -> plain(n, domain)).toList();
    }

    /// Of a name with a slogan the name, and that without its legal form and its host in brackets.
    private static String plain(String name, @Nullable String domain) {
        String bare = BRACKETED_HOST.matcher(name.strip()).replaceFirst("").replaceFirst("[/\\s]+$", "");
        bare = LEGAL.matcher(withoutSlogan(bare, domain)).replaceFirst("").strip();
        return bare.length() < 2 ? name.strip() : bare;
    }

    private static String withoutSlogan(String name, @Nullable String domain) {
        String[] parts = PARTS.split(name);
        if (parts.length < 2 || domain == null) return name;
        List<String> known = new ArrayList<>();
        for (String p : parts) if (speaksFor(domain, p.strip()) || isHost(p.strip())) known.add(p.strip());
        if (known.size() != 1) return name;
        boolean slogan = false;
        for (String p : parts)
            slogan |= !p.strip().equals(known.getFirst()) && p.strip().split("\\s+").length >= SLOGAN;
        return slogan ? known.getFirst() : name;
    }

    /// A name as a page may write it, or null for what is none.
    static @Nullable String usable(@Nullable String written) {
        if (written == null) return null;
        String s = written.strip();
        return s.isEmpty() || s.length() > LONGEST || s.startsWith("http") ? null : s;
    }

    /// The first name that the domain speaks for; else the first that is no host name; else what there is.
    private static @Nullable String best(List<String> found, @Nullable String domain) {
        for (String name : found) if (domain != null && !isHost(name) && speaksFor(domain, name)) return name;
        for (String name : found) if (!isHost(name)) return name;
        return found.isEmpty() ? domain : found.getFirst();
    }

    private static @Nullable String spokenFor(List<String> names, @Nullable String domain, @Nullable String otherwise) {
        for (String name : names)
            if (domain != null && !isHost(name) && name.split("\\s+").length <= MOST_WORDS && speaksFor(domain, name))
                return name;
        return otherwise;
    }

    private static boolean isHost(String name) {
        return name.matches("(?i)[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,6}");
    }

    /// "The Evening Post" and "eveningpost.example", its initials, or one of its words ("Evening Media" and
    /// "evening.example").
    private static boolean speaksFor(String domain, String name) {
        String host = domain.replaceAll("[^a-z0-9]", "");
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        String key = plain.replaceFirst("^(?:the|der|die|das|le|la|el|il) ", "").replaceAll("[^a-z0-9]", "");
        if (key.length() >= 3 && host.contains(key)) return true;
        StringBuilder initials = new StringBuilder();
        String label = domain.split("\\.")[0];
        for (String w : plain.split("[^a-z0-9]+")) {
            if (w.equals(label) && w.length() >= 4) return true;
            if (!w.isEmpty()) initials.append(w.charAt(0));
        }
        return initials.length() >= 2 && label.contentEquals(initials);
    }
}
