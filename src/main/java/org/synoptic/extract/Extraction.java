package org.synoptic.extract;

import java.util.List;
import org.synoptic.article.Article;

/// What came of reading a page or a text: an article, or the reason why there is none.
///
/// ```java
/// switch (extractor.html(bytes, "text/html", address, null)) {
///     case Extracted e -> keep(e.article());
///     case Rejected r -> tell(r.reason());
/// }
/// ```
public sealed interface Extraction permits Extracted, Rejected {
    /// The article, or of a rejected page as much of one as was found. Its text may then be empty.
    Article article();

    /// What was left out of the page as it can be seen, in its order.
    List<Cut> cuts();

    /// A passage that was left out, as what, and how many of the article's paragraphs stand before it. Neighbours of
    /// one
    /// kind are one passage of several lines; of a very long one there is the beginning, with an ellipsis.
    record Cut(Kind kind, String text, int after) {
        /// The kinds of things that stand around an article.
        public enum Kind {
            SHARE,
            SOURCE_LINK,
            RELATED,
            COMMENTS,
            CAPTION,
            NEWSLETTER,
            BYLINE,
            NAVIGATION,
            CONSENT,
            OTHER
        }
    }
}
