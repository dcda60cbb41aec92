package org.synoptic.share;

import java.nio.file.Path;

/// Brings a library in that `Archive` wrote: all of it, or nothing. What is here already stays as it is.
public interface Import {
    sealed interface Ending permits Brought, Refused {}

    /// How much of it was not here before.
    record Brought(int texts, int comparisons, int editions, int links, int feeds) implements Ending {}

    /// Nothing was written; the sentence says why.
    record Refused(String sentence) implements Ending {}

    Ending bring(Path file);
}
