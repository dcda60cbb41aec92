package org.synoptic.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text. A byte order mark is believed first, then bytes that can only be UTF-8 (servers often lie),
/// then the header, then the page itself, then what its bytes look like; what says nothing is read as the web has
/// always read it.
final class Charsets {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_.:-]*)");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        int mark = markLength(bytes);
        if (mark > 0) return new String(bytes, mark, bytes.length - mark, marked(bytes));
        String utf8 = strict(bytes);
        Charset declared = utf8 != null && !ascii(bytes) ? null : declared(bytes, contentType);
        if (declared != null) return new String(bytes, declared);
        if (utf8 != null) return utf8;
        return new String(
                bytes,
                mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : Guessed.of(bytes).orElse(WESTERN));
    }

    private static int markLength(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return 3;
        return starts(b, 0xFE, 0xFF) || starts(b, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset marked(byte[] b) {
        if (b[0] == (byte) 0xEF) return StandardCharsets.UTF_8;
        return b[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((b[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
        Charset byHeader = contentType == null ? null : named(contentType);
        if (byHeader != null) return byHeader;
        Charset byPage = named(new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1));
        // A page that names UTF-16 in letters we could read is not UTF-16.
        return byPage != null && byPage.name().startsWith("UTF-") ? null : byPage;
    }

    private static @Nullable Charset named(String where) {
        Matcher m = DECLARED.matcher(where);
        if (!m.find()) return null;
        try {
            Charset found = Charset.forName(m.group(1));
            return found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII)
                    ? WESTERN
                    : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean ascii(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return false;
        return true;
    }

    /// One broken sequence in a long page does not make it Western.
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = sequence(bytes, i);
            if (length > 1) {
                good++;
                i += length - 1;
            } else if (bytes[i] < 0) bad++;
        }
        return good > 4 * bad;
    }

    private static int sequence(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (lead >= 0xF5 || at + length > b.length) return 1;
        for (int i = 1; i < length; i++) if ((b[at + i] & 0xC0) != 0x80) return 1;
        return length;
    }
}
