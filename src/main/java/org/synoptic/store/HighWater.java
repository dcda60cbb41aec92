package org.synoptic.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/// Remembers beside the database how far it had come when a change was last acknowledged. A database file that lost its
/// end opens without an error and with rows missing; it then stands lower than this mark.
///
/// The file has two lines that are written in turn, each with its checksum, so that a write that is cut off leaves the
/// other one whole.
record HighWater(Path file) {
    private static final int LINE = 32;

    /// The highest mark that was written whole, or 0.
    long read() {
        if (!Files.exists(file)) return 0;
        try {
            byte[] all = Files.readAllBytes(file);
            return Math.max(mark(all, 0), mark(all, LINE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a mark; it is on disk when this returns.
    void write(long mark) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer line = ByteBuffer.wrap(line(mark));
            long at = (mark % 2) * LINE;
            while (line.hasRemaining()) at += channel.write(line, at);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(long mark) {
        String number = "%020d".formatted(mark);
        return "%s %08x  \n".formatted(number, checksum(number)).getBytes(StandardCharsets.US_ASCII);
    }

    private static long mark(byte[] all, int from) {
        if (all.length < from + LINE) return 0;
        String line = new String(all, from, LINE, StandardCharsets.US_ASCII);
        String number = line.substring(0, 20);
        boolean whole = number.chars().allMatch(Character::isDigit)
                && line.substring(21, 29).equals("%08x".formatted(checksum(number)));
        return whole ? Long.parseLong(number) : 0;
    }

    private static long checksum(String number) {
        CRC32 crc = new CRC32();
        crc.update(number.getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }
}
