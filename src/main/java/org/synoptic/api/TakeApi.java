package org.synoptic.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.synoptic.account.Access;
import org.synoptic.ingest.Doorstep;

/// Takes the page that a person's browser sends from another site, by a bookmark that fills in a form there. Whatever
/// site may send one, so nothing is done here but to let it wait, and to show the person what came.
@RestController
class TakeApi {
    private static final int ROOM_FOR_THE_ADDRESS = 8_192;
    private static final long LONGEST_BODY = 200L << 20;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final byte[] ADDRESS = "address=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "page=".getBytes(StandardCharsets.US_ASCII);

    /// A page is held whole while it comes, so not many may come at once.
    private final Semaphore places = new Semaphore(4);

    private final Doorstep doorstep;
    private final Access access;

    TakeApi(Doorstep doorstep, Access access) {
        this.doorstep = doorstep;
        this.access = access;
    }

    /// The form is sent as plain text, in which a page is no longer than it is: `address=…` and `page=…`, a line each,
    /// and the page to the end.
    @PostMapping(path = "/take", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> take(
            InputStream body, @RequestHeader(name = HttpHeaders.ORIGIN, required = false) Optional<String> origin)
            throws IOException {
        if (!places.tryAcquire())
            return says(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Other pages are being taken right now. Send it again in a moment.");
        try {
            return read(body, origin);
        } finally {
            places.release();
        }
    }

    private ResponseEntity<String> read(InputStream body, Optional<String> origin) throws IOException {
        int most = Doorstep.MOST_BYTES + ROOM_FOR_THE_ADDRESS;
        byte[] form = body.readNBytes(most + 1);
        if (form.length > most) return tooLarge(body);
        if (!access.mayChange()) return says(HttpStatus.FORBIDDEN, "You may read here, but not add.");
        int line = lineEnd(form);
        if (!starts(form, 0, ADDRESS) || line < 0 || !starts(form, line, PAGE))
            return says(HttpStatus.BAD_REQUEST, "This is no page that the bookmark sent.");
        String address = new String(form, ADDRESS.length, line - ADDRESS.length, StandardCharsets.UTF_8).strip();
        if (isAnother(origin, address))
            return says(
                    HttpStatus.FORBIDDEN, "The page says that it comes from another site than the one that sent it.");
        byte[] page = Arrays.copyOfRange(form, line + PAGE.length, form.length);
        if (page.length > Doorstep.MOST_BYTES) return tooLarge(body);
        return doorstep.leave(address, page, isKnown(origin))
                .map(TakeApi::goOn)
                .orElseGet(() -> says(HttpStatus.BAD_REQUEST, "This is no page of the web that can be taken."));
    }

    /// Where the second line begins.
    private static int lineEnd(byte[] form) {
        for (int i = 0; i < Math.min(form.length, ROOM_FOR_THE_ADDRESS); i++) if (form[i] == '\n') return i + 1;
        return -1;
    }

    private static boolean starts(byte[] form, int at, byte[] word) {
        return form.length >= at + word.length && Arrays.equals(form, at, at + word.length, word, 0, word.length);
    }

    /// Pages that hide where their readers come from say "null".
    private static boolean isKnown(Optional<String> origin) {
        return origin.isPresent() && !origin.get().equals("null");
    }

    private static boolean isAnother(Optional<String> origin, String address) {
        if (!isKnown(origin)) return false;
        try {
            URI uri = URI.create(address);
            String own = (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
            return !own.equals(origin.get().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /// The rest is read to its end, as a browser shows no answer before it has sent all.
    private static ResponseEntity<String> tooLarge(InputStream body) throws IOException {
        byte[] some = new byte[1 << 16];
        long all = 0;
        for (int n = body.read(some); n >= 0 && all < LONGEST_BODY; n = body.read(some)) all += n;
        return says(HttpStatus.CONTENT_TOO_LARGE, "The page is larger than 20 MB, which is the most we take.");
    }

    /// A redirect would still count as the other site's doing, and the browser would come without its session and lose
    /// it. So a page of our own leads on.
    private static ResponseEntity<String> goOn(String id) {
        String to = "/received/" + id;
        return answer(
                HttpStatus.OK,
                "<meta http-equiv=\"refresh\" content=\"0; url=%s\">".formatted(to),
                "<p><a href=\"%s\">Go on to what was received</a></p>".formatted(to));
    }

    private static ResponseEntity<String> says(HttpStatus status, String sentence) {
        return answer(status, "", "<p>%s</p><p><a href=\"/\">Go to Synoptic</a></p>".formatted(sentence));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String head, String body) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body("""
                        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synoptic</title>
                        <meta name="viewport" content="width=device-width, initial-scale=1">%s</head>
                        <body><main>%s</main></body></html>
                        """.formatted(head, body));
    }
}
