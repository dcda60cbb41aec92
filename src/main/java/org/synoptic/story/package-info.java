/// Groups articles by event, and tells copies from independent reports.
@ApplicationModule(allowedDependencies = {"article", "segment", "quote", "meaning"})
@NullMarked
package org.synoptic.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
