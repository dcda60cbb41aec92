/// Finds who says what, and which wordings in several outlets are one statement.
@ApplicationModule(allowedDependencies = {"article", "segment", "meaning"})
@NullMarked
package org.synoptic.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
