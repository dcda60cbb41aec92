/// What a reader sees of a comparison, computed once and shared between sessions.
@ApplicationModule(
        allowedDependencies = {"article", "segment", "quote", "claim", "align", "story", "compare", "meaning", "store"})
@NullMarked
package org.synoptic.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
