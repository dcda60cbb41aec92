package org.synoptic.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tidies the names that pages give: of people, of outlets, of addresses.
final class Names {
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:written|story|article|reporting|analysis|text|words|posted|published|edited)\\s+by|by|von|par|por|di|door|af|av|od|text|reporter|autore?|author|ein(?:e)?\\s+\\p{L}+\\s+von)\\b[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)\\s*(?:,|;|\\||/|•|·|\\band\\b|\\bund\\b|\\bet\\b|\\bog\\b|\\boch\\b|\\by\\b|&|\\bwith\\b)\\s*");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?iu)https?:|www\\.|@|^\\+|(?<!\\p{L})\\d{2,}|\\d{4,}|^(?:admin|editor|staff|author|by|none|null|undefined|unknown)$");

    private static final int LONGEST = 600;
    private static final int MOST = 20;

    private Names() {}

    /// The people in what a page wrote as its byline, each once, in order. The outlet's own name is no person.
    static List<String> people(List<String> written, @Nullable String outlet) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String w : written) {
            if (w.contains("://") || w.length() > LONGEST || out.size() >= MOST) continue;
            for (String part : BETWEEN.split(LEAD.matcher(w.strip()).replaceFirst(""))) {
                String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
                if (isName(name)) out.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return new ArrayList<>(out.values());
    }

    private static final Pattern CAPITALISED = Pattern.compile(
            "(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]*|(?:von|van|de|da|di|del|della|den|der|ter|la|le|al|el|bin|dos|und|and|et|y|e|og|och|en)");

    /// Whether each word is one that a name is made of: the strict test for where nothing but its look speaks for it.
    static boolean looksLikePeople(String written) {
        List<String> parts = people(List.of(written), null);
        return !parts.isEmpty() && parts.stream().allMatch(Names::looksLikeAPerson);
    }

    private static boolean looksLikeAPerson(String name) {
        String[] words = name.split("\\s+");
        boolean alphabetic = name.codePoints().noneMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
        if (words.length > 5 || alphabetic && words.length < 2) return false;
        for (String w : words) if (!CAPITALISED.matcher(w).matches()) return false;
        return true;
    }

    private static final Pattern OUTLET_LIKE = Pattern.compile(
            "(?iu)\\b(?:news(?:paper|wire)?|times|post|press|daily|tribune|herald|journal|gazette|courier|observer|telegraph|guardian|mirror|chronicle|standard|ledger|mercury|today|magazine|review|report(?:er)?|broadcasting|broadcaster|radio|tv|television|channel|media|wire|zeitung|nachrichten|anzeiger|kurier|tageblatt|rundfunk|presse|journal|diario|periódico|noticias|jornal|giornale|corriere|gazzetta|krant|dagblad|tidning(?:en)?|gazete(?:si)?|haber)\\b|(?:zeitung|nachrichten|anzeiger|blatt|bladet|tidningen|posten)\\b|新聞|新闻|日报|日報|신문|일보|[a-z0-9-]+\\.[a-z]{2,}$");

    /// Whether a name speaks of something that publishes. Ministries and companies are sources too, but print nothing.
    static boolean looksLikeAnOutlet(String name) {
        return isName(name) && OUTLET_LIKE.matcher(name).find();
    }

    static boolean isName(String s) {
        if (s.length() < 2 || s.length() > 60 || NOT_A_NAME.matcher(s).find()) return false;
        return s.split("\\s+").length <= 6 && s.codePoints().anyMatch(Character::isLetter);
    }

    static @Nullable String domain(@Nullable URI address) {
        if (address == null || address.getHost() == null) return null;
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    static @Nullable URI address(@Nullable String written, @Nullable URI base) {
        if (written == null || written.isBlank()) return null;
        try {
            String s = written.strip().replace(" ", "%20").replace("|", "%7C");
            URI uri = new URI(s.startsWith("//") ? "https:" + s : s);
            if (!uri.isAbsolute() && base != null) uri = base.resolve(uri);
            String scheme = uri.getScheme();
            boolean web = uri.getHost() != null && ("http".equals(scheme) || "https".equals(scheme));
            return web ? Archives.original(uri) : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
