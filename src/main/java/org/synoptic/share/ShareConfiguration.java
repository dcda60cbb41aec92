package org.synoptic.share;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.store.Editions;
import org.synoptic.store.Holdings;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class ShareConfiguration {
    @Bean(destroyMethod = "settle")
    LinkedEditions sharing(Editions editions, ReadingRoom reading, @Value("${synoptic.address:}") String address) {
        return new LinkedEditions(editions, reading, Clock.systemUTC(), address);
    }

    @Bean
    SharedPages sharedPages(LinkedEditions editions) {
        return new SharedPages(editions, Clock.systemUTC());
    }

    @Bean
    Archive archive(Holdings holdings) {
        return new LibraryArchive(holdings);
    }

    @Bean
    Import libraryImport(Holdings holdings) {
        return new LibraryImport(holdings);
    }
}
