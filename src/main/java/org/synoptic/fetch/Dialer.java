package org.synoptic.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Asks one address for one page: dials the address that was checked, and no other.
final class Dialer {
    private static final String AGENT = "Mozilla/5.0 (compatible; Synoptic/0.1; a reader's own news comparison)";
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-clock").factory());

    /// The limits of time, in milliseconds: to connect, to the first byte, and in all.
    record Patience(int connect, int firstByte, int inAll) {
        static final Patience USUAL = new Patience(5_000, 10_000, 20_000);
    }

    private final Patience patience;

    Dialer(Patience patience) {
        this.patience = patience;
    }

    Answer ask(URI uri, InetAddress checked, int port, Ask ask) throws IOException {
        try (Socket socket = new Socket(java.net.Proxy.NO_PROXY)) {
            boolean[] late = {false};
            ScheduledFuture<?> end =
                    CLOCK.schedule(() -> hangUp(socket, late), patience.inAll(), TimeUnit.MILLISECONDS);
            try {
                return talk(uri, checked, port, ask, socket);
            } catch (IOException e) {
                if (late[0]) throw new SocketTimeoutException("too slow in all");
                throw e;
            } finally {
                end.cancel(false);
            }
        }
    }

    private static void hangUp(Socket socket, boolean[] late) {
        late[0] = true;
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Answer talk(URI uri, InetAddress checked, int port, Ask ask, Socket socket) throws IOException {
        socket.connect(new InetSocketAddress(checked, port), patience.connect());
        if (!socket.getInetAddress().equals(checked)) throw new IOException("another peer than the one checked");
        socket.setSoTimeout(patience.firstByte());
        Socket line = "https".equalsIgnoreCase(uri.getScheme()) ? secured(uri, socket, port) : socket;
        OutputStream out = line.getOutputStream();
        out.write(request(uri, port, ask).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return Answer.read(new BufferedInputStream(line.getInputStream()));
    }

    private static SSLSocket secured(URI uri, Socket socket, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(socket, uri.getHost(), port, true);
        SSLParameters p = secure.getSSLParameters();
        p.setEndpointIdentificationAlgorithm("HTTPS");
        if (uri.getHost().matches(".*[A-Za-z].*") && !uri.getHost().contains(":"))
            p.setServerNames(List.of(new SNIHostName(uri.getHost())));
        secure.setSSLParameters(p);
        secure.startHandshake();
        return secure;
    }

    private static String request(URI uri, int port, Ask ask) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        boolean usual = port == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return "GET " + path + query + " HTTP/1.1\r\n"
                + "Host: " + uri.getHost() + (usual ? "" : ":" + port) + "\r\n"
                + "User-Agent: " + AGENT + "\r\n"
                + "Accept: " + ask.accept() + "\r\n"
                + "Accept-Encoding: gzip, deflate\r\n"
                + "Accept-Language: *\r\n"
                + field("If-None-Match", ask.known().etag())
                + field("If-Modified-Since", ask.known().lastModified())
                + "Connection: close\r\n\r\n";
    }

    /// A server's own words go back to it only where they fit into one line.
    private static String field(String name, @Nullable String value) {
        boolean sound = value != null && value.length() <= 200 && value.chars().allMatch(c -> c >= ' ' && c < 127);
        return sound ? name + ": " + value + "\r\n" : "";
    }
}
