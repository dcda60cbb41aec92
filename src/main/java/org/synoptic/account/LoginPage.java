package org.synoptic.account;

import static org.synoptic.words.Words.phrase;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.synoptic.words.Words;

/// The page that asks for the owner's password, plain HTML; and who has tried too often is told to wait.
final class LoginPage extends OncePerRequestFilter implements AuthenticationFailureHandler {
    static final String PATH = "/login";
    private static final String PAGE = resource();
    private static final String POLICY = policy();

    private final Tries tries;

    LoginPage(Tries tries) {
        this.tries = tries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        long wait = tries.wait(request.getRemoteAddr());
        boolean tried = request.getMethod().equals("POST");
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            write(response, 429, phrase("sign-in.too-many"));
        } else if (tried) rest.doFilter(request, response);
        else write(response, 200, request.getParameter("wrong") == null ? "" : phrase("notice.wrong"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        tries.wrong(request.getRemoteAddr());
        response.sendRedirect(PATH + "?wrong");
    }

    private static void write(HttpServletResponse response, int status, String sentence) throws IOException {
        byte[] page = PAGE.replace("{lang}", Words.here().tag())
                .replace("{title}", phrase("sign-in"))
                .replace("{password}", phrase("link.password"))
                .replace("{hint}", phrase("sign-in.hint"))
                .replace("{sentence}", sentence)
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static String resource() {
        try (InputStream in = LoginPage.class.getResourceAsStream("login.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String policy() {
        return ("default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'")
                .formatted(hashOf("style"), hashOf("script"));
    }

    /// Of what stands in the page's only element of a name.
    private static String hashOf(String element) {
        String begin = "<" + element + ">";
        String content = PAGE.substring(PAGE.indexOf(begin) + begin.length(), PAGE.indexOf("</" + element + ">"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
