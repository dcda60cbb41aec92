package org.synoptic.share;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which sites may show a shared page in a frame: none, any ("*"), or those named by their origins.
public final class Frames {
    public static final String ANY = "*";

    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9-]{1,63}");
    private static final Pattern ORIGIN = Pattern.compile("https?://" + HOST.pattern() + "(?::[0-9]{1,5})?");
    private static final int LONGEST = 2000;

    private Frames() {}

    /// What a person wrote, as origins parted by blanks: "learn.example, https://blog.example:8443/". Empty if one of
    /// them is no site's address. A name alone means https.
    public static Optional<String> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.equals(ANY)) return Optional.of(ANY);
        String origins = Arrays.stream(text.split("[\\s,;]+"))
                .filter(s -> !s.isEmpty())
                .map(s -> s.contains("://") ? s : "https://" + s)
                .map(s -> s.replaceFirst("/$", ""))
                .distinct()
                .collect(Collectors.joining(" "));
        return Optional.of(origins).filter(Frames::isOne);
    }

    /// Whether this is what `read` gives: nothing else may get into a header.
    static boolean isOne(String frames) {
        return frames.equals(ANY)
                || frames.length() <= LONGEST
                        && Arrays.stream(frames.split(" ", -1))
                                .allMatch(o -> ORIGIN.matcher(o).matches());
    }

    /// The part of a policy that says so.
    static String policy(@Nullable String frames) {
        return "frame-ancestors " + (frames == null || !isOne(frames) ? "'none'" : frames);
    }
}
