package org.synoptic.extract;

import java.util.List;
import org.synoptic.article.Article;

/// No article was found. The reason is one sentence for the person who gave the page:
/// "The site answered with a consent page instead of the article."
public record Rejected(Article article, String reason, List<Cut> cuts) implements Extraction {
    public Rejected {
        cuts = List.copyOf(cuts);
    }
}
