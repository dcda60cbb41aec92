package org.synoptic.ingest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.synoptic.article.ArticleId;
import org.synoptic.store.Library;

/// Adds articles until it is killed, with nothing running but the ingest and the store. Given a folder and a file of
/// what was acknowledged before, it says first which of that is lost, then `ready`, then each article it was told is
/// kept: its number and its id.
/// It is put together by hand, without Spring Boot, so that it starts quickly.
final class Adding {
    private static final int WRITERS = 3;

    private Adding() {}

    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of("synoptic.data", args[0])));
        context.register(Parts.class);
        context.scan("org.synoptic.store", "org.synoptic.ingest", "org.synoptic.fetch", "org.synoptic.extract");
        context.refresh();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Library library = context.getBean(Library.class);
        Path known = Path.of(args[1]);
        int number = 0;
        for (String line : Files.readAllLines(known)) {
            String[] parts = line.split(" ");
            number = Math.max(number, Integer.parseInt(parts[0]) + 1);
            if (!isThere(library, new ArticleId(parts[1]), Integer.parseInt(parts[0]))) out.println("lost " + line);
        }
        out.println("ready");
        for (int w = 0; w < WRITERS; w++) {
            int first = number + 1_000 + w;
            Thread.ofPlatform().start(() -> add(context.getBean(Ingest.class), first, out));
        }
    }

    /// What Spring Boot would have set up.
    static class Parts {
        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(
                DataSource database, FlywayMigrationStrategy migration) {
            migration.migrate(Flyway.configure().dataSource(database).load());
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(database);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setPackagesToScan("org.synoptic.store");
            return factory;
        }

        @Bean
        PlatformTransactionManager transactions(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }
    }

    private static void add(Ingest ingest, int first, PrintStream out) {
        for (int n = first; ; n += WRITERS) {
            if (ingest.take(new Ingest.Text(text(n)), step -> {}) instanceof Ingest.Taken taken)
                out.println("kept " + n + " " + taken.article().id());
            else out.println("refused " + n);
        }
    }

    private static boolean isThere(Library library, ArticleId id, int number) {
        return library.article(id)
                .filter(a -> library.page(id).orElseThrow().bytes().length > 0)
                .filter(a -> a.text().contains(middle(number)))
                .isPresent();
    }

    /// The text of an article with this number: the same in every process, of a few hundred words.
    static String text(int number) {
        return "Ferry number %d returns to harbour\n\n%s\n\nThe harbour master thanked everybody who had waited at the pier for the boat."
                .formatted(number, middle(number));
    }

    private static String middle(int number) {
        Random random = new Random(number);
        String[] words = {"ferry", "harbour", "pilot", "dawn", "boat", "storm", "crew", "returned", "waited", "pier"};
        StringBuilder b = new StringBuilder("On the morning of day " + number + " the");
        int count = 100 + random.nextInt(400);
        for (int i = 0; i < count; i++) b.append(' ').append(words[random.nextInt(words.length)]);
        return b.append(", the pilot said.").toString();
    }
}
