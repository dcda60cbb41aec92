package org.synoptic.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words and signs for numbers.
final class Numerals {
    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> ORDINAL = new HashMap<>();
    private static final Map<String, Double> SCALE = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("score", 20.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12));
    private static final Map<String, Double> VAGUE = Map.of(
            "dozens", 24.0, "scores", 40.0, "hundreds", 100.0, "thousands", 1e3, "millions", 1e6, "billions", 1e9);
    private static final Map<String, Double> FRACTION =
            Map.of("half", 1 / 2.0, "third", 1 / 3.0, "quarter", 1 / 4.0, "fifth", 1 / 5.0, "tenth", 1 / 10.0);

    static {
        List<String> ones = List.of(("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen twenty")
                .split(" "));
        for (int i = 0; i < ones.size(); i++) SMALL.put(ones.get(i), i + 1.0);
        List<String> tens = List.of("thirty forty fifty sixty seventy eighty ninety".split(" "));
        for (int i = 0; i < tens.size(); i++) SMALL.put(tens.get(i), 30.0 + 10 * i);
        SMALL.put("couple", 2.0);
        List<String> ranks = List.of("first second third fourth fifth sixth seventh eighth ninth tenth".split(" "));
        for (int i = 0; i < ranks.size(); i++) ORDINAL.put(ranks.get(i), i + 1.0);
    }

    private static final Pattern RANK = Pattern.compile("\\d{1,3}(st|nd|rd|th)");
    private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th|mn?|bn|s|k)$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    private Numerals() {}

    static boolean isScale(String norm) {
        return SCALE.containsKey(norm);
    }

    static double scale(String norm) {
        return SCALE.getOrDefault(norm, 1.0);
    }

    static boolean isVague(String norm) {
        return VAGUE.containsKey(norm);
    }

    static double vague(String norm) {
        return VAGUE.getOrDefault(norm, 0.0);
    }

    static double vagueHigh(String norm) {
        return norm.equals("dozens") || norm.equals("scores") ? 99 : vague(norm) * 10 - 1;
    }

    static boolean isFraction(String norm) {
        return FRACTION.containsKey(norm);
    }

    static boolean isOrdinal(String norm) {
        return ORDINAL.containsKey(norm)
                || !norm.isEmpty()
                        && Character.isDigit(norm.charAt(0))
                        && RANK.matcher(norm).matches();
    }

    static boolean isNumber(String norm) {
        return !norm.isEmpty() && !isOrdinal(norm) && !isFraction(norm) && value(norm) >= 0;
    }

    /// "twenty five" goes on.
    static boolean continues(String before, String norm) {
        double tens = SMALL.getOrDefault(before, 0.0);
        double ones = SMALL.getOrDefault(norm, 0.0);
        return tens >= 20 && ones >= 1 && ones < 10;
    }

    /// The value of one word, or -1.
    static double value(String norm) {
        if (norm.isEmpty()) return -1;
        if (Character.isDigit(norm.charAt(0))) return written(norm);
        if (FRACTION.containsKey(norm)) return FRACTION.getOrDefault(norm, -1.0);
        if (ORDINAL.containsKey(norm)) return ORDINAL.getOrDefault(norm, -1.0);
        int hyphen = norm.indexOf('-');
        if (hyphen > 0) return hyphened(norm.substring(0, hyphen), norm.substring(hyphen + 1));
        return SMALL.getOrDefault(norm, -1.0);
    }

    private static double hyphened(String a, String b) {
        double first = SMALL.getOrDefault(a, -1.0);
        String part = b.replaceAll("s$", "");
        if (first > 0 && FRACTION.containsKey(part)) return first * FRACTION.getOrDefault(part, 1.0);
        return first > 0 && SMALL.containsKey(b) ? first + SMALL.getOrDefault(b, 0.0) : -1;
    }

    private static double written(String n) {
        String digits = ENDING.matcher(n.replace(",", "")).replaceFirst("");
        if (!PLAIN.matcher(digits).matches()) return -1;
        double scale = n.endsWith("bn") ? 1e9 : n.endsWith("k") ? 1e3 : n.endsWith("m") || n.endsWith("mn") ? 1e6 : 1;
        return Double.parseDouble(digits) * scale;
    }
}
