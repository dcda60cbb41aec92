package org.synoptic.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.words.Words;

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

    @Bean
    FilterRegistrationBean<BuiltFiles> builtFiles() {
        var registration = new FilterRegistrationBean<>(new BuiltFiles());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns(BuiltFiles.PATHS);
        registration.setAsyncSupported(true);
        return registration;
    }

    /// What the screens' framework needs of a filter chain; who may do what is the business of `account`.
    @Bean
    VaadinSecurityConfigurer screens() {
        return VaadinSecurityConfigurer.vaadin().enableAuthorizedRequestsConfiguration(false);
    }

    @Bean
    VaadinServiceInitListener kindly() {
        return start -> {
            start.getSource()
                    .addSessionInitListener(session -> session.getSession().setErrorHandler(new Kindly()));
            start.getSource()
                    .addUIInitListener(ui -> ui.getUI().setLocale(Words.here().locale()));
        };
    }

    /// Before all else, so that whoever is turned away reads it in a language of their own.
    @Bean
    FilterRegistrationBean<ReadersLanguage> readersLanguage() {
        var registration = new FilterRegistrationBean<>(new ReadersLanguage());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }
}
