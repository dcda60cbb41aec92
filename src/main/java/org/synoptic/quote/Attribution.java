package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// What ties a quoted content to who said it; either part may be absent.
public record Attribution(@Nullable Cue cue, @Nullable Source source) {
    public static final Attribution NONE = new Attribution(null, null);
}
