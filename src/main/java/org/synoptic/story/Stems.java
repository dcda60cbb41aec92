package org.synoptic.story;

import java.util.Set;

/// Words cut down to what their inflected forms share, and the words that say nothing about a text's matter. Rough on
/// purpose: both sides of a comparison are cut the same way.
final class Stems {
    private static final Set<String> COMMON = Set.of(
            ("a an the of in to on at by for with from and or but not no nor as is are was were be been being has have had"
                            + " having do does did will would can could should may might must it its it's he she they them"
                            + " him his her hers their theirs we you i our your my this that these those there here which"
                            + " who whom whose what when where why how said says say after before over under more most"
                            + " than then so if about into out up down off also new one two all any some just other mr ms"
                            + " mrs us told s t")
                    .split(" "));

    private Stems() {}

    static boolean common(String norm) {
        return norm.isEmpty() || norm.length() < 2 && !Character.isDigit(norm.charAt(0)) || COMMON.contains(norm);
    }

    static String of(String norm) {
        String w = norm.endsWith("'s") ? norm.substring(0, norm.length() - 2) : norm;
        for (String ending : new String[] {"ing", "edly", "ed", "es", "ly", "s"})
            if (w.endsWith(ending) && w.length() - ending.length() >= 3)
                return w.substring(0, w.length() - ending.length());
        return w.endsWith("e") && w.length() > 3 ? w.substring(0, w.length() - 1) : w;
    }
}
