package org.synoptic.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.Extraction.Cut;

/// The text of an article as it stands in its page: its blocks in order, what was cut, which lines of that stood right
/// after the text, the name that signs it, and how sure the choice is.
record Body(
        List<Block> blocks,
        List<Cut> cuts,
        List<String> after,
        @Nullable String signature,
        double agreement) {
    private static final int THIN = 400;

    /// Takes the page apart; the document is not usable for anything else after this. Where a thorough cleaning leaves
    /// next to nothing, the names that parts of the page go by are not believed.
    static Body of(Document page, Facts facts, Supplier<Document> again) {
        Body thorough = of(page.body(), facts, true);
        if (thorough.weight() >= THIN) return thorough;
        Body trusting = of(again.get().body(), facts, false);
        return trusting.weight() > 2 * thorough.weight() ? trusting : thorough;
    }

    private static Body of(Element root, Facts facts, boolean byName) {
        Optional<Block> lede = Lede.in(root, facts);
        Cuttings cuts = new Cuttings(root);
        Cleaning.clean(root, byName, facts, cuts);
        List<Block> all = Blocks.of(root);
        Container.Choice choice = Container.in(root, all, facts.body());
        List<Block> inside = Blocks.of(choice.element());
        cuts.addOutside(all, inside, facts);
        Pruning.Pruned pruned = Pruning.prune(inside, facts, cuts);
        List<Block> told = Told.agreed(pruned.kept(), facts, cuts);
        List<Block> kept = lede.map(l -> Lede.before(l, told)).orElse(told);
        return new Body(kept, cuts.between(kept, facts), pruned.after(), pruned.signature(), choice.agreement());
    }

    int weight() {
        return blocks.stream().mapToInt(Block::weight).sum();
    }
}
