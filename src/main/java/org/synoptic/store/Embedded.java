package org.synoptic.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The embedded database: what it needs before it is opened and before a change is acknowledged.
record Embedded(DataFolder folder, DataSource database) {
    /// Opens the database, and refuses a file that stands lower than what was once acknowledged.
    void check() {
        long promised = mark().read();
        if (promised > 0 && !Files.exists(folder.databaseFile())) throw lost("is not there");
        if (reached() < promised) throw lost("has lost changes that were saved");
    }

    /// Forces what is committed to the disk, and raises the mark.
    void force() {
        try (Connection c = database.getConnection();
                Statement s = c.createStatement()) {
            s.executeUpdate("UPDATE high_water SET reached = reached + 1 WHERE id = 1");
            long reached = number(s, "SELECT reached FROM high_water WHERE id = 1");
            s.execute("CHECKPOINT SYNC");
            mark().write(reached);
        } catch (SQLException | RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }

    private long reached() {
        try (Connection c = database.getConnection();
                Statement s = c.createStatement()) {
            boolean made =
                    c.getMetaData().getTables(null, null, "HIGH_WATER", null).next();
            return made ? number(s, "SELECT reached FROM high_water WHERE id = 1") : 0;
        } catch (SQLException e) {
            throw unopened(e);
        }
    }

    LibraryUnusable unopened(Throwable cause) {
        String why = LibraryUnusable.diskFull(cause) ? "the disk is full" : LibraryUnusable.root(cause);
        return new LibraryUnusable("The library %s can't be opened: %s.".formatted(folder.databaseFile(), why), cause);
    }

    private LibraryUnusable lost(String what) {
        return new LibraryUnusable(("The library %s %s: put back a whole copy of the folder, or delete %s to go on with"
                        + " what is left.")
                .formatted(folder.databaseFile(), what, mark().file()));
    }

    private HighWater mark() {
        return new HighWater(folder.highWaterFile());
    }

    private static long number(Statement s, String query) throws SQLException {
        try (ResultSet r = s.executeQuery(query)) {
            return r.next() ? r.getLong(1) : 0;
        }
    }
}
