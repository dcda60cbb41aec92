/// Turns a text into a vector, so that texts that mean the same lie close. Only this room knows the model.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.synoptic.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
