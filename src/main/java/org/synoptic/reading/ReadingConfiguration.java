package org.synoptic.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import org.synoptic.store.Decisions;
import org.synoptic.store.Library;
import org.synoptic.store.Stories;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    @Bean
    Meaning meaning() {
        return new RememberedMeaning(Meaning.embedded());
    }

    @Bean
    Comparisons comparisons(Library library) {
        return new KeptComparisons(library);
    }

    @Bean
    Corrections corrections(Library library, Decisions decisions) {
        return new KeptCorrections(library, decisions);
    }

    @Bean
    Newsroom newsroom(Stories stories) {
        return new KeptNewsroom(stories);
    }

    @Bean
    SharedReadingRoom readingRoom(Library library, Decisions decisions, Meaning meaning) {
        return new SharedReadingRoom(
                library,
                decisions,
                (articles, transcripts, decided) -> Comparison.of(articles, transcripts, decided, meaning),
                ReadingModel::of);
    }
}
