package org.synoptic.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a program into the interface that shows a token, for this one request.
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private final Programs programs;

    TokenFilter(Programs programs) {
        this.programs = programs;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        @Nullable String shown = request.getHeader("Authorization");
        if (shown != null
                && shown.startsWith(BEARER)
                && programs.mayEnter(shown.substring(BEARER.length()).strip())) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("program", "", List.of()));
            SecurityContextHolder.setContext(context);
        }
        rest.doFilter(request, response);
    }
}
