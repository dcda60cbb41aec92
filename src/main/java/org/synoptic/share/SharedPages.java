package org.synoptic.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Answers who follows a link: with the edition's page, or with the same sentence whether the link ended, was revoked
/// or
/// never was. No session, no cookie, and no address of a link in any log.
@Controller
class SharedPages {
    private static final String POLICY = Page.POLICY + "; frame-ancestors 'none'";
    private static final Served NOWHERE = Served.of(Page.nowhere());

    private static final Served TOO_MANY = Served.of(Page.tooMany());

    private final LinkedEditions editions;
    private final Misses misses;

    SharedPages(LinkedEditions editions, Clock clock) {
        this.editions = editions;
        this.misses = new Misses(clock);
    }

    @GetMapping("/s/{secret}")
    void page(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(response);
        Optional<LinkedEditions.Opened> opened = editions.open(secret);
        if (opened.isPresent()) send(opened.get(), request, response);
        else missed(request, response);
    }

    /// Who has a link is served all the same: a class behind one address must not pay for one pupil's guesses.
    private void missed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = request.getRemoteAddr();
        long wait = misses.wait(from);
        misses.count(from);
        if (wait > 0) response.setHeader("Retry-After", String.valueOf(wait));
        send(wait > 0 ? TOO_MANY : NOWHERE, wait > 0 ? 429 : 404, request, response);
    }

    private void send(LinkedEditions.Opened opened, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Served page = opened.page();
        boolean packed = takesPacked(request);
        response.setHeader("ETag", page.tag(packed));
        if (page.known(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (request.getMethod().equals("GET")) editions.count(opened);
        send(page, 200, request, response);
    }

    private static void send(Served page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean packed = takesPacked(request);
        byte[] body = packed ? page.packed() : page.plain();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// Set, not added: what holds for the app's own screens holds for them alone.
    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Vary", "Accept-Encoding");
    }

    private static boolean takesPacked(HttpServletRequest request) {
        @Nullable String encodings = request.getHeader("Accept-Encoding");
        if (encodings == null) return false;
        for (String one : encodings.split(",")) {
            String[] parts = one.strip().toLowerCase(java.util.Locale.ROOT).split("\\s*;\\s*");
            boolean refused = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
            if (parts[0].equals("gzip") && !refused) return true;
        }
        return false;
    }
}
