package org.synoptic.share;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.share.LinkedEditions.Opened;

/// Answers who follows a link: with the edition's page, or with the same sentence whether the link ended, was revoked
/// or never was. No session, no cookie, and no address of a link in any log.
///
/// It stands before the filters of the screens and answers everything under "/s/" itself: nothing that only the owner's
/// screens need is done, or said, for a reader.
final class SharedPages implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(SharedPages.class);

    static final String EVERYTHING = "/s/*";
    private static final String FOLDER = "/s/";
    private static final String SCRIPTS = Script.FOLDER.substring(FOLDER.length());
    private static final String PICTURE = "/preview.png";
    private static final String REPORT = "/report";
    private static final String NO_FRAMES = "; " + Frames.policy(null);
    private static final String CLOSED = Page.POLICY + NO_FRAMES;
    private static final String FORMS = Page.POLICY.replace("form-action 'none'", "form-action 'self'") + NO_FRAMES;
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?");
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

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest) throws IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            answer(asked, answer);
        } catch (RuntimeException e) {
            failed(e, asked, answer);
        }
    }

    /// The page for errors that belongs to the screens would begin a session.
    private static void failed(RuntimeException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.error("A shared page could not be shown", e);
        if (response.isCommitted()) return;
        response.reset();
        headers(response);
        unframed(CLOSED, response);
        response.setHeader("Cache-Control", "no-store");
        write(Notices.trouble(), HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers(response);
        String path = path(request);
        if (path.startsWith(SCRIPTS)) {
            if (asks(request, response, false)) script(path.substring(SCRIPTS.length()), request, response);
        } else if (path.endsWith(PICTURE)) {
            if (asks(request, response, false)) picture(without(PICTURE, path), request, response);
        } else if (path.endsWith(REPORT)) {
            if (!asks(request, response, true)) return;
            if (posts(request)) reported(without(REPORT, path), request, response);
            else report(without(REPORT, path), request, response);
        } else if (asks(request, response, true)) {
            if (posts(request)) withPassword(path, request, response);
            else page(path, request, response);
        }
    }

    /// What stands behind "/s/", decoded.
    private static String path(HttpServletRequest request) {
        @Nullable String more = request.getPathInfo();
        String path = more == null ? request.getServletPath() : request.getServletPath() + more;
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    }

    private static String without(String end, String path) {
        return path.substring(0, path.length() - end.length());
    }

    private static boolean posts(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /// Whether the method is one that is answered here; if not, that is said.
    private static boolean asks(HttpServletRequest request, HttpServletResponse response, boolean forms) {
        String method = request.getMethod();
        if (method.equals("GET") || method.equals("HEAD") || forms && method.equals("POST")) return true;
        unframed(CLOSED, response);
        response.setHeader("Allow", forms ? "GET, HEAD, POST" : "GET, HEAD");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return false;
    }

    private void page(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        if (opened.get().asksPassword()) ask(Notices.password(false), 200, request, response);
        else send(opened.get(), request, response);
    }

    /// Answers with the page itself, so that no cookie has to remember that the password was right.
    private void withPassword(String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        long wait = misses.wait(request.getRemoteAddr());
        if (wait > 0) {
            tooMany(wait, request, response);
        } else if (!checking.tryAcquire()) {
            tooMany(1, request, response);
        } else if (admits(opened.get(), written("password", request))) {
            editions.count(opened.get());
            response.setHeader("Cache-Control", "no-store");
            framed(opened.get(), Page.SCRIPTED, response);
            write(page(opened.get()), 200, request, response);
        } else {
            misses.count(request.getRemoteAddr());
            ask(Notices.password(true), 403, request, response);
        }
    }

    /// What was written in a form; nothing if it can't be read.
    private static String written(String field, HttpServletRequest request) {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8);
            @Nullable String words = request.getParameter(field);
            return words == null ? "" : words;
        } catch (IllegalStateException unreadable) {
            return "";
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
    private static void script(String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        unframed(CLOSED, response);
        Optional<Script> script = Script.built().filter(s -> s.name().equals(name));
        if (script.isEmpty()) {
            write(Notices.nowhere(), HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        write(script.get().served(), HttpServletResponse.SC_OK, "text/javascript;charset=UTF-8", request, response);
    }

    private void picture(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
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

    private void report(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (found(secret, request, response).isPresent()) ask(Notices.report(), 200, request, response);
    }

    private void reported(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Opened> opened = found(secret, request, response);
        if (opened.isEmpty()) return;
        String words = written("words", request);
        long wait = reports.wait(request.getRemoteAddr());
        if (words.isBlank()) {
            ask(Notices.report(), 400, request, response);
        } else if (wait > 0) {
            tooMany(wait, request, response);
        } else {
            reports.count(request.getRemoteAddr());
            boolean kept = editions.complain(opened.get(), words.strip());
            write(kept ? Notices.reported() : Notices.reportedEnough(), kept ? 200 : 503, request, response);
        }
    }

    /// The link that holds; who has none is answered.
    private Optional<Opened> found(String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Opened> opened = editions.open(secret);
        if (opened.isEmpty()) {
            missed(request, response);
            return opened;
        }
        Optional<String> hidden = opened.get().hidden();
        if (hidden.isPresent()) {
            unframed(CLOSED, response);
            write(Notices.hidden(hidden.get()), UNAVAILABLE, request, response);
            return Optional.empty();
        }
        framed(opened.get(), Page.POLICY, response);
        return opened;
    }

    /// Who has a link is served all the same: a class behind one address must not pay for one pupil's guesses.
    private void missed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        unframed(CLOSED, response);
        String from = request.getRemoteAddr();
        long wait = misses.wait(from);
        misses.count(from);
        if (wait > 0) tooMany(wait, request, response);
        else write(Notices.nowhere(), HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static void tooMany(long wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait));
        write(Notices.tooMany(), 429, request, response);
    }

    /// A page with a form, which is never kept and never framed: what is typed goes to us alone.
    private static void ask(Served form, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        unframed(FORMS, response);
        response.setHeader("Cache-Control", "no-store");
        write(form, status, request, response);
    }

    private Served page(Opened opened) {
        return editions.page(opened).orElseThrow();
    }

    private void send(Opened opened, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Served page = page(opened);
        framed(opened, Page.SCRIPTED, response);
        response.setHeader("ETag", page.tag(takesPacked(request)));
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

    /// Who may frame a page is said by the policy; the older header knows "nobody" only, and would stand in the way.
    private static void framed(Opened opened, String policy, HttpServletResponse response) {
        if (opened.frames() == null) unframed(policy + NO_FRAMES, response);
        else response.setHeader("Content-Security-Policy", policy + "; " + opened.framing());
    }

    private static void unframed(String policy, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Frame-Options", "DENY");
    }

    private static void headers(HttpServletResponse response) {
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
        if (encodings.equals("gzip") || encodings.startsWith("gzip,")) return true;
        for (String one : encodings.toLowerCase(Locale.ROOT).split(",")) {
            String coding = one.strip();
            if (coding.startsWith("gzip") && !REFUSED.matcher(coding).matches()) return true;
        }
        return false;
    }
}
