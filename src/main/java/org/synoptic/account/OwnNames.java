package org.synoptic.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that come by a foreign name. A page elsewhere can give its own name this computer's address and
/// then read as if it were here (DNS rebinding); its requests still carry that name.
final class OwnNames extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private final Set<String> names;

    OwnNames(Set<String> more) {
        names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        for (String name : more) names.add(name.toLowerCase(Locale.ROOT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isOwn(request.getHeader("Host"))) rest.doFilter(request, response);
        else refuse(response);
    }

    /// Whether a Host header names this computer, with a port or without.
    boolean isOwn(@Nullable String host) {
        if (host == null) return false;
        return names.contains(
                PORT.matcher(host.strip().toLowerCase(Locale.ROOT)).replaceFirst(""));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        byte[] sentence =
                "Synoptic answers by its own name only: open it as localhost.\n".getBytes(StandardCharsets.UTF_8);
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(sentence.length);
        response.getOutputStream().write(sentence);
    }
}
