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

    /// What was left out although it stood in or beside the text, in the order of the page.
    List<Cut> cuts();

    /// A passage that was left out, and as what.
    record Cut(Kind kind, String text) {
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
