/// Says for each claim whether the other articles carry it, each time with the evidence.
@ApplicationModule(allowedDependencies = {"article", "segment", "quote", "claim", "meaning"})
@NullMarked
package org.synoptic.align;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
