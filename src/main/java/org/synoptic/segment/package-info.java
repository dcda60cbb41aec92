/// Cuts an article into sentences and tokens, with exact offsets.
@ApplicationModule(allowedDependencies = {"article"})
@NullMarked
package org.synoptic.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
