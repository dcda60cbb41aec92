/// Finds the checkable statements of an article, and who asserts them.
@ApplicationModule(allowedDependencies = {"article", "segment", "quote"})
@NullMarked
package org.synoptic.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
