package org.synoptic.store;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// The store without web and screens, on a folder or a database of the test's own.
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
        String[] args = java.util.Arrays.copyOf(more, more.length + 1);
        args[more.length] = "--synoptic.data=" + folder;
        return app.run(args);
    }
}
