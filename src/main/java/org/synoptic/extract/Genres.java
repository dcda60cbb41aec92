package org.synoptic.extract;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells by headline and address what is no article of one piece: a live blog, a gallery of pictures.
final class Genres {
    private static final Pattern LIVE_TITLE = Pattern.compile(
            "(?iu)(?:^|[\\s:–—|-])(?:live ?blog|live ?ticker|news ?ticker|live[- ]updates?|en direct|en vivo|minuto a minuto|ao vivo|in diretta|canlı blog|relacja na żywo)(?:$|[\\s:–—|-])|^live\\s?[:–—|]|\\blive:");
    private static final Pattern LIVE_PATH = Pattern.compile(
            "(?i)[/-](?:live-?blog|live-?ticker|newsblog|live-?updates?|direct|minuto-a-minuto)(?:[/.-]|$)");
    private static final Pattern GALLERY_PATH = Pattern.compile(
            "(?i)[/-](?:gallery|galleries|galerie|galeria|fotogaler[ií]a|fotogalerie|fotogallery|bildergalerie|bilderstrecke|fotostrecke|diaporama|slideshow|photo-?essay)(?:[/.-]|$)");

    private Genres() {}

    static boolean isLive(String title, @Nullable URI address) {
        return LIVE_TITLE.matcher(title).find() || inPath(LIVE_PATH, address);
    }

    static boolean isGallery(@Nullable String type, @Nullable URI address) {
        return type != null && type.toLowerCase(java.util.Locale.ROOT).contains("gallery")
                || inPath(GALLERY_PATH, address);
    }

    private static boolean inPath(Pattern pattern, @Nullable URI address) {
        return address != null
                && address.getRawPath() != null
                && pattern.matcher(address.getRawPath()).find();
    }
}
