package org.synoptic.extract;

import java.util.List;
import org.synoptic.article.Article;

/// An article was found. Its gauge says how far it can be trusted; below `Gauge.CHECKABLE` nothing rests on its
/// silence.
public record Extracted(Article article, List<Cut> cuts) implements Extraction {
    public Extracted {
        cuts = List.copyOf(cuts);
    }
}
