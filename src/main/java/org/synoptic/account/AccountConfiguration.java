package org.synoptic.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.SecurityConfigurerAdapter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Puts the room together: no login, but only for who comes by this computer's own names, and headers that keep other
/// pages out.
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    /// The screens' framework starts itself with an inline script and evaluates expressions of the server, so both have
    /// to be allowed; everything else comes from here.
    static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    Access access() {
        return () -> true;
    }

    /// There is nobody to log in.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    /// What the screens need of a filter chain is their own; here stands what holds for every request.
    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http, SecurityConfigurerAdapter<DefaultSecurityFilterChain, HttpSecurity> screens) {
        http.with(screens, Customizer.withDefaults());
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        // A form of another page can send neither JSON nor our own origin, which `api` asks for instead of a token;
        // behind
        // a shared link nobody is logged in whose rights it could use; and what it sends to "/take" waits there until
        // the person says what shall become of it.
        http.csrf(forged -> forged.ignoringRequestMatchers("/api/**", "/s/**", "/take"));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .withObjectPostProcessor(eagerly()));
        return http.build();
    }

    /// The screens commit some answers in a way that a late header misses; written first, none is left out.
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    FilterRegistrationBean<OwnNames> ownNames(
            @Value("${server.address:127.0.0.1}") String address, @Value("${synoptic.names:}") String names) {
        var registration = new FilterRegistrationBean<>(new OwnNames(names(address, names)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    private static Set<String> names(String address, String more) {
        return Arrays.stream((address + "," + more).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
