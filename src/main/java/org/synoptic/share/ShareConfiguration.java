package org.synoptic.share;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.store.Editions;
import org.synoptic.store.Holdings;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class ShareConfiguration {
    private static final int PACKED_PAGE = 1 << 15;

    @Bean(destroyMethod = "settle")
    LinkedEditions sharing(Editions editions, ReadingRoom reading, @Value("${synoptic.address:}") String address) {
        return new LinkedEditions(editions, reading, Clock.systemUTC(), address);
    }

    /// Behind the filter that knows our own names, and before those that only the screens and the interface need.
    @Bean
    FilterRegistrationBean<SharedPages> sharedPages(LinkedEditions editions) {
        var pages = new FilterRegistrationBean<>(new SharedPages(editions, Clock.systemUTC()));
        pages.addUrlPatterns(SharedPages.EVERYTHING);
        pages.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return pages;
    }

    /// A packed page fits in whole, so that it is given to the network at once and not in pieces of 8 KB.
    @Bean
    TomcatConnectorCustomizer wholePages() {
        return connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(PACKED_PAGE));
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
