package org.synoptic.ingest;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.store.Feeds;
import org.synoptic.store.Library;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    /// One for all, so that it keeps its manners towards each host.
    @Bean
    FetchGate gate(@Value("${synoptic.fetch.ports:}") String ports) {
        return new FetchGate(ports(ports));
    }

    /// The setting: "8080, 8443".
    static Set<Integer> ports(String setting) {
        Set<Integer> out = new TreeSet<>();
        for (String said : setting.strip().split("[\\s,;]+")) {
            if (said.isEmpty()) continue;
            int port = said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
            if (port < 1 || port > 65_535)
                throw new UnknownSetting(
                        "SYNOPTIC_FETCH_PORTS is “%s”: give port numbers such as 8080, 8443.".formatted(setting));
            out.add(port);
        }
        return out;
    }

    @Bean
    Ingest ingest(Library library, FetchGate gate) {
        return new ArticleIngest(library, new WebPages(gate, new Extractor()), Clock.systemUTC());
    }

    @Bean
    History history(Library library, FetchGate gate) {
        return new KeptHistory(library, new WebPages(gate, new Extractor()));
    }

    @Bean
    KeptNewsstand newsstand(Feeds feeds, FetchGate gate) {
        return new KeptNewsstand(feeds, gate, Clock.systemUTC());
    }

    @Bean
    Round round(Feeds feeds, KeptNewsstand stand, @Value("${synoptic.feeds.every:30m}") String every) {
        return new Round(feeds, stand, Round.every(every), Clock.systemUTC());
    }

    @Bean
    Waiting doorstep() {
        return new Waiting(Clock.systemUTC());
    }
}
