package org.synoptic.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;

/// A page ready to be sent: plain and packed, made once, each with its strong tag.
record Served(byte[] plain, byte[] packed, String tag) {
    static Served of(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        return new Served(plain, pack(plain), Snapshot.sha256(plain).substring(0, 32));
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// The entity tag; packed bytes are another representation and have one of their own.
    String tag(boolean asPacked) {
        return '"' + tag + (asPacked ? "-gz" : "") + '"';
    }

    /// Whether a reader has this page already, in either form.
    boolean known(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) return false;
        if (isOurs(ifNoneMatch)) return true;
        for (String one : ifNoneMatch.split(",")) if (isOurs(one.strip())) return true;
        return false;
    }

    private boolean isOurs(String said) {
        String name = said.startsWith("W/") ? said.substring(2) : said;
        return name.equals("*") || name.equals(tag(true)) || name.equals(tag(false));
    }
}
