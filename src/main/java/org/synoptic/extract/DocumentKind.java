package org.synoptic.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The files that hold an article and are no web pages.
public enum DocumentKind {
    PDF("application/pdf", "%PDF-"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004");

    private static final int HEAD = 1_024;

    private final String type;
    private final String mark;

    DocumentKind(String type, String mark) {
        this.type = type;
        this.mark = mark;
    }

    /// Its media type.
    public String type() {
        return type;
    }

    /// What the bytes are, whatever the file is called.
    public static Optional<DocumentKind> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.contains(PDF.mark)) return Optional.of(PDF);
        return start.startsWith(WORD.mark) ? Optional.of(WORD) : Optional.empty();
    }

    /// What a media type names.
    public static Optional<DocumentKind> of(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(d -> d.type.equals(bare)).findFirst();
    }
}
