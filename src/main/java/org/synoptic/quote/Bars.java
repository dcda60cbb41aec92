package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What two quotations of a comparison need to be one statement, by who speaks and when. Where that is
/// not known, their words alone decide.
final class Bars {
    private static final double LINKED = 0.5;
    private static final double INDIRECT = 0.8;

    /// The same where it is known that one person speaks.
    private static final double LINKED_ONE_SPEAKER = 0.42;

    private static final double INDIRECT_ONE_SPEAKER = 0.7;

    /// Another speaker: so many words in a row, hardly any changed. Who said them is then what the outlets
    /// disagree on, and is flagged.
    private static final double ANOTHER_SPEAKER = 0.9;

    private static final double ANOTHER_SPEAKER_REWORDED = 0.97;

    private static final int AT_LENGTH = 9;

    /// What two wordings need that one article prints: it has no reason to tell one statement twice.
    private static final double WITHIN = 0.9;

    /// A line of so few words is said again on another day.
    private static final int LINE = 12;

    private static final int ANOTHER_DAY = 2;

    /// The same where the articles tell only when they came out.
    private static final int SHORT_LINE = 8;

    private static final int ANOTHER_WEEK = 7;

    /// A quotation with what is known about it.
    record Said(Utterance utterance, Reading reading, Occasion occasion) {
        Quotation quotation() {
            return utterance.first();
        }

        int words() {
            return reading.spoken().size();
        }

        boolean indirect() {
            return quotation().type() == Quotation.Type.INDIRECT;
        }

        boolean sameArticle(Said other) {
            return quotation().span().article().equals(other.quotation().span().article());
        }
    }

    private Bars() {}

    static boolean oneSpeaker(Said a, Said b) {
        return a.reading().isOf(b.reading());
    }

    /// Whether the words are linked, whenever they were said.
    static boolean linked(Said a, Said b, Likeness likeness) {
        if (likeness.relation() == Relation.UNRELATED || !flagsAllow(a, b, likeness)) return false;
        if (a.utterance().overlaps(b.utterance())) return false;
        boolean reworded = likeness.relation() == Relation.REWORDED;
        if (a.sameArticle(b) && reworded && likeness.similarity() < WITHIN) return false;
        return likeness.similarity() >= bar(a, b);
    }

    private static boolean flagsAllow(Said a, Said b, Likeness likeness) {
        if (likeness.flags().isEmpty()) return true;
        if (!likeness.flags().equals(Set.of(Likeness.Flag.ANOTHER_SPEAKER)) || a.sameArticle(b)) return false;
        int words = Math.min(a.words(), b.words());
        return likeness.relation() == Relation.REWORDED
                ? words >= 2 * AT_LENGTH && likeness.similarity() >= ANOTHER_SPEAKER_REWORDED
                : words >= AT_LENGTH && likeness.similarity() >= ANOTHER_SPEAKER;
    }

    private static double bar(Said a, Said b) {
        boolean one = oneSpeaker(a, b);
        if (a.indirect() || b.indirect()) return one ? INDIRECT_ONE_SPEAKER : INDIRECT;
        return one ? LINKED_ONE_SPEAKER : LINKED;
    }

    /// The likeness with the lower bar that one speaker gives: words that alone don't carry it do then.
    static Likeness ofOneSpeaker(Said a, Said b, Likeness likeness) {
        boolean near = likeness.relation() == Relation.UNRELATED && likeness.similarity() >= LINKED_ONE_SPEAKER;
        if (!near || !likeness.flags().isEmpty() || !oneSpeaker(a, b) || a.sameArticle(b)) return likeness;
        List<String> reasons = new ArrayList<>(likeness.reasons());
        reasons.add("The same person says both.");
        return new Likeness(Relation.REWORDED, likeness.similarity(), Set.of(), reasons);
    }

    /// Whether a line was said twice: on two days that the articles name, or in articles of different
    /// weeks.
    static boolean onOtherDays(Said a, Said b) {
        int words = Math.min(a.words(), b.words());
        if (words > LINE || a.sameArticle(b)) return false;
        if (a.occasion().said() != null && b.occasion().said() != null)
            return Occasion.between(a.occasion().said(), b.occasion().said()) >= ANOTHER_DAY;
        return words <= SHORT_LINE
                && Occasion.between(a.occasion().published(), b.occasion().published()) >= ANOTHER_WEEK;
    }
}
