package org.synoptic.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web site on this machine, for tests of other rooms, and a gate that lets its one port through.
public final class Site implements AutoCloseable {
    private final ServerSocket door;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    public Site() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    /// In time that passes by itself.
    public FetchGate gate() {
        return new FetchGate(
                InetAddress::getAllByName,
                new Dialer.Patience(5_000, 20_000, 30_000),
                Set.of("localhost:" + door.getLocalPort()),
                new Turned());
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + door.getLocalPort() + path);
    }

    /// Puts a page of a type at a path, with further lines for its head, each ended.
    public void put(String path, String type, String body, String... head) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        answer(
                path,
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(type, bytes.length, String.join("", head), body));
    }

    /// Answers a path with these words from now on.
    public void answer(String path, String whole) {
        pages.put(path, whole);
    }

    /// The heads of all requests so far, those for the rules left out.
    public List<String> asked() {
        return heads.stream().filter(h -> !h.startsWith("GET /robots.txt")).toList();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (Socket s = visitor) {
            String head = head(s);
            heads.add(head);
            String none = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
            String[] words = head.split(" ");
            s.getOutputStream()
                    .write(pages.getOrDefault(words.length > 1 ? words[1] : "", none)
                            .getBytes(StandardCharsets.UTF_8));
            s.getOutputStream().flush();
        } catch (IOException e) {
            heads.add("broken: " + e);
        }
    }

    private static String head(Socket s) throws IOException {
        StringBuilder b = new StringBuilder();
        while (b.indexOf("\r\n\r\n") < 0) {
            int c = s.getInputStream().read();
            if (c < 0) break;
            b.append((char) c);
        }
        return b.toString();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
