package org.synoptic.words;

import com.ibm.icu.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The program's own sentences in one language. Who answers a person says once whose language holds while it does
/// (`in`); everything called from there then says `phrase("start.lead")`. Where nobody said it, English holds.
///
/// ```java
/// Words.of(Locale.GERMAN).in(() -> phrase("counted.article", 3))   // "3 Artikel"
/// ```
///
/// Texts of articles are never words of this kind, and nothing that is stored or shared between readers is made with
/// them.
public final class Words {
    private static final ScopedValue<Words> HERE = ScopedValue.newInstance();

    /// The languages in which every sentence exists, the first of them where a reader's own is none of them.
    public static final List<String> LANGUAGES = List.of("en", "de");

    /// English from right to left: for looking at the screens as readers of Arabic or Hebrew would have them.
    public static final String MIRRORED = "en-XB";

    private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

    private final String tag;
    private final Locale locale;
    private final Map<String, String> sentences;
    private final Known known;

    private Words(String tag) {
        this.tag = tag;
        this.locale = switch (tag) {
            case "de" -> Locale.GERMANY;
            default -> Locale.UK;
        };
        this.sentences = Bundles.of(locale.getLanguage());
        this.known = new Known(locale, Bundles.of("en"), sentences);
    }

    /// The words of a language, for example `de-AT`; English for one that the program doesn't speak.
    public static Words of(String tag) {
        if (tag.equals(MIRRORED)) return ALL.computeIfAbsent(tag, Words::new);
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.computeIfAbsent(LANGUAGES.contains(language) ? language : LANGUAGES.getFirst(), Words::new);
    }

    public static Words of(Locale locale) {
        return of(locale.toLanguageTag());
    }

    /// The first of these languages that the program speaks, as a browser lists them: the dearest first.
    public static Words of(Collection<Locale> wanted) {
        return of(wanted.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.getFirst()));
    }

    /// The words of whoever is answered just now.
    public static Words here() {
        return HERE.orElse(of(LANGUAGES.getFirst()));
    }

    /// A sentence in the language of whoever is answered just now. Numbers, plurals and other arguments are put where
    /// the
    /// sentence has them.
    public static String phrase(String key, @Nullable Object... arguments) {
        return here().say(key, arguments);
    }

    /// A sentence that another room told in English, in the language of whoever is answered just now; as it is if it is
    /// none of ours.
    public static String known(String sentence) {
        return here().known.told(sentence);
    }

    /// How days or moments are written, by a pattern among the sentences.
    public static DateTimeFormatter dates(String key) {
        Words here = here();
        return DateTimeFormatter.ofPattern(here.say(key), here.locale);
    }

    public String say(String key, @Nullable Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) return key;
        if (sentence.indexOf('{') < 0) return sentence;
        return new MessageFormat(sentence, locale).format(arguments);
    }

    /// Whether there is such a sentence.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    /// The sentence with its places for arguments, as it stands in the bundle.
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /// As it stands in `lang`: `en`, `de`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /// As it stands in `dir`: `ltr` or `rtl`.
    public String direction() {
        return tag.equals(MIRRORED) ? "rtl" : "ltr";
    }

    /// What `work` says, it says in this language.
    public <T, X extends Throwable> T in(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(HERE, this).call(work);
    }

    /// The same for work that gives nothing.
    public void during(Runnable work) {
        ScopedValue.where(HERE, this).run(work);
    }
}
