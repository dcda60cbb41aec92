package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Snapshot;

/// An edition as one file that opens without a network: its page, and in it, out of sight, the document the page was
/// made from. Whoever has the file can check that nothing of it was changed.
final class Sealed {
    static final String ID = "edition";
    private static final Pattern DATA =
            Pattern.compile("<template id=\"" + ID + "\" data-sha256=\"([0-9a-f]{64})\">([^<]*)</template>");

    private Sealed() {}

    /// What a file turned out to be.
    static Edition.Check check(String file) {
        Matcher m = DATA.matcher(file);
        if (!m.find()) return new Edition.Check(Edition.Verdict.NO_EDITION, null, null);
        String named = m.group(1);
        String document = Html.unescaped(m.group(2));
        String hash = Snapshot.sha256(document.getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(named) || m.find()) return new Edition.Check(Edition.Verdict.CHANGED, named, null);
        Optional<Edition> edition = read(hash, document);
        if (edition.isEmpty()) return new Edition.Check(Edition.Verdict.CHANGED, named, null);
        boolean same = edition.get().file().equals(file);
        return new Edition.Check(
                same ? Edition.Verdict.WHOLE : Edition.Verdict.PAGE_DIFFERS,
                hash,
                edition.get().title());
    }

    private static Optional<Edition> read(String hash, String document) {
        try {
            return Optional.of(Edition.of(hash, document.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
