package org.synoptic.extract;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks at how much the packed parts of a PDF file unpack to, before anything is built of them.
final class PackedStreams {
    private static final byte[] MARK = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final long MOST = 200L << 20;
    private static final int DEEPEST = 3;

    private long left = MOST;

    private PackedStreams() {}

    static void check(byte[] file) throws Unreadable {
        String whole = new String(file, StandardCharsets.ISO_8859_1);
        if (whole.contains("/LZWDecode") || whole.contains("/RunLengthDecode"))
            throw new Unreadable("The file is packed in a way of long ago that we don't read.");
        PackedStreams streams = new PackedStreams();
        for (int at = 0; at + MARK.length < file.length; at++)
            if (starts(file, at)) streams.unpack(file, body(file, at + MARK.length), 1);
    }

    private static boolean starts(byte[] file, int at) {
        for (int i = 0; i < MARK.length; i++) if (file[at + i] != MARK[i]) return false;
        return true;
    }

    private static int body(byte[] file, int at) {
        int i = at;
        while (i < file.length && (file[i] == '\r' || file[i] == '\n' || file[i] == ' ')) i++;
        return i;
    }

    /// Counts, and looks into what is packed twice.
    private void unpack(byte[] packed, int from, int depth) throws Unreadable {
        if (from + 2 > packed.length || (packed[from] & 0x0F) != 8) return;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, packed.length - from);
            byte[] buffer = new byte[1 << 16];
            boolean first = true;
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0) return;
                left -= n;
                if (left < 0) throw new Unreadable("The file unpacks to more than we take.");
                if (first && depth < DEEPEST && n > 2 && (buffer[0] & 0x0F) == 8) unpackAgain(packed, from, depth);
                first = false;
            }
        } catch (DataFormatException e) {
            return;
        } finally {
            inflater.end();
        }
    }

    private void unpackAgain(byte[] packed, int from, int depth) throws Unreadable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, packed.length - from);
            byte[] once = new byte[1 << 22];
            int n = inflater.inflate(once);
            unpack(java.util.Arrays.copyOf(once, n), 0, depth + 1);
        } catch (DataFormatException e) {
            return;
        } finally {
            inflater.end();
        }
    }
}
