package org.synoptic.ingest;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.store.Library;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    Ingest ingest(Library library) {
        return new ArticleIngest(library, new PlainPages(), Clock.systemUTC());
    }
}
