/// Puts everything about two to twelve articles into one immutable comparison.
@ApplicationModule(allowedDependencies = {"article", "segment", "quote", "claim", "align", "story", "meaning"})
@NullMarked
package org.synoptic.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
