package org.synoptic.extract;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page taken out of a browser's one-file archive (MHTML): its bytes, its type as told, and where it was saved from
/// as
/// far as the archive tells.
public record SavedPage(
        byte[] body, String contentType, @Nullable URI address) {
    /// The page that an archive holds; empty where it holds none.
    public static Optional<SavedPage> in(byte[] archive) {
        return Mhtml.page(archive);
    }

    /// Whether a file that starts like this is such an archive, whatever its name.
    public static boolean startsLike(String start) {
        return Mhtml.looksLike(start);
    }
}
