package org.synoptic.ingest;

import java.net.URI;
import java.util.Optional;

/// Where pages wait that a person's browser sent from another site, until the person says what shall become of them.
/// Any site can send one, so nothing is read or kept of it before that: it lies in memory, for a few minutes, under an
/// id that nobody can guess.
///
/// ```java
/// String id = doorstep.leave(address, html, true).orElseThrow();
/// …
/// ingest.take(doorstep.find(id).orElseThrow().page(), step -> {});
/// doorstep.forget(id);
/// ```
public interface Doorstep {
    /// The most bytes of one page.
    int MOST_BYTES = Saved.MOST_BYTES;

    /// A page that waits; `vouched` if the browser says that it was sent from its own address.
    record Left(Ingest.Seen page, boolean vouched) {}

    /// Leaves a page, as UTF-8, with its address; the id under which it waits. None if the address is none of the web,
    /// or the page is empty or too large. When there are too many, the oldest goes.
    Optional<String> leave(String address, byte[] html, boolean vouched);

    /// The page that waits under this id; none if it was forgotten or has waited too long.
    Optional<Left> find(String id);

    void forget(String id);

    /// Whether the address is one in the web.
    static boolean isWeb(URI address) {
        return address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?");
    }
}
