package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.article.Paragraph.Kind;

/// Holds the kept blocks against the text that the page's own data gives. Where the two agree nearly wholly, what only
/// the page has is not the article; where they don't, the data is a teaser and says nothing.
final class Told {
    private static final int ENOUGH = 400;
    private static final double COVERED = 0.9;
    private static final double AGREED = 0.75;
    private static final double STRANGE = 0.15;

    private Told() {}

    static List<Block> agreed(List<Block> kept, Facts facts, Cuttings cuts) {
        if (facts.body() == null || Prose.weight(facts.body()) < ENOUGH) return kept;
        Shingles told = Shingles.of(facts.body());
        Shingles found =
                Shingles.of(String.join(" ", kept.stream().map(Block::text).toList()));
        if (told.within(found) < COVERED || found.within(told) < AGREED) return kept;
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Block b = kept.get(i);
            if (i > 0 && isStrange(b, told)) cuts.add(Lines.kind(b.text()), b);
            else out.add(b);
        }
        return out;
    }

    /// Subheads and lists are often left out of the data.
    private static boolean isStrange(Block b, Shingles told) {
        return b.kind() == Kind.TEXT && !isSubhead(b) && Shingles.of(b.text()).within(told) < STRANGE;
    }

    private static boolean isSubhead(Block b) {
        boolean loud = b.allBold() || b.text().equals(b.text().toUpperCase(Locale.ROOT));
        return loud && b.weight() < 60 && !Prose.hasSentenceMark(b.text());
    }
}
