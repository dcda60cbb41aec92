package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.extract.Extraction.Cut;

/// The text of an article as it stands in its page: its blocks in order, what was cut, and how sure the choice is.
record Body(List<Block> blocks, List<Cut> cuts, double agreement, int proseAround) {

    /// Takes the page apart; the document is not usable for anything else after this.
    static Body of(Document page, Facts facts) {
        Element root = page.body();
        List<Cut> cuts = new ArrayList<>(Cleaning.clean(root));
        List<Block> all = Blocks.of(root);
        Container.Choice choice = Container.in(root, all, facts.body());
        List<Block> inside = Blocks.of(choice.element());
        List<Block> kept = Pruning.prune(inside, facts, cuts);
        int around = all.stream().filter(Block::prose).mapToInt(Block::weight).sum();
        return new Body(kept, cuts, choice.agreement(), around);
    }

    int weight() {
        return blocks.stream().mapToInt(Block::weight).sum();
    }
}
