package org.synoptic.fetch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a fetch ended.
public sealed interface Fetched {
    URI uri();

    /// A page: its final address, the status, the unpacked body, the content type as told, the addresses that led
    /// there, and what the server said of its state.
    record Page(URI uri, int status, byte[] body, @Nullable String contentType, List<URI> redirects, Known state)
            implements Fetched {
        public Page {
            redirects = List.copyOf(redirects);
        }
    }

    /// Nothing new since the last time.
    record NotModified(URI uri) implements Fetched {}

    /// Not asked for, for safety.
    record Refused(URI uri, Reason reason) implements Fetched {}

    /// Asked for, without a usable answer.
    record Failed(URI uri, Reason reason) implements Fetched {}
}
