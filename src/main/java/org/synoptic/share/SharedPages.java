package org.synoptic.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.synoptic.share.LinkedEditions.Opened;

/// Answers who follows a link: with the edition's page, or with the same sentence whether the link ended, was revoked
/// or never was. No session, no cookie, and no address of a link in any log.
@Controller
class SharedPages {
    private static final String SECRET = "/s/{secret}";
    private static final String FORMS = "; form-action 'self'";
    private static final int REPORTS_A_MINUTE = 5;
    /// RFC 7725: not shown because somebody has a right to object.
    private static final int UNAVAILABLE = 451;

    private final LinkedEditions editions;
    private final Misses misses;
    private final Misses reports;
    /// Checking a password is slow on purpose: so many at once and no more.
    private final Semaphore checking = new Semaphore(2);

    SharedPages(LinkedEditions editions, Clock clock) {
        this.editions = editions;
        this.misses = new Misses(clock);
        this.reports = new Misses(clock, REPORTS_A_MINUTE);
    }

    @GetMapping(SECRET)
    void page(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        if (opened.get().asksPassword()) ask(Notices.password(false), 200, request, response);
        else send(opened.get(), request, response);
    }

    /// Answers with the page itself, so that no cookie has to remember that the password was right.
    @PostMapping(SECRET)
    void page(
            @PathVariable String secret,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        long wait = misses.wait(request.getRemoteAddr());
        if (wait > 0) {
            tooMany(wait, request, response);
        } else if (!checking.tryAcquire()) {
            tooMany(1, request, response);
        } else if (admits(opened.get(), password)) {
            editions.count(opened.get());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", scripted(opened.get().frames()));
            write(page(opened.get()), 200, request, response);
        } else {
            misses.count(request.getRemoteAddr());
            ask(Notices.password(true), 403, request, response);
        }
    }

    private boolean admits(Opened opened, String password) {
        try {
            return opened.admits(password);
        } finally {
            checking.release();
        }
    }

    /// The one script of shared pages. Its name tells its bytes, so it is kept for good.
    @GetMapping(Script.FOLDER + "{name}")
    void script(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(response);
        Optional<Script> script = Script.built().filter(s -> s.name().equals(name));
        if (script.isEmpty()) {
            write(Notices.NOWHERE, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        write(script.get().served(), HttpServletResponse.SC_OK, "text/javascript;charset=UTF-8", request, response);
    }

    @GetMapping(SECRET + "/preview.png")
    void picture(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        if (opened.get().asksPassword()) {
            missed(request, response);
            return;
        }
        byte[] picture = editions.picture(opened.get()).orElseThrow();
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    @GetMapping(SECRET + "/report")
    void report(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found(secret, request, response).isPresent()) ask(Notices.report(), 200, request, response);
    }

    @PostMapping(SECRET + "/report")
    void report(
            @PathVariable String secret,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        long wait = reports.wait(request.getRemoteAddr());
        if (words.isBlank()) {
            ask(Notices.report(), 400, request, response);
        } else if (wait > 0) {
            tooMany(wait, request, response);
        } else {
            reports.count(request.getRemoteAddr());
            boolean kept = editions.complain(opened.get(), words.strip());
            write(kept ? Notices.REPORTED : Notices.REPORTED_ENOUGH, kept ? 200 : 503, request, response);
        }
    }

    /// The link that holds; who has none is answered.
    private Optional<Opened> found(String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(response);
        Optional<Opened> opened = editions.open(secret);
        if (opened.isEmpty()) {
            missed(request, response);
            return opened;
        }
        Optional<String> hidden = opened.get().hidden();
        if (hidden.isPresent()) {
            write(Notices.hidden(hidden.get()), UNAVAILABLE, request, response);
            return Optional.empty();
        }
        response.setHeader("Content-Security-Policy", policy("", opened.get().frames()));
        return opened;
    }

    /// Who has a link is served all the same: a class behind one address must not pay for one pupil's guesses.
    private void missed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = request.getRemoteAddr();
        long wait = misses.wait(from);
        misses.count(from);
        if (wait > 0) tooMany(wait, request, response);
        else write(Notices.NOWHERE, HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static void tooMany(long wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait));
        write(Notices.TOO_MANY, 429, request, response);
    }

    /// A page with a form, which is never kept and never framed: what is typed goes to us alone.
    private static void ask(Served form, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", policy(FORMS, null));
        response.setHeader("Cache-Control", "no-store");
        write(form, status, request, response);
    }

    private Served page(Opened opened) {
        return editions.page(opened).orElseThrow();
    }

    private void send(Opened opened, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Served page = page(opened);
        response.setHeader("Content-Security-Policy", scripted(opened.frames()));
        boolean packed = takesPacked(request);
        response.setHeader("ETag", page.tag(packed));
        if (page.known(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (request.getMethod().equals("GET")) editions.count(opened);
        write(page, HttpServletResponse.SC_OK, request, response);
    }

    private static void write(Served page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(page, status, "text/html;charset=UTF-8", request, response);
    }

    private static void write(
            Served page, int status, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean packed = takesPacked(request);
        byte[] body = packed ? page.packed() : page.plain();
        response.setStatus(status);
        response.setContentType(type);
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String scripted(@Nullable String frames) {
        return Page.SCRIPTED + "; " + Frames.policy(frames);
    }

    private static String policy(String forms, @Nullable String frames) {
        String page = forms.isEmpty() ? Page.POLICY : Page.POLICY.replace("; form-action 'none'", forms);
        return page + "; " + Frames.policy(frames);
    }

    /// Set, not added: what holds for the app's own screens holds for them alone. The policy says who may frame a page,
    /// more finely than the older header can.
    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy("", null));
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
