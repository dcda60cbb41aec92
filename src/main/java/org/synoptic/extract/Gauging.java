package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Gauge;
import org.synoptic.article.Gauge.Doubt;

/// Judges how far an extraction can be trusted, and why not.
final class Gauging {
    /// How much each doubt takes off the score.
    private static final Map<Doubt, Double> COSTS = Map.ofEntries(
            Map.entry(Doubt.EMPTY, 1.0),
            Map.entry(Doubt.TOO_SHORT, 0.6),
            Map.entry(Doubt.PAYWALL, 0.6),
            Map.entry(Doubt.CONSENT, 0.8),
            Map.entry(Doubt.CAPTCHA, 0.9),
            Map.entry(Doubt.LOGIN, 0.8),
            Map.entry(Doubt.ERROR_PAGE, 0.9),
            Map.entry(Doubt.NO_DATE, 0.08),
            Map.entry(Doubt.NO_BYLINE, 0.04),
            Map.entry(Doubt.NO_TITLE, 0.15),
            Map.entry(Doubt.LANGUAGE_MISMATCH, 0.2),
            Map.entry(Doubt.CANDIDATES_DISAGREE, 0.15),
            Map.entry(Doubt.LIVE_BLOG, 0.1),
            Map.entry(Doubt.GALLERY, 0.2));

    static final int SHORT = 60;
    private static final int STUB = 220;
    private static final int LONG = 500;

    private final List<Gauge.Reason> reasons = new ArrayList<>();

    private Gauging() {}

    /// `whole` is all that the page shows, the article's text included; `language` is that of the text.
    static Gauge of(Facts facts, String text, @Nullable String language, String whole, double agreement) {
        Gauging g = new Gauging();
        int words = Prose.words(text);
        g.stub(facts, text, whole, words);
        g.blanks(facts, agreement);
        g.language(facts.language(), language);
        return g.gauge();
    }

    private void stub(Facts facts, String text, String whole, int words) {
        if (words == 0) doubt(Doubt.EMPTY, "No text was found in this page.");
        else if (words < SHORT) doubt(Doubt.TOO_SHORT, "Only %d words were found.".formatted(words));
        if (words < STUB) wordings(facts.title() + "\n" + text, whole, words);
        if (facts.locked() && words < STUB && !has(Doubt.PAYWALL))
            doubt(Doubt.PAYWALL, "The page says that only subscribers get the whole article.");
        if (facts.liveBlog()) doubt(Doubt.LIVE_BLOG, "This is a live blog; its entries change.");
        if (facts.gallery() && words < LONG) doubt(Doubt.GALLERY, "This is a gallery: most of it is in its pictures.");
    }

    /// The page's surroundings count only where next to no text was found: many a sound page offers subscriptions.
    private void wordings(String text, String whole, int words) {
        String where = words < SHORT ? start(text) + "\n" + start(whole) : start(text);
        if (Wordings.tell(Doubt.CAPTCHA, where))
            doubt(Doubt.CAPTCHA, "The site asked for a proof that a person is reading.");
        if (Wordings.tell(Doubt.ERROR_PAGE, where))
            doubt(Doubt.ERROR_PAGE, "The page tells of an error instead of news.");
        if (Wordings.tell(Doubt.CONSENT, where)) doubt(Doubt.CONSENT, "The page asks for consent to cookies.");
        if (Wordings.tell(Doubt.PAYWALL, where))
            doubt(Doubt.PAYWALL, "The page offers a subscription in place of the rest of the article.");
        if (Wordings.tell(Doubt.LOGIN, where)) doubt(Doubt.LOGIN, "The page asks the reader to log in.");
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 6_000));
    }

    private void blanks(Facts facts, double agreement) {
        if (facts.title().isEmpty()) doubt(Doubt.NO_TITLE, "No headline was found.");
        if (facts.published() == null) doubt(Doubt.NO_DATE, "No date of publication was found.");
        if (facts.bylines().isEmpty()) doubt(Doubt.NO_BYLINE, "No author was found.");
        if (agreement < 0.6)
            doubt(Doubt.CANDIDATES_DISAGREE, "It is not clear where on the page the article begins and ends.");
    }

    /// A template left in another language, or a text that is not the article.
    private void language(@Nullable String told, @Nullable String found) {
        if (told == null || found == null || told.split("-")[0].equals(found.split("-")[0])) return;
        doubt(
                Doubt.LANGUAGE_MISMATCH,
                "The page says that it is in %s, but its text is in %s.".formatted(name(told), name(found)));
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private boolean has(Doubt d) {
        return reasons.stream().anyMatch(r -> r.doubt() == d);
    }

    private void doubt(Doubt d, String sentence) {
        reasons.add(new Gauge.Reason(d, sentence));
    }

    private Gauge gauge() {
        double score = 1;
        for (Gauge.Reason r : reasons) score -= COSTS.getOrDefault(r.doubt(), 0.0);
        return new Gauge(Math.max(0, Math.round(score * 100) / 100.0), reasons);
    }

    /// Why a page is no article at all, as a sentence for the person who gave it.
    static Optional<String> rejection(Gauge gauge, int words) {
        if (words >= SHORT && gauge.score() > 0.15) return Optional.empty();
        List<Doubt> doubts = gauge.reasons().stream().map(Gauge.Reason::doubt).toList();
        if (doubts.contains(Doubt.CAPTCHA))
            return Optional.of("The site asked for a proof that a person is reading, and did not give the article.");
        if (doubts.contains(Doubt.ERROR_PAGE))
            return Optional.of("The site answered with an error page instead of the article.");
        if (doubts.contains(Doubt.CONSENT))
            return Optional.of("The site answered with a consent page instead of the article.");
        if (doubts.contains(Doubt.PAYWALL)) return Optional.of("The site gives this article to subscribers only.");
        if (doubts.contains(Doubt.LOGIN)) return Optional.of("The site asks for a login before it gives the article.");
        if (words == 0) return Optional.of("There is no readable text in this page.");
        return words < 25 ? Optional.of("There is too little text in this page to be an article.") : Optional.empty();
    }
}
