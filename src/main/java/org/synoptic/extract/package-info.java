/// Finds the article in a page, and says how far that can be trusted. Only this room knows jsoup.
@ApplicationModule(allowedDependencies = {"article", "fetch"})
@NullMarked
package org.synoptic.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
