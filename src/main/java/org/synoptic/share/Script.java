package org.synoptic.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.synoptic.article.Snapshot;

/// The script that shared pages may run, and the only one: it marks, joins and covers what stands in the page, and asks
/// for nothing. The frontend's build makes it (`frontend/share.ts`); a page without it is whole.
final class Script {
    static final String FOLDER = "/s/script/";
    private static final Optional<Script> BUILT = load();

    private final String text;
    private final Served served;
    private final String hash;

    private Script(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.UTF_8);
        this.served = Served.of(text);
        this.hash = Snapshot.sha256(bytes);
    }

    /// Absent where the program was built without its pages.
    static Optional<Script> built() {
        return BUILT;
    }

    private static Optional<Script> load() {
        try (InputStream in = Script.class.getResourceAsStream("share.js")) {
            return in == null ? Optional.empty() : Optional.of(new Script(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its name tells its bytes, so it can be kept for good.
    String name() {
        return hash.substring(0, 32) + ".js";
    }

    String path() {
        return FOLDER + name();
    }

    /// "sha256-…", for the page that loads it.
    String integrity() {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
    }

    String text() {
        return text;
    }

    Served served() {
        return served;
    }
}
