package org.synoptic.article;

import org.jspecify.annotations.Nullable;

/// Who publishes. The domain is absent for a pasted text; `kind` is a short word about it ("agency", "republished")
/// where
/// the page or its reader gives one.
public record Outlet(
        String name, @Nullable String domain, @Nullable String kind) {
    public static final Outlet UNKNOWN = new Outlet("Unknown outlet", null, null);

    public Outlet {
        if (name.isBlank()) throw new IllegalArgumentException("An outlet has a name");
    }

    public static Outlet named(String name) {
        return new Outlet(name, null, null);
    }
}
