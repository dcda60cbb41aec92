package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells in which language a text is: what its page says, or where that is no language, what its signs and its
/// smallest words say.
final class Languages {
    private static final Set<String> KNOWN = known();
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
            small("fi", "ja on että ei hän se oli mutta myös kun mukaan ovat sen kuin"),
            small("hu", "a az és hogy nem is egy ez volt meg csak már szerint még"),
            small("cs", "a se na že je v to s z do po jako podle ale které"),
            small("sk", "a sa na že je v to s z do po ako podľa ale ktoré"),
            small("ro", "și de la în a cu că pe nu din care este pentru mai"),
            small("hr", "i u je na da se za su od s kako će iz koji nije"),
            small("ca", "de la i el que els a les en per amb un del va és"),
            small("af", "die van en in het is dat om nie sy vir te met op was"),
            small("sw", "ya na wa kwa ni katika la za kuwa hii cha kama huo hiyo"),
            small(
                    "zu",
                    "ukuthi futhi kodwa uma nokuthi abantu kanye lokhu ngoba lapho yakhe kusho ngesikhathi wathi ngaphandle"),
            small(
                    "xh",
                    "ukuba kwaye kodwa xa abantu kunye oku kuba okanye ukuze lo phantsi apho xeshikweni kwakhona uthe kakhulu"),
            small(
                    "kl",
                    "aamma kisianni pillugu tamatumani taamaattumik taanna ilaatigut naapertorlugu imaappoq aammalu"),
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

    private static Set<String> known() {
        Set<String> out = new HashSet<>(Set.of(Locale.getISOLanguages()));
        for (String two : Locale.getISOLanguages()) out.add(Locale.of(two).getISO3Language());
        out.addAll(Set.of("ckb", "fil", "haw", "hsb", "dsb", "gsw", "nds", "ceb", "hmn", "kab", "syr", "tzm"));
        return Set.copyOf(out);
    }

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
        return KNOWN.contains(language) ? tag : null;
    }

    /// What the page says, unless its text is plainly in something else: templates are often left in another language.
    static @Nullable String of(@Nullable String told, String text) {
        if (told == null) return guess(text);
        String base = told.split("-")[0];
        String byScript = byScript(text);
        if (byScript != null) return BY_SCRIPT.containsValue(base) || sharesScript(base, byScript) ? told : byScript;
        return otherWords(base, text) instanceof String other ? other : told;
    }

    /// Many languages share the signs that we read as one of them.
    private static boolean sharesScript(String told, String guess) {
        return switch (guess) {
            case "ar", "hi", "ru" -> !SMALL_WORDS.containsKey(told);
            case "zh" -> told.equals("yue") || told.equals("wuu");
            default -> false;
        };
    }

    private static @Nullable String otherWords(String told, String text) {
        String[] words = words(text);
        if (words.length < 60 || !SMALL_WORDS.containsKey(told)) return null;
        double own = share(told, words);
        String other = byWords(text, 0.025);
        return other != null && own < 0.02 && share(other, words) > 3 * own ? other : null;
    }

    /// The language that a text seems to be in; null if nothing speaks for one.
    static @Nullable String guess(String text) {
        String byScript = byScript(text);
        return byScript != null ? byScript : byWords(text, 0.08);
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

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2_000);
    }

    private static double share(String language, String[] words) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        return (double) Arrays.stream(words).filter(small::contains).count() / Math.max(20, words.length);
    }

    private static @Nullable String byWords(String text, double atLeast) {
        String[] words = words(text);
        @Nullable String best = null;
        double most = atLeast;
        for (String language : SMALL_WORDS.keySet().stream().sorted().toList()) {
            double share = share(language, words);
            if (share > most) {
                most = share;
                best = language;
            }
        }
        return best;
    }
}
