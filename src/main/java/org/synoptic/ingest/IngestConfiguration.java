package org.synoptic.ingest;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.store.Library;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    Ingest ingest(Library library) {
        return new ArticleIngest(library, new WebPages(new FetchGate(), new Extractor()), Clock.systemUTC());
    }
}
