/// The command line: files in, JSON out, without a web server or a database.
@ApplicationModule(
        allowedDependencies = {
            "article", "fetch", "extract", "segment", "meaning", "quote", "claim", "align", "story", "compare", "store",
            "ingest", "reading", "share", "lesson", "account", "api"
        })
@NullMarked
package org.synoptic.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
