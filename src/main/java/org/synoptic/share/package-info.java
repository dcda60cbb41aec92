/// Comparisons for others: frozen editions, exports, plain HTML pages.
@ApplicationModule(
        allowedDependencies = {
            "article", "segment", "quote", "claim", "align", "story", "compare", "meaning", "store", "reading", "words"
        })
@NullMarked
package org.synoptic.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
