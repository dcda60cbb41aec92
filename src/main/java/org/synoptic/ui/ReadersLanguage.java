package org.synoptic.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import org.synoptic.words.Words;

/// Answers each request in its reader's language: the one chosen in the header, else the first of the browser's that
/// the program speaks. Programs are answered in English, whatever they send.
final class ReadersLanguage extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            wanted(request).in(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException trouble) {
            throw trouble;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    static Words wanted(HttpServletRequest request) {
        return chosen(request).map(Words::of).orElseGet(() -> Words.of(listed(request)));
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(Language.COOKIE))
                        .map(Cookie::getValue)
                        .filter(tag -> Stream.concat(Words.LANGUAGES.stream(), Stream.of(Words.MIRRORED))
                                .anyMatch(tag::equals))
                        .findFirst();
    }

    /// Without the header a request would tell the language of the computer that it reached.
    private static List<Locale> listed(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
