package org.synoptic.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Paragraph.Kind;
import org.synoptic.extract.Extraction.Cut;

/// Goes through the blocks of the chosen element and leaves out what is not the article's text.
final class Pruning {
    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)(?:(?:©|\\(c\\))\\s?[\\p{L}\\d][^.!?©]{1,60}|\\b(?:bildrechte|bildquelle|foto|photo|photograph|picture|image|credit|crédit|imagen|imagem|fot)s?(?: by)?\\s?[:/]\\s?[^.!?:]{2,60}|\\((?:ap|afp|reuters|epa|getty(?: images)?|dpa|imago) ?(?:photo)?/[^)]{2,50}\\))\\s?$");

    private static final double MOSTLY_LINKS = 0.6;

    /// A link of so many words is a headline.
    private static final int HEADLINE = 5;

    private final Facts facts;
    private final Cuttings cuts;
    private final Set<String> seen = new HashSet<>();

    private final List<String> after = new ArrayList<>();
    private @Nullable String signature;

    /// What is kept, the lines that stood after the last of it, and the name that signs it.
    record Pruned(
            List<Block> kept, List<String> after, @Nullable String signature) {}

    private Pruning(Facts facts, Cuttings cuts) {
        this.facts = facts;
        this.cuts = cuts;
    }

    static Pruned prune(List<Block> blocks, Facts facts, Cuttings cuts) {
        return new Pruning(facts, cuts).prune(blocks);
    }

    private Pruned prune(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block b : blocks) {
            if (keep(b)) {
                kept.add(b);
                after.clear();
            } else {
                after.add(b.text());
                cuts.add(kind(b, facts), b);
            }
        }
        signature(kept);
        return new Pruned(trim(kept), after, signature);
    }

    /// A name alone at the end of the text signs it.
    private void signature(List<Block> kept) {
        if (kept.size() < 3) return;
        Block last = kept.getLast();
        boolean name = last.weight() <= 40 && last.kind() == Kind.TEXT && Names.looksLikePeople(last.text());
        if (!name) return;
        after.addFirst(last.text());
        kept.removeLast();
        cuts.add(Cut.Kind.BYLINE, last);
        signature = last.text();
    }

    /// As what a block is left out.
    static Cut.Kind kind(Block b, Facts facts) {
        if (isByline(b, facts) || isDateLine(b)) return Cut.Kind.BYLINE;
        if (isCaption(b)) return Cut.Kind.CAPTION;
        Cut.Kind byLine = Lines.kind(b.text());
        if (byLine != Cut.Kind.OTHER || b.linkDensity() < MOSTLY_LINKS) return byLine;
        return Prose.words(b.text()) < HEADLINE ? Cut.Kind.NAVIGATION : Cut.Kind.RELATED;
    }

    private boolean keep(Block b) {
        if (isTitle(b) || isByline(b, facts) || isDateLine(b)) return false;
        if (b.linkDensity() > 0.8 && b.weight() < 250 && (b.kind() != Kind.TEXT || !Prose.endsLikeASentence(b.text())))
            return false;
        if (Lines.isFurniture(b.text()) || isCaption(b)) return false;
        if (!hasLetters(b.text())) return false;
        return b.weight() < 40 || seen.add(b.text());
    }

    /// A picture's caption ends in whose picture it is.
    private static boolean isCaption(Block b) {
        return b.weight() < 300
                && b.kind() == Kind.TEXT
                && CREDIT.matcher(b.text()).find();
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isTitle(Block b) {
        return b.home().normalName().equals("h1")
                || (b.heading() && key(b.text()).equals(key(facts.title())));
    }

    private static boolean isByline(Block b, Facts facts) {
        if (b.weight() > 120 || facts.bylines().isEmpty()) return false;
        String rest = b.text();
        for (String name : facts.bylines()) rest = rest.replace(name, " ");
        if (rest.length() == b.text().length() || Prose.endsLikeASentence(b.text())) return false;
        return Prose.words(rest) <= 3 || Datelines.day(b.text(), facts.language()) != null;
    }

    private static boolean isDateLine(Block b) {
        return b.weight() < 60 && Dates.iso(b.text()) != null && Prose.words(b.text()) <= 9 && !b.heading();
    }

    /// A heading with nothing under it heads nothing of the article.
    private List<Block> trim(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).heading()) cuts.add(Cut.Kind.OTHER, blocks.get(--end));
        return blocks.subList(0, end);
    }

    private static String key(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
