package org.synoptic.api;

import java.net.URI;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Tells our own pages from those of other sites by what a browser says of where a request comes from.
///
/// @param address how Synoptic is reached from elsewhere, or empty
record Origins(String address) {
    Origins {
        address = address.strip().replaceFirst("/+$", "");
    }

    /// Programs name no origin.
    boolean foreign(Optional<String> origin) {
        return origin.isPresent()
                && !origin.get().equals(address)
                && !origin.get().equals(own());
    }

    private static String own() {
        URI own = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return own.getScheme() + "://" + own.getAuthority();
    }
}
