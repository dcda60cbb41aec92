package org.synoptic.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// One HTTP/1.1 answer (RFC 9112), read within limits.
record Answer(int status, Map<String, String> headers, byte[] body) {
    static final int MOST_WIRE = 5 << 20;
    static final int MOST_UNPACKED = 10 << 20;
    static final int MOST_HEADERS = 64 << 10;
    static final int MOST_RATIO = 100;

    /// Raised where an answer goes past a limit.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    static Answer read(InputStream in) throws IOException {
        int[] left = {MOST_HEADERS};
        Answer head = head(in, left);
        while (head.status >= 100 && head.status < 200) head = head(in, left);
        boolean bodiless = head.status == 204 || head.status == 304;
        byte[] wire = bodiless ? new byte[0] : wire(in, head, left);
        return new Answer(
                head.status,
                head.headers,
                unpack(wire, head.header("content-encoding").orElse("")));
    }

    private static Answer head(InputStream in, int[] left) throws IOException {
        String[] start = line(in, left).split(" ", 3);
        if (start.length < 2 || !start[0].startsWith("HTTP/1.") || !start[1].matches("\\d{3}"))
            throw new IOException("no HTTP answer");
        return new Answer(Integer.parseInt(start[1]), fields(in, left), new byte[0]);
    }

    private static Map<String, String> fields(InputStream in, int[] left) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the answer ends early");
            if (--left[0] < 0) throw new TooLarge();
            out.write(c);
        }
        return out.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static byte[] wire(InputStream in, Answer head, int[] left) throws IOException {
        if (head.header("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked"))
            return chunks(in, left);
        Optional<String> told = head.header("content-length");
        if (told.isEmpty()) return upTo(in, MOST_WIRE);
        long length = number(told.get(), 10);
        if (length > MOST_WIRE) throw new TooLarge();
        byte[] body = in.readNBytes((int) length);
        if (body.length < length) throw new EOFException("the answer ends early");
        return body;
    }

    private static byte[] chunks(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (true) {
            left[0] = Math.max(left[0], 4096);
            long size = number(line(in, left).split(";", 2)[0].strip(), 16);
            if (size == 0) return out.toByteArray();
            if (out.size() + size > MOST_WIRE) throw new TooLarge();
            byte[] chunk = in.readNBytes((int) size);
            if (chunk.length < size) throw new EOFException("the answer ends early");
            out.write(chunk);
            line(in, left);
        }
    }

    private static long number(String digits, int radix) throws IOException {
        try {
            long n = Long.parseLong(digits, radix);
            if (n < 0) throw new IOException("a length below nought");
            return n;
        } catch (NumberFormatException e) {
            throw new IOException("no length", e);
        }
    }

    private static byte[] unpack(byte[] wire, String encoding) throws IOException {
        String how = encoding.toLowerCase(Locale.ROOT).strip();
        if (wire.length == 0 || how.isEmpty() || how.equals("identity")) return wire;
        int most = (int) Math.min(MOST_UNPACKED, (long) wire.length * MOST_RATIO + 4096);
        return switch (how) {
            case "gzip", "x-gzip" -> upTo(new GZIPInputStream(new ByteArrayInputStream(wire)), most);
            case "deflate" -> upTo(new InflaterInputStream(new ByteArrayInputStream(wire)), most);
            default -> throw new IOException("an encoding that was not asked for");
        };
    }

    private static byte[] upTo(InputStream in, int most) throws IOException {
        byte[] all = in.readNBytes(most + 1);
        if (all.length > most) throw new TooLarge();
        return all;
    }
}
