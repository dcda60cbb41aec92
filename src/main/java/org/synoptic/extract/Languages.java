package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells in which language a text is: what its page says, or where that is no language, what its signs and its
/// smallest words say.
final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            small("en", "the of and to in that is was for it with as on are by"),
            small("de", "der die und den das von zu mit sich des auf für ist im dem nicht"),
            small("fr", "le la les des et en un une du que est pour dans qui par"),
            small("es", "el la de que los las del se por con una para su al"),
            small("it", "il di che la per un è della del sono con non alla nel gli"),
            small("pt", "o de que do da em um para com não uma os no na"),
            small("nl", "de het een van en in op te dat voor met zijn niet aan"),
            small("sv", "och att det som en på är av för med den till har inte"),
            small("da", "og at det en den til er som på de med han af for ikke"),
            small("no", "og at det en den til er som på de med han av for ikke"),
            small("tr", "ve bir bu da de için ile olarak çok daha gibi"),
            small("pl", "w i na z do się nie że o jest to przez po"),
            small("id", "yang dan di dengan untuk dari ini pada itu dalam tidak akan"),
            small("vi", "và của là có được cho không trong các một những người"));
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.CYRILLIC, "ru");

    private Languages() {}

    private static Map.Entry<String, Set<String>> small(String language, String words) {
        return Map.entry(language, Set.of(words.split(" ")));
    }

    /// The tag in its usual form, or null for what names no language.
    static @Nullable String tag(@Nullable String told) {
        if (told == null || told.isBlank()) return null;
        String tag = told.strip().split("[,;\\s]")[0].replace('_', '-').toLowerCase(Locale.ROOT);
        if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{1,8})*")) return null;
        String language = tag.split("-")[0];
        if (language.equals("nb")) return tag.replaceFirst("nb", "no");
        return KNOWN.contains(language) || language.length() == 3 ? tag : null;
    }

    /// The language that a text seems to be in; null if nothing speaks for one.
    static @Nullable String guess(String text) {
        String byScript = byScript(text);
        return byScript != null ? byScript : byWords(text);
    }

    private static @Nullable String byScript(String text) {
        Map<String, Integer> count = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), 4_000); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) continue;
            letters++;
            String language = BY_SCRIPT.get(UnicodeScript.of(c));
            if (language != null) count.merge(language, 1, Integer::sum);
        }
        // Japanese mixes Han signs with its own; a tenth of its own is enough.
        if (count.getOrDefault("ja", 0) * 10 > letters) return "ja";
        int half = letters / 2;
        return count.entrySet().stream()
                .filter(e -> e.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String byWords(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2_000);
        @Nullable String best = null;
        double most = 0.08;
        for (String language : SMALL_WORDS.keySet().stream().sorted().toList()) {
            Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
            double share = (double) Arrays.stream(words).filter(small::contains).count() / Math.max(20, words.length);
            if (share > most) {
                most = share;
                best = language;
            }
        }
        return best;
    }
}
