package org.synoptic.ingest;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.DocumentKind;
import org.synoptic.extract.SavedPage;

/// What a given file holds, told from its name and its content.
sealed interface Saved {
    int MOST_BYTES = 20 << 20;

    /// A page, and where it was saved from as far as the file tells.
    record Web(byte[] bytes, String contentType, @Nullable URI location) implements Saved {}

    /// A PDF or DOCX file.
    record Paper(byte[] bytes, DocumentKind kind) implements Saved {}

    record Plain(String text) implements Saved {}

    /// It can't be read, with the reason for the person.
    record Unread(String reason) implements Saved {}

    Set<String> HTML = Set.of("html", "htm", "xhtml");
    Set<String> MHTML = Set.of("mhtml", "mht");
    Set<String> KNOWN = Set.of("html", "htm", "xhtml", "mhtml", "mht", "txt", "pdf", "docx");
    Set<String> PAPERS = Set.of("pdf", "docx");
    Pattern MARKUP = Pattern.compile("(?is)^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b");

    static Saved of(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) return new Unread("The file is larger than 20 MB, which is the most we take.");
        String ending = ending(name);
        if (!KNOWN.contains(ending)) return new Unread(unknown(ending));
        if (isBlank(bytes)) return new Unread("The file is empty.");
        Optional<DocumentKind> kind = DocumentKind.in(bytes);
        if (kind.isPresent()) return new Paper(bytes, kind.get());
        if (binary(bytes) || PAPERS.contains(ending) && !markup(bytes))
            return new Unread("The file does not hold a page or a text, whatever its name says.");
        return read(ending, bytes);
    }

    private static Saved read(String ending, byte[] bytes) {
        String start = start(bytes);
        boolean markup = markup(bytes);
        if (MHTML.contains(ending) || (HTML.contains(ending) && SavedPage.startsLike(start))) return mhtml(bytes);
        if (HTML.contains(ending) || markup) return new Web(bytes, "text/html", null);
        return new Plain(text(bytes));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4000), StandardCharsets.ISO_8859_1);
    }

    private static boolean markup(byte[] bytes) {
        return MARKUP.matcher(start(bytes).replaceFirst("^\\u00EF\\u00BB\\u00BF", ""))
                .find();
    }

    private static Saved mhtml(byte[] bytes) {
        return SavedPage.in(bytes)
                .<Saved>map(page -> new Web(page.body(), page.contentType(), page.address()))
                .orElse(new Unread("The file is no saved page that we can read: it holds no HTML part."));
    }

    private static String unknown(String ending) {
        String what = ending.isEmpty() ? "this one has no such ending" : "this is a ." + ending + " file";
        return "We read .html, .htm, .mhtml, .txt, .pdf and .docx files; " + what + ".";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) if (b > ' ' || b < 0) return false;
        return true;
    }

    /// Texts hold no zero bytes, unless a mark says that two bytes make one character.
    private static boolean binary(byte[] bytes) {
        if (wide(bytes) != null) return false;
        for (int i = 0; i < Math.min(bytes.length, 4000); i++) if (bytes[i] == 0) return true;
        return false;
    }

    private static @Nullable Charset wide(byte[] b) {
        if (b.length < 2) return null;
        if (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
        return b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /// The text of a file: as its mark says, else UTF-8 where it is that, else what Windows wrote.
    private static String text(byte[] bytes) {
        Charset wide = wide(bytes);
        String text = wide != null ? new String(bytes, wide) : narrow(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
