package org.synoptic.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.segment.Token;

/// The units that figures are measured in, each with the unit of its kind that it is turned into.
final class Measure {
    /// What follows or precedes a number: the unit of its kind, how many of it one is, and where its words end.
    record Read(String unit, double factor, int end) {}

    private record Unit(String kind, double factor) {}

    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Map<String, String> SIGNS = Map.of("$", "$", "€", "€", "£", "£", "¥", "¥");
    /// Kinds without conversion: a count, a rank, a share, points, money.
    private static final Set<String> PLAIN = Set.of("", "#", "ratio", "point", "$", "€", "£", "¥");
    private static final Set<String> MONEY = Set.of("$", "€", "£", "¥");

    static {
        put("$", 1, "dollar dollars usd");
        put("€", 1, "euro euros eur");
        put("£", 1, "sterling gbp");
        put("¥", 1, "yen");
        put("ratio", 0.01, "% percent pct");
        put("point", 1, "point points");
        put("length", 1, "metre metres meter meters");
        put("length", 1e3, "km kilometre kilometres kilometer kilometers");
        put("length", 1609.34, "mile miles");
        put("length", 0.3048, "foot feet ft");
        put("length", 0.0254, "inch inches");
        put("length", 0.9144, "yard yards");
        put("length", 0.01, "cm centimetre centimetres centimeter centimeters");
        put("speed", 1.60934, "mph");
        put("speed", 1, "kph");
        put("weight", 1, "kg kilo kilos kilogram kilograms");
        put("weight", 1e3, "tonne tonnes ton tons");
        put("weight", 1e-3, "gram grams");
        put("weight", 0.45359, "lb lbs pounds");
        put("area", 1e4, "hectare hectares");
        put("area", 4046.86, "acre acres");
        put("time", 1, "second seconds");
        put("time", 60, "minute minutes");
        put("time", 3600, "hour hours");
        put("time", 86400, "day days");
        put("time", 604800, "week weeks");
        put("time", 2629800, "month months");
        put("time", 31557600, "year years year-old");
        put("volume", 1, "litre litres liter liters");
        put("volume", 3.785, "gallon gallons");
        put("volume", 158.987, "barrel barrels");
        put("heat", 1, "degree degrees");
    }

    private static void put(String kind, double factor, String words) {
        for (String w : words.split(" ")) UNITS.put(w, new Unit(kind, factor));
    }

    private Measure() {}

    static boolean isPlain(String unit) {
        return PLAIN.contains(unit);
    }

    static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /// The unit of the number between two tokens.
    static Read at(List<Token> tokens, int from, int end) {
        String before = norm(tokens, from - 1);
        if (SIGNS.containsKey(before)) return new Read(SIGNS.getOrDefault(before, ""), 1, end);
        String first = norm(tokens, from);
        if (end == from + 1 && Numerals.isOrdinal(first) && !norm(tokens, end).equals("of"))
            return new Read("#", 1, end);
        if (Numerals.isFraction(norm(tokens, end - 1).replaceAll("s$", ""))
                || first.matches("\\p{L}+-(thirds|quarters)")) return new Read("ratio", 1, end);
        return after(tokens, from, norm(tokens, end).equals("-") ? end + 1 : end, end);
    }

    private static Read after(List<Token> tokens, int from, int at, int end) {
        String next = norm(tokens, at);
        String second = norm(tokens, at + 1);
        if (next.equals("per") && second.equals("cent")) return new Read("ratio", 0.01, at + 2);
        if (next.equals("percentage") && second.startsWith("point")) return new Read("point", 1, at + 2);
        if (next.equals("square") && UNITS.containsKey(second)) return squared(second, at + 2);
        if (next.equals("us") && UNITS.containsKey(second)) return read(second, at + 2);
        if (next.equals("in") && Numerals.isNumber(second) && Numerals.value(second) > 1)
            return inEvery(second, at + 2);
        if (norm(tokens, from - 1).equals("aged")) return new Read("time", 31557600, end);
        return UNITS.containsKey(next) ? read(next, at + 1) : new Read("", 1, end);
    }

    /// "two in three" is a share; only small numbers are meant so.
    private static Read inEvery(String whole, int end) {
        double value = Numerals.value(whole);
        return value <= 100 ? new Read("ratio", 1 / value, end) : new Read("", 1, end - 2);
    }

    private static Read read(String word, int end) {
        Unit u = unit(word);
        return new Read(u.kind, u.factor, end);
    }

    private static Read squared(String word, int end) {
        Unit u = unit(word);
        return new Read("area", u.factor * u.factor, end);
    }

    private static Unit unit(String word) {
        return UNITS.getOrDefault(word, new Unit("", 1));
    }

    private static String norm(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }
}
