package org.synoptic.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/// What the store promises holds on PostgreSQL too: the same tests, on a server of their own on loopback. Machines for
/// which no server is packed, or on which none may be started, skip them.
@Suite(failIfNoTests = false)
@SelectClasses({
    LibraryTest.class,
    EditionsTest.class,
    DecisionsTest.class,
    FeedsTest.class,
    StoriesTest.class,
    HoldingsTest.class
})
class PostgresTest {
    private static @Nullable EmbeddedPostgres server;

    @BeforeSuite
    static void start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            server = started;
            System.setProperty(PostgresServer.PROPERTY, started.getJdbcUrl("postgres", "postgres"));
        } catch (IOException | IllegalStateException e) {
            Assumptions.abort("No PostgreSQL can be started here: " + e.getMessage());
        }
    }

    @AfterSuite
    static void stop() throws IOException {
        System.clearProperty(PostgresServer.PROPERTY);
        EmbeddedPostgres started = server;
        if (started != null) started.close();
    }
}
