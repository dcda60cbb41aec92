package org.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// The PostgreSQL server that the store's tests use while {@link PostgresTest} runs them: a database for each folder.
/// Its address is a system property, so that a process started by a test can be told of it.
final class PostgresServer {
    static final String PROPERTY = "synoptic.test.postgres";

    private PostgresServer() {}

    /// The address of the folder's database, which is made when it is not there; empty without a server.
    static String databaseOf(Path folder) {
        String server = System.getProperty(PROPERTY, "");
        if (server.isEmpty()) return "";
        String name = "s"
                + UUID.nameUUIDFromBytes(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        try (Connection c = DriverManager.getConnection(server);
                Statement s = c.createStatement()) {
            try (ResultSet found = s.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) return address(server, name);
            }
            s.execute("create database " + name);
            return address(server, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(String server, String name) {
        return server.replaceFirst("/[^/?]*\\?", "/" + name + "?");
    }
}
