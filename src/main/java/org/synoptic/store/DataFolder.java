package org.synoptic.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The one folder everything lies in. Whoever holds it is the only one: a second instance on it is refused before the
/// database is touched. The lock ends with the process, however that ends.
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder take(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (path.toString().contains(";"))
            throw new LibraryUnusable("The data folder %s can't be used: its name holds a semicolon.".formatted(path));
        try {
            Files.createDirectories(path);
            return lock(path);
        } catch (IOException e) {
            String why = LibraryUnusable.diskFull(e)
                    ? "the disk is full"
                    : e.getClass().getSimpleName() + ", " + LibraryUnusable.root(e);
            throw new LibraryUnusable("The data folder %s can't be used: %s.".formatted(path, why), e);
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("synoptic.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new LibraryUnusable(
                    "Another Synoptic is using the data folder %s: stop that one, or choose another folder with SYNOPTIC_DATA."
                            .formatted(path));
        }
        return new DataFolder(path, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /// The address of the embedded database. Its defaults lose acknowledged commits on a kill; these settings do not.
    String url() {
        return "jdbc:h2:file:" + path.resolve("library")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=20000";
    }

    Path databaseFile() {
        return path.resolve("library.mv.db");
    }

    Path highWaterFile() {
        return path.resolve("library.mark");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
