package org.synoptic.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// Articles nobody wrote about an event that never was: they share some sentences, reword some, and quote the same
/// people. The same from the same seed.
final class Invented {
    private static final String[] WHO = {"Mayor Ilsa Brandt", "Captain Jorun Hale", "Oda Venn", "the harbour master"};
    private static final String[] THING = {"ferry", "crane", "warehouse", "bridge", "lighthouse", "dredger", "tunnel"};
    private static final String[] DID = {"closed", "burned", "reopened", "flooded", "collapsed", "stood empty"};
    private static final String[] WHERE = {"Skerry", "Larkhaven", "Dunmere", "Kelso", "Oststrand", "Velm"};
    private static final String[] WHY = {
        "after a storm that nobody had expected",
        "because the port authority had cut the repairs",
        "while divers searched the quay for a missing cable",
        "although the ministry had promised new money in spring",
        "before the council could vote on the plan",
        "when a pilot boat struck the outer wall"
    };

    private static final Pattern COST = Pattern.compile(" and cost (\\d+) million crowns");

    private final Random random;

    private Invented(long seed) {
        random = new Random(seed);
    }

    static List<Article> articles(int many, int words) {
        List<String> event = new Invented(7).sentences(words / 8);
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < many; i++)
            out.add(Article.plain(
                    new ArticleId("a" + i),
                    Outlet.named("Outlet " + i),
                    new Invented(100 + i).article(event, words),
                    false));
        return out;
    }

    private static final String[] COSTS = {
        " and cost %s million crowns",
        ", at a cost of %s million crowns",
        "; the bill is %s million crowns",
        ", with damage of %s million crowns",
        " and will cost taxpayers %s million crowns",
        ", which the insurers put at %s million crowns"
    };

    /// The same, but no sentence stands twice, in one article or in two: each outlet tells the costs in its own words.
    static List<Article> reworded(int many, int words) {
        List<Article> out = new ArrayList<>();
        for (Article a : articles(many, 2 * words)) {
            int own = out.size();
            Set<String> told = new LinkedHashSet<>();
            int written = 0;
            for (String sentence : a.text().split("(?<=[.”]) |\n\n")) {
                String mine = COST.matcher(sentence)
                        .replaceAll(m -> COSTS[own % COSTS.length].formatted(m.group(1)) + " in " + (2010 + own));
                if (written < words && told.add(mine)) written += mine.split(" ").length;
            }
            out.add(Article.plain(a.id(), a.outlet(), String.join(" ", told), false));
        }
        return out;
    }

    private String article(List<String> event, int words) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (written < words) {
            String sentence = random.nextInt(3) > 0 ? event.get(random.nextInt(event.size())) : sentence();
            text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
            written += sentence.split(" ").length;
        }
        return text.toString().strip();
    }

    private List<String> sentences(int many) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < many; i++) out.add(sentence());
        return out;
    }

    private String sentence() {
        String plain = "the %s in %s %s %s and cost %d million crowns"
                .formatted(one(THING), one(WHERE), one(DID), one(WHY), 2 + random.nextInt(90));
        return switch (random.nextInt(4)) {
            case 0 -> "“%s,” %s said.".formatted(capital(plain), one(WHO));
            case 1 -> "%s said %s.".formatted(capital(one(WHO)), plain);
            default -> capital(plain) + ".";
        };
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
