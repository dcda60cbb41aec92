package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Gauge.Doubt;

class GaugingTest {
    private static Extraction read(String title, String body) {
        String page =
                "<html lang='en'><head><title>%s</title></head><body><main><h1>%s</h1><p>%s</p></main></body></html>";
        return new Extractor()
                .html(page.formatted(title, title, body).getBytes(StandardCharsets.UTF_8), null, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CAPTCHA    | One more step            | Please complete the captcha below to show that you are not a robot, then go on to the page.
        CAPTCHA    | Checking                 | We are checking your browser before you can go on. This takes a few seconds at most.
        CONSENT    | Before you continue      | We and our partners store cookies on your device. Accept all, or manage your privacy settings here.
        CONSENT    | Ihre Daten               | Mit Ihrer Einwilligung verwenden wir Cookies. Sie können die Zustimmung jederzeit widerrufen.
        PAYWALL    | Crane falls across quay  | The harbour was closed on Wednesday. Subscribe now to keep reading, cancel anytime.
        PAYWALL    | Le port est fermé        | Une grue est tombée sur le quai mercredi. La suite est réservé aux abonnés du journal.
        LOGIN      | Welcome back             | Please log in to go on. Forgotten your password? We will send you a new one by mail.
        ERROR_PAGE | Nothing here             | The page you are looking for could not be found. It may have been moved or deleted.
        ERROR_PAGE | Sorry                    | Something went wrong on our side. Please try again in a few minutes.
        ERROR_PAGE | Hoppla                   | Diese Seite nicht gefunden. Vielleicht hilft die Suche weiter oder die Startseite.
        """)
    void flagsAStubForWhatItIs(Doubt doubt, String title, String body) {
        var gauge = read(title, body).article().gauge();
        assertThat(gauge.checkable()).isFalse();
        assertThat(gauge.reasons()).extracting(r -> r.doubt()).contains(doubt);
    }

    @Test
    void rejectsAConsentPageInASentence() {
        Extraction found =
                read("Before you continue", "We value your privacy. Accept all cookies to go on to the page.");
        assertThat(found)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        r -> assertThat(r.reason())
                                .isEqualTo("The site answered with a consent page instead of the article."));
    }

    @Test
    void rejectsAPageWithoutText() {
        assertThat(new Extractor().html(new byte[0], null, null, null)).isInstanceOf(Rejected.class);
    }

    @Test
    void trustsALongArticleThatSpeaksOfSubscriptionsAndErrors() {
        String body =
                "The telephone company raised the price of a subscription, and customers who tried to log in met a 404 page. "
                        .repeat(20);
        assertThat(read("Telephone bills rise again", body).article().gauge().checkable())
                .isTrue();
    }

    @Test
    void saysThatAPageIsInAnotherLanguageThanItSays() {
        String body =
                "Der Hafen von Oststrand wurde am Mittwoch geschlossen, weil ein Kran auf den Kai gefallen ist und die Polizei"
                        + " den Unfall untersucht. Das sagte die Sprecherin der Stadt am Abend. ";
        var gauge = read("Kran fällt auf den Kai", body.repeat(6)).article().gauge();
        assertThat(gauge.reasons())
                .filteredOn(r -> r.doubt() == Doubt.LANGUAGE_MISMATCH)
                .singleElement()
                .satisfies(r -> assertThat(r.sentence())
                        .isEqualTo("The page says that it is in English, but its text is in German."));
        assertThat(gauge.checkable()).isTrue();
    }
}
