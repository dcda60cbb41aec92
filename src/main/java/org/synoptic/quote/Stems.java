package org.synoptic.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Word forms folded to one: spelling variants and number words in `norm`, inflection as well in `stem`.
final class Stems {
    private static final List<String> ENDINGS = List.of(
            "ings", "ing", "edly", "ness", "ed", "ies", "ers", "er", "en", "es", "em", "ly", "s", "e", "d", "y", "n");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("zwei", "2"),
            Map.entry("drei", "3"),
            Map.entry("vier", "4"),
            Map.entry("fünf", "5"),
            Map.entry("sechs", "6"),
            Map.entry("sieben", "7"),
            Map.entry("acht", "8"),
            Map.entry("neun", "9"),
            Map.entry("zehn", "10"),
            Map.entry("percent", "%"),
            Map.entry("per cent", "%"),
            Map.entry("prozent", "%"),
            Map.entry("sen", "senator"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("prof", "professor"),
            Map.entry("ok", "okay"),
            Map.entry("grey", "gray"),
            Map.entry("cheque", "check"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("towards", "toward"));

    /// What changes when words are reported: "I will" becomes "that she would". One form stands for all.
    private static final Map<String, String> REPORTED = reported(
            "i we he she they",
            "my our his her their",
            "me us him them",
            "am is are was were be",
            "have has had",
            "will would",
            "can could",
            "may might",
            "do does did",
            "don't doesn't didn't",
            "isn't aren't wasn't weren't",
            "won't wouldn't",
            "can't cannot couldn't",
            "haven't hasn't hadn't",
            "this that",
            "these those",
            "ich wir er sie",
            "mein unser sein ihr",
            "ist sei war wäre",
            "sind seien waren wären",
            "hat habe hatte hätte",
            "haben hätten hatten",
            "wird werde würde wurde",
            "werden würden wurden",
            "kann könne konnte könnte",
            "muss müsse musste müsste");

    private Stems() {}

    private static Map<String, String> reported(String... rows) {
        Map<String, String> out = new HashMap<>();
        for (String row : rows) for (String word : row.split(" ")) out.putIfAbsent(word, row.split(" ")[0] + "~");
        return out;
    }

    static String norm(String word) {
        String w = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
        w = FORMS.getOrDefault(w, w);
        if (Character.isDigit(w.charAt(0))) return w.matches("\\d{1,3}(,\\d{3})+") ? w.replace(",", "") : w;
        if (w.length() < 5) return w;
        return spelling(w);
    }

    private static String spelling(String w) {
        String out = w.replace("ß", "ss").replace("isation", "ization").replace("practis", "practic");
        if (out.length() > 5) out = out.replaceAll("our(?=$|s$|ed$|ing|able|ful|it)", "or");
        out = out.replaceAll("is(?=(e|es|ed|ing)$)", "iz").replaceAll("ys(?=(e|es|ed|ing)$)", "yz");
        out = out.replaceAll("gramme", "gram").replaceAll("tre(?=s?$)", "ter").replaceAll("logue(?=s?$)", "log");
        return out.replaceAll("ll(?=(ed|ing|er|ers)$)", "l").replaceAll("mm(?=(ed|ing|er|ers)$)", "m");
    }

    static String stem(String norm) {
        String reported = REPORTED.get(norm);
        return reported == null ? inflected(norm) : reported;
    }

    private static String inflected(String norm) {
        String w = norm.endsWith("'s") ? norm.substring(0, norm.length() - 2) : norm;
        for (int round = 0; round < 2; round++) w = shorter(w);
        int n = w.length();
        return n > 4 && w.charAt(n - 1) == w.charAt(n - 2) ? w.substring(0, n - 1) : w;
    }

    private static String shorter(String w) {
        for (String ending : ENDINGS)
            if (w.endsWith(ending) && w.length() - ending.length() >= 4)
                return w.substring(0, w.length() - ending.length());
        return w;
    }
}
