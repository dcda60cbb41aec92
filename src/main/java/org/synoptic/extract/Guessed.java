package org.synoptic.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// The charset of a page that names none, told from its bytes. Only a page most of whose letters are foreign to ASCII
/// says enough; a few accents are read as the web has always read them.
final class Guessed {
    private static final int MOST = 200_000;
    /// Which part of a text's letters has to lie beyond ASCII.
    private static final double FOREIGN = 0.3;

    private static final int FEWEST = 60;
    private static final Pattern MARKUP = Pattern.compile("(?is)<(script|style)\\b.{0,100000}?</\\1|<[^>]{0,5000}>");

    private Guessed() {}

    static Optional<Charset> of(byte[] bytes) {
        byte[] text = MARKUP.matcher(new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1))
                .replaceAll(" ")
                .getBytes(StandardCharsets.ISO_8859_1);
        int foreign = 0;
        int letters = 0;
        for (byte b : text) {
            if (b < 0) foreign++;
            else if (Character.isLetter(b)) letters++;
        }
        if (foreign < FEWEST || foreign < FOREIGN * (foreign + letters)) return Optional.empty();
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(text, 0, text.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || !Charset.isSupported(name) ? Optional.empty() : Optional.of(Charset.forName(name));
    }
}
