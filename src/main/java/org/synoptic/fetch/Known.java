package org.synoptic.fetch;

import org.jspecify.annotations.Nullable;

/// What a server said of the state of a page, to ask it later whether that has changed: its entity tag and its time of
/// change, each as the server wrote it.
public record Known(@Nullable String etag, @Nullable String lastModified) {
    public static final Known NOTHING = new Known(null, null);

    boolean nothing() {
        return etag == null && lastModified == null;
    }
}
