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
    ComparisonsApi comparisonsApi(
            ReadingRoom room,
            Ingest ingest,
            Comparisons comparisons,
            Access access,
            @Value("${synoptic.address:}") String address) {
        return new ComparisonsApi(room, new Intake(ingest, comparisons), access, new Origins(address));
    }

    @Bean
    LinksApi linksApi(ReadingRoom room, Sharing sharing, Access access, @Value("${synoptic.address:}") String address) {
        return new LinksApi(room, sharing, access, new Origins(address), Clock.systemDefaultZone());
    }

    @Bean
    TakeApi takeApi(Doorstep doorstep, Access access) {
        return new TakeApi(doorstep, access);
    }
}
