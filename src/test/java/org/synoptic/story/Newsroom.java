package org.synoptic.story;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// Invented articles.
final class Newsroom {
    static final String BRIDGE = """
            The council of Harrow Bridge voted on Monday to close the old rope bridge for two years while its towers are rebuilt.

            Engineers had found cracks in the eastern tower during an inspection in February, and traffic has been limited to single cars since then.

            The repairs will cost about nine million crowns, of which the province pays a third and the town borrows the rest.

            Shopkeepers on the far bank fear that customers will stay away, because the detour over the dam takes half an hour.

            A ferry for pedestrians will run every twenty minutes from six in the morning until midnight, the mayor promised after the vote.

            Opponents of the plan collected four thousand signatures for a cheaper repair, but the council rejected their petition without debate.
            """;

    /// The same piece as a machine rewords it: single words exchanged, order kept.
    static final String BRIDGE_REWORDED = """
            The council of Harrow Bridge decided on Monday to shut the old rope bridge for two years while its towers get rebuilt.

            Engineers had discovered cracks in the eastern tower at an inspection in February, and traffic was limited to single vehicles since.

            Repairs are going to cost around nine million crowns, of which the province covers a third while the town borrows the remainder.

            Shopkeepers on the other bank worry that customers could stay away, since the detour across the dam takes half an hour.

            A pedestrian ferry will run every twenty minutes from six in the morning to midnight, the mayor pledged following the vote.

            Critics of the plan gathered four thousand signatures for a cheaper repair, yet the council dismissed their petition with no debate.
            """;

    /// The same event, told by somebody who was there.
    static final String BRIDGE_ANEW = """
            Harrow Bridge loses its landmark for a while. After three hours the town hall emptied late on Monday, and it was clear that nobody will cross the river by rope before 2028.

            Mayor Elin Sorby defended the decision against a full gallery. Safety allowed no other choice, she argued, once cracks had turned up in a tower.

            Many in the gallery disagreed. They had brought a petition with thousands of names, and left singing.

            Owners of cafes across the water count on a bad summer. One of them, Peder Holm, has already given notice to two waiters.
            """;

    private static final String SPEECH =
            "“We will mend what our grandparents built, and we will mend it so that our grandchildren"
                    + " need not do it again. Whoever says that this town cannot afford a bridge has forgotten what it cost to"
                    + " have none, in the winters when the ferry froze and the doctor could not come across the river”";

    static final String SPEECH_ONE =
            "Elin Sorby made an appeal to the town on Sunday evening in the packed hall of the rowing club.\n\n"
                    + SPEECH
                    + ", she said.\n\nListeners rose to applaud, though several councillors stayed in their seats and studied the"
                    + " ceiling. Work could begin in autumn if the lender in Kelso agrees to the terms.";

    static final String SPEECH_TWO =
            "With three weeks to go until the vote, the mayor chose plain language and few figures.\n\n"
                    + SPEECH
                    + ", Ms Sorby told members.\n\nHer rival Jon Aker called it theatre. He has asked auditors for a second estimate,"
                    + " and expects their paper before Easter at the latest.";

    private static final String[] SYLLABLES = "ba re mi to lu ka ne so vi da po gu fe ra ni".split(" ");

    private Newsroom() {}

    static Article article(String id, String outlet, String title, @Nullable String published, String text) {
        return article(id, Outlet.named(outlet), title, published, null, text);
    }

    static Article article(String id, String text) {
        return article(id, "Outlet " + id, "", null, text);
    }

    static Article article(
            String id,
            Outlet outlet,
            String title,
            @Nullable String published,
            Article.@Nullable Origin origin,
            String text) {
        Article a = Article.plain(new ArticleId(id), outlet, text, false);
        return new Article(
                a.id(),
                outlet,
                title,
                List.of(),
                published,
                null,
                null,
                null,
                origin,
                a.text(),
                a.paragraphs(),
                a.gauge(),
                a.snapshot());
    }

    /// Prose of words that mean nothing, as many sentences as asked for.
    static String prose(Random random, int sentences) {
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < sentences; s++) {
            out.append(s == 0 ? "The " : " The ");
            int words = 8 + random.nextInt(8);
            for (int w = 0; w < words; w++) out.append(word(random)).append(w + 1 < words ? " " : ".");
        }
        return out.toString();
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 3; i++) out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return out.toString();
    }
}
