package org.synoptic.store;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// Puts the room together: the folder is taken first, then the database is opened and checked, then it is migrated.
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = StoreConfiguration.class)
class StoreConfiguration {
    /// Whether another database is set; else the embedded one is used.
    private static boolean elsewhere(String url) {
        return !url.isBlank();
    }

    @Bean
    DataFolder dataFolder(@Value("${synoptic.data:data}") String folder) {
        return DataFolder.take(Path.of(folder));
    }

    @Bean
    HikariDataSource dataSource(DataFolder folder, @Value("${synoptic.database:}") String url) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("library");
        source.setMaximumPoolSize(8);
        source.setMinimumIdle(1);
        if (elsewhere(url)) source.setJdbcUrl(url);
        else {
            source.setJdbcUrl(folder.url());
            source.setUsername("sa");
            source.setPassword("");
        }
        return source;
    }

    @Bean
    FlywayMigrationStrategy migration(
            DataFolder folder, DataSource source, @Value("${synoptic.database:}") String url) {
        return flyway -> {
            if (elsewhere(url)) reach(source);
            else new Embedded(folder, source).check();
            try {
                flyway.migrate();
            } catch (FlywayException e) {
                throw new LibraryUnusable(
                        "The library could not be brought up to date: %s."
                                .formatted(LibraryUnusable.diskFull(e) ? "the disk is full" : LibraryUnusable.root(e)),
                        e);
            }
        };
    }

    private static void reach(DataSource source) {
        try (Connection c = source.getConnection()) {
            c.getMetaData();
        } catch (SQLException e) {
            throw new LibraryUnusable("The database can't be reached: " + LibraryUnusable.root(e), e);
        }
    }

    @Bean
    Settling settling(DataFolder folder, DataSource source, @Value("${synoptic.database:}") String url) {
        return new Settling(elsewhere(url) ? () -> {} : new Embedded(folder, source)::force);
    }

    @Bean
    Library library(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        var library = new KeptLibrary(factory, transactions, settling, Clock.systemUTC());
        library.sweep();
        return library;
    }

    @Bean
    Editions editions(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        return new KeptEditions(factory, transactions, settling, Clock.systemUTC());
    }

    @Bean
    Decisions decisions(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        return new KeptDecisions(factory, transactions, settling, Clock.systemUTC());
    }

    @Bean
    Feeds feeds(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        var feeds = new KeptFeeds(factory, transactions, settling, Clock.systemUTC());
        feeds.sweep();
        return feeds;
    }

    @Bean
    Tokens tokens(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        return new KeptTokens(factory, transactions, settling, Clock.systemUTC());
    }

    @Bean
    Stories stories(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        return new KeptStories(factory, transactions, settling);
    }

    @Bean
    Holdings holdings(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        return new KeptHoldings(factory, transactions, settling);
    }
}
