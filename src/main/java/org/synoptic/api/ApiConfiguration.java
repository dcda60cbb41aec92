package org.synoptic.api;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.account.Access;
import org.synoptic.ingest.Doorstep;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.share.Sharing;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    @Bean
    Answers answers(Access access, @Value("${synoptic.address:}") String address) {
        return new Answers(access, new Origins(address));
    }

    @Bean
    ComparisonsApi comparisonsApi(ReadingRoom room, Ingest ingest, Comparisons comparisons, Answers answers) {
        return new ComparisonsApi(room, new Intake(ingest, comparisons), answers);
    }

    @Bean
    LinksApi linksApi(ReadingRoom room, Sharing sharing, Answers answers) {
        return new LinksApi(room, sharing, answers, Clock.systemDefaultZone());
    }

    @Bean
    TakeApi takeApi(Doorstep doorstep, Access access) {
        return new TakeApi(doorstep, access);
    }
}
