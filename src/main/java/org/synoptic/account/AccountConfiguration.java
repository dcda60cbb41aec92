package org.synoptic.account;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.SecurityConfigurerAdapter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.synoptic.store.Tokens;

/// Puts the room together: the owner's password, if one is set; only who comes by Synoptic's own names; and headers
/// that
/// keep other pages out.
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
    Owner owner(
            @Value("${server.address:127.0.0.1}") String bind,
            @Value("${synoptic.address:}") String address,
            @Value("${synoptic.names:}") String names,
            @Value("${synoptic.password:}") String password) {
        return new Owner(bind, address, names, password).checked();
    }

    @Bean
    Access access(Owner owner) {
        return new Access() {
            @Override
            public boolean mayChange() {
                return true;
            }

            @Override
            public boolean guarded() {
                return owner.guarded();
            }
        };
    }

    @Bean
    Programs programs(Tokens tokens) {
        return new Programs(tokens);
    }

    @Bean
    PasswordEncoder encoder() {
        return Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /// The owner, if there is a password to know them by; else nobody can log in.
    @Bean
    UserDetailsService owners(Owner owner, PasswordEncoder encoder) {
        if (!owner.guarded()) return new InMemoryUserDetailsManager();
        return new InMemoryUserDetailsManager(User.withUsername(Owner.NAME)
                .password(encoder.encode(owner.password()))
                .build());
    }

    /// What the screens need of a filter chain is their own; here stands what holds for every request.
    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            SecurityConfigurerAdapter<DefaultSecurityFilterChain, HttpSecurity> screens,
            Owner owner,
            Programs programs) {
        http.with(screens, Customizer.withDefaults());
        if (owner.guarded()) new Doorkeeper(new Tries(Clock.systemUTC()), programs).guard(http);
        else http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        // A form of another page can send neither JSON nor our own origin, which `api` asks for instead of a token;
        // and what it sends to "/take" waits there until the person says what shall become of it. Shared pages, where
        // nobody is logged in, are answered by `share` before this.
        http.csrf(forged -> forged.ignoringRequestMatchers("/api/**", "/take", LoginPage.PATH, Doorkeeper.LEAVING));
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
    FilterRegistrationBean<OwnNames> ownNames(Owner owner) {
        var registration = new FilterRegistrationBean<>(new OwnNames(owner.hosts()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    /// Behind a secure address the session's cookie travels securely only.
    @Bean
    ServletContextInitializer cookie(Owner owner) {
        return context -> {
            if (owner.secure()) context.getSessionCookieConfig().setSecure(true);
        };
    }
}
