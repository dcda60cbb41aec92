package org.synoptic.words;

import com.ibm.icu.text.MessageFormat;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the sentence and the arguments that a told sentence was made of. Other rooms give their reasons in English, as
/// they are stored and exported; this says them in a reader's language, also those that were stored long ago. Only
/// sentences whose key begins with `known.` are looked through.
final class Known {
    private static final String PREFIX = "known.";
    private static final int KEPT = 2000;
    private static final int DEEPEST = 3;

    private record Form(Pattern pattern, List<Integer> arguments, String start, int letters, String there) {}

    private final Locale locale;
    private final Map<String, String> english;
    private final Map<String, String> there;
    private final boolean same;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, String> told = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    Known(Locale locale, Map<String, String> english, Map<String, String> there) {
        this.locale = locale;
        this.english = english;
        this.there = there;
        this.same = english.equals(there);
        if (same) return;
        english.forEach((key, sentence) -> {
            String theirs = there.get(key);
            if (key.startsWith(PREFIX) && theirs != null)
                for (Inverse inverse : Inverse.of(sentence))
                    forms.add(new Form(
                            inverse.pattern(), inverse.arguments(), inverse.start(), inverse.letters(), theirs));
        });
        forms.sort(Comparator.comparingInt(Form::letters).reversed().thenComparing(Form::there));
    }

    String told(String sentence) {
        if (same || sentence.isBlank()) return sentence;
        return told(sentence, 0);
    }

    private String told(String sentence, int depth) {
        String before = told.get(sentence);
        if (before != null) return before;
        String now = found(sentence, depth);
        told.put(sentence, now);
        return now;
    }

    private String found(String sentence, int depth) {
        for (Form form : forms) {
            if (!sentence.startsWith(form.start())) continue;
            Matcher m = form.pattern().matcher(sentence);
            if (m.matches()) return new MessageFormat(form.there(), locale).format(arguments(form, m, depth));
        }
        return sentence;
    }

    /// A day or a moment that was written in English, as this language writes it.
    private String dated(String value) {
        for (String key : List.of("date.utc", "date.year"))
            try {
                var read = DateTimeFormatter.ofPattern(english.getOrDefault(key, ""), Locale.ENGLISH);
                return DateTimeFormatter.ofPattern(there.getOrDefault(key, ""), locale)
                        .format(read.parse(value));
            } catch (DateTimeException noDate) {
                continue;
            }
        return value;
    }

    private Object[] arguments(Form form, Matcher m, int depth) {
        int most = form.arguments().stream().mapToInt(i -> i).max().orElse(-1);
        Object[] out = new Object[most + 1];
        for (int i = 0; i < form.arguments().size(); i++) {
            String value = m.group(i + 1);
            out[form.arguments().get(i)] = value.matches("\\d{1,9}")
                    ? (Object) Integer.valueOf(value)
                    : depth < DEEPEST ? told(dated(value), depth + 1) : value;
        }
        return out;
    }
}
