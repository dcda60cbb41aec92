package org.synoptic.align;

import java.util.Set;

/// Cuts the common English endings off a word, so that "voted", "votes" and "voting" count as one. Rough on purpose: it
/// only has to bring forms together.
final class Stem {
    private static final Set<String> COMMON = Set.of(
            ("a an the and or but if of to in on at by for from with as is are was were be been being it its this that"
                            + " these those he she they them his her their theirs him who whom which what when where"
                            + " while than then there here has have had having do does did will would can could may"
                            + " might shall should must not no nor so such into out up down over under about after"
                            + " before also just only own same too very s t i you your we our us me my said says say")
                    .split(" "));

    private Stem() {}

    /// Whether a word is so common that it tells nothing.
    static boolean isCommon(String norm) {
        return COMMON.contains(norm);
    }

    static String of(String norm) {
        String w = norm.endsWith("'s") ? norm.substring(0, norm.length() - 2) : norm.replace("'", "");
        if (w.length() < 4 || Character.isDigit(w.charAt(0))) return w;
        w = withoutPlural(w);
        for (String ending : ENDINGS)
            if (w.length() - ending.length() >= 3 && w.endsWith(ending))
                return undoubled(w.substring(0, w.length() - ending.length()));
        return undoubled(w);
    }

    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "ion", "edly", "ed", "ly", "er", "or"
    };

    private static String withoutPlural(String w) {
        if (w.endsWith("ies") && w.length() > 4) return w.substring(0, w.length() - 3) + "y";
        if (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes"))
            return w.substring(0, w.length() - 2);
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is"))
            return w.substring(0, w.length() - 1);
        return w;
    }

    private static String undoubled(String w) {
        int n = w.length();
        if (n > 3 && w.charAt(n - 1) == 'e') return w.substring(0, n - 1);
        if (n > 3 && w.charAt(n - 1) == w.charAt(n - 2)) return w.substring(0, n - 1);
        if (n > 3 && w.charAt(n - 1) == 'y') return w.substring(0, n - 1) + "i";
        return w;
    }
}
