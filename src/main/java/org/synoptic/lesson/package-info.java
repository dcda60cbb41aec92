/// What an educator hands out: a sheet of tasks made from an edition, with the answers on a page of their own.
@ApplicationModule(
        allowedDependencies = {"article", "segment", "quote", "claim", "align", "story", "compare", "share", "words"})
@NullMarked
package org.synoptic.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
