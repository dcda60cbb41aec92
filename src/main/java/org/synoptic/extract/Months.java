package org.synoptic.extract;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The months as languages call them: the names and short forms of the Unicode CLDR, which come with Java. A name that
/// means two months in two languages (Czech and Croatian "listopad") is read in the page's own, and where that is not
/// known, as most of them do.
final class Months {
    private static final List<String> LANGUAGES = List.of(
            ("en de de-AT fr es it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ro hu sq el tr az uk ru"
                            + " be kk ky uz tg mn ka hy ar ar-LB ar-IQ ar-DZ ar-MA fa he ur ps ckb ku hi bn ta te kn ml mr gu pa or ne si th lo"
                            + " km my id ms fil jv sw am ti so ha yo ig zu xh af ca gl eu cy ga gd br lb fy fo kl mt eo")
                    .split(" "));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u0652]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;

    private static final Map<String, Map<String, Integer>> READ = new ConcurrentHashMap<>();

    private Months() {}

    /// The number of the month, 1 to 12, or 0 if the word is no month's name. Without a language, or where its own
    /// names
    /// don't fit, any language's name is taken.
    static int number(String word, @Nullable String language) {
        String name = folded(word);
        if (name.length() < 2) return 0;
        int own = language == null ? 0 : in(names(language), name);
        if (own > 0) return own;
        int english = in(names("en"), name);
        return english > 0 ? english : in(Any.NAMES, name);
    }

    /// The languages whose names are known.
    static List<Locale> locales() {
        return LANGUAGES.stream().map(Locale::forLanguageTag).toList();
    }

    /// Exactly so, or with another ending: languages bend the names of months.
    private static int in(Map<String, Integer> names, String name) {
        Integer exact = names.get(name);
        if (exact == null && name.startsWith("ב")) exact = names.get(name.substring(1));
        if (exact != null) return exact;
        Set<Integer> near = new HashSet<>();
        names.forEach((known, number) -> {
            if (bent(known, name)) near.add(number);
        });
        return near.size() == 1 ? near.iterator().next() : 0;
    }

    private static boolean bent(String known, String name) {
        if (known.length() < SHORTEST || name.length() < SHORTEST) return false;
        if (known.startsWith(name)) return true;
        int shared = 0;
        while (shared < Math.min(known.length(), name.length()) && known.charAt(shared) == name.charAt(shared))
            shared++;
        return shared > SHORTEST && known.length() - shared <= 2 && name.length() - shared <= 3;
    }

    private static Map<String, Integer> names(String language) {
        String base = language.split("-")[0];
        String known = base.equals("no") ? "nb" : base;
        if (!LANGUAGES.contains(known)) return Map.of();
        return READ.computeIfAbsent(known, Months::read);
    }

    private static Map<String, Integer> read(String language) {
        Map<String, Integer> names = new HashMap<>();
        for (String tag : LANGUAGES)
            if (tag.equals(language) || tag.startsWith(language + "-")) add(names, Locale.forLanguageTag(tag));
        return Map.copyOf(names);
    }

    private static void add(Map<String, Integer> names, Locale locale) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = folded(month.getDisplayName(style, locale));
                if (name.length() > 1) names.putIfAbsent(name, month.getValue());
            }
        }
    }

    /// In small letters, without accents and points; a name of more words, or with a number in it, is none.
    private static String folded(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return "";
        String plain = MARKS.matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        String ended = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return NO_LETTERS.matcher(ended).find() ? "" : ended;
    }

    /// The names of all languages; read only once a page asks for them.
    private static final class Any {
        static final Map<String, Integer> NAMES = all();

        private static Map<String, Integer> all() {
            Map<String, int[]> votes = new HashMap<>();
            for (String language : LANGUAGES)
                if (language.indexOf('-') < 0)
                    names(language).forEach((name, month) -> votes.computeIfAbsent(name, n -> new int[13])[month]++);
            Map<String, Integer> names = new HashMap<>();
            votes.forEach((name, count) -> names.put(name, most(count)));
            return Map.copyOf(names);
        }

        private static int most(int[] count) {
            int best = 1;
            for (int month = 2; month < count.length; month++) if (count[month] > count[best]) best = month;
            return best;
        }
    }
}
