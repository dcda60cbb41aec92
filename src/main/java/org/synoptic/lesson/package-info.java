/// What an educator hands out.
@ApplicationModule(allowedDependencies = {"article", "segment", "quote", "claim", "align", "story", "compare", "share"})
@NullMarked
package org.synoptic.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
