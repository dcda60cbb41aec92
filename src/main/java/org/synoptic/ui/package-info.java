/// The screens. Only this room knows Vaadin.
@ApplicationModule(
        allowedDependencies = {
            "article", "segment", "quote", "claim", "align", "story", "compare", "meaning", "ingest", "reading",
            "share", "lesson", "account", "words"
        })
@NullMarked
package org.synoptic.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
