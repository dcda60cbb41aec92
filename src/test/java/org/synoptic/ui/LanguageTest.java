package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.synoptic.Synoptic;
import org.synoptic.words.Words;

@SpringBootTest(classes = Synoptic.class)
class LanguageTest extends SpringBrowserlessTest {
    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("synoptic.data", () -> folder.resolve("data").toString());
    }

    private static MockHttpServletRequest browser(String... languages) {
        var request = new MockHttpServletRequest("GET", "/");
        if (languages.length > 0) request.addHeader("Accept-Language", String.join(", ", languages));
        return request;
    }

    private static String answered(MockHttpServletRequest request) throws Exception {
        List<String> said = new ArrayList<>();
        FilterChain chain = (in, out) -> said.add(Words.here().tag());
        new ReadersLanguage().doFilter(request, new MockHttpServletResponse(), chain);
        return said.getFirst();
    }

    @Test
    void aGermanBrowserIsAnsweredInGerman() throws Exception {
        assertThat(answered(browser("de-DE", "en"))).isEqualTo("de");
        assertThat(answered(browser("fr", "de", "en"))).isEqualTo("de");
    }

    @Test
    void anyOtherIsAnsweredInEnglish() throws Exception {
        assertThat(answered(browser("en-GB", "de"))).isEqualTo("en");
        assertThat(answered(browser("fr"))).isEqualTo("en");
        var none = browser();
        none.addPreferredLocale(Locale.GERMANY);
        none.removeHeader("Accept-Language");
        assertThat(answered(none)).isEqualTo("en");
    }

    @Test
    void whatWasChosenInTheHeaderComesFirst() throws Exception {
        var request = browser("en");
        request.setCookies(new Cookie(Language.COOKIE, "de"));
        assertThat(answered(request)).isEqualTo("de");
        request.setCookies(new Cookie(Language.COOKIE, "<script>"));
        assertThat(answered(request)).isEqualTo("en");
    }

    @Test
    void programsAreAnsweredInEnglish() throws Exception {
        var request = browser("de");
        request.setRequestURI("/api/comparisons");
        assertThat(answered(request)).isEqualTo("en");
    }

    private StartView start(Words words) {
        navigate(FeedsView.class);
        return words.<StartView, RuntimeException>in(() -> navigate(StartView.class));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    @Test
    void aScreenSaysItsWordsInTheLanguageOfItsReader() {
        var german = start(Words.of("de"));
        assertThat(heading()).isEqualTo("Ein Ereignis, mehrere Redaktionen, nebeneinander.");
        assertThat(german.intake.go.getText()).isEqualTo("Vergleichen");
        assertThat(german.getElement().getTextRecursively()).doesNotContain("Compare", "Library", "Choose files");
        start(Words.of("en"));
        assertThat(heading()).isEqualTo("One event, several newsrooms, side by side.");
    }

    @Test
    void momentsAreSaidAsTheLanguageDoes() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-12T10:00:00Z"), ZoneOffset.UTC);
        Words.of("de").during(() -> {
            assertThat(When.said(Instant.parse("2026-05-12T09:12:00Z"), clock)).isEqualTo("Heute, 09:12");
            assertThat(When.said(Instant.parse("2026-03-01T09:12:00Z"), clock)).isEqualTo("1. März");
            assertThat(Ago.said(Instant.parse("2026-05-12T09:58:00Z"), clock)).isEqualTo("vor 2 Minuten");
            assertThat(Ago.said(Instant.parse("2026-05-11T18:40:00Z"), clock)).isEqualTo("gestern, 18:40");
        });
        assertThat(Ago.said(Instant.parse("2026-05-11T18:40:00Z"), clock)).isEqualTo("yesterday, 18:40");
    }
}
