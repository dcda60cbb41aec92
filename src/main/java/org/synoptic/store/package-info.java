/// Keeps articles, pages as received, comparisons, people's decisions, editions and feeds on disk. Only this room
/// knows the database.
@ApplicationModule(allowedDependencies = {"article", "story", "compare"})
@NullMarked
package org.synoptic.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
