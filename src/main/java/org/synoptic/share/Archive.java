package org.synoptic.share;

import java.io.IOException;
import java.io.OutputStream;

/// The whole library as one ZIP: pages as received, articles with all their texts, comparisons with people's decisions,
/// editions, the links to them, and feeds. `Import` makes an equal library of it. Of a link's secret only the SHA-256
/// goes along, as only that was kept. `src/docs/export.md` describes the files in it.
public interface Archive {
    void write(OutputStream out) throws IOException;
}
