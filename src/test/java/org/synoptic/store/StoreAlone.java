package org.synoptic.store;

import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// The store without web and screens, on a folder of the test's own, and on a database of its own where
/// {@link PostgresTest} has started a server.
@Import(StoreConfiguration.class)
@ImportAutoConfiguration({
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class StoreAlone {
    static ConfigurableApplicationContext on(Path folder, String... more) {
        SpringApplication app = new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .build();
        String[] args = Arrays.copyOf(more, more.length + 2);
        args[more.length] = "--synoptic.data=" + folder;
        args[more.length + 1] = "--synoptic.database=" + PostgresServer.databaseOf(folder);
        return app.run(args);
    }
}
