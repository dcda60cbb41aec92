/// The screens. Only this room knows Vaadin. It opens `store` for what a person does to a comparison as a whole: to
/// make, rename and delete it, and to add or remove an article.
@ApplicationModule(
        allowedDependencies = {
            "article", "segment", "quote", "claim", "align", "story", "compare", "meaning", "store", "ingest",
            "reading", "share", "lesson", "account"
        })
@NullMarked
package org.synoptic.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
