/// What the program says by itself, in the languages it speaks. Any room that shows words may open it; only this room
/// knows the library that forms plurals and numbers.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.synoptic.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
