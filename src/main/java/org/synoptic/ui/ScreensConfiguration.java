package org.synoptic.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;

/// Puts the room together.
@Configuration(proxyBeanMethods = false)
class ScreensConfiguration {
    @Bean
    Backstage backstage() {
        return new Backstage(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("screen-", 0).factory()));
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Sample sample(Ingest ingest, Comparisons comparisons) {
        return new Sample(ingest, comparisons);
    }

    /// What the screens' framework needs of a filter chain; who may do what is the business of `account`.
    @Bean
    VaadinSecurityConfigurer screens() {
        return VaadinSecurityConfigurer.vaadin().enableAuthorizedRequestsConfiguration(false);
    }

    @Bean
    VaadinServiceInitListener kindly() {
        return start -> start.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new Kindly()));
    }
}
