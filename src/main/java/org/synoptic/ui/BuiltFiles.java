package org.synoptic.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/// Lets browsers keep the scripts and typefaces of the screens. Their names or queries change with what is in them, so
/// a kept one
/// is never out of date; asking again for each of them would cost every opening a dozen round trips.
final class BuiltFiles extends HttpFilter {
    static final String[] PATHS = {"/VAADIN/build/*", "/VAADIN/static/push/*"};
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final Set<String> AGAINST = Set.of("pragma", "expires");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Keeping(response));
    }

    /// Only a file that is there is given a time to be kept for; all else keeps the headers that it was given.
    private static final class Keeping extends HttpServletResponseWrapper {
        Keeping(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!AGAINST.contains(name.toLowerCase(Locale.ROOT))) super.setHeader(name, kept(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (!AGAINST.contains(name.toLowerCase(Locale.ROOT))) super.addHeader(name, kept(name, value));
        }

        private static String kept(String name, String value) {
            return name.equalsIgnoreCase("Cache-Control") && value.startsWith("max-age=") ? FOR_GOOD : value;
        }
    }
}
