/// Takes a link, a file or pasted text and gives a kept article, telling its progress.
@ApplicationModule(allowedDependencies = {"article", "fetch", "extract", "store"})
@NullMarked
package org.synoptic.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
