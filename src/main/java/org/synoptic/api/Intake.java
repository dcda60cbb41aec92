package org.synoptic.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Selection.Passed;
import org.synoptic.compare.Selection.What;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes a comparison of what a request holds: `{"title": "…", "articles": [{"link": "https://…"}, {"text": "…"}]}`.
/// The title may be left out.
final class Intake {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String A_PROGRAM = "a program";
    static final int MOST_BYTES = 8 << 20;
    private static final int LONGEST_TITLE = 200;

    private final Ingest ingest;
    private final Comparisons comparisons;

    Intake(Ingest ingest, Comparisons comparisons) {
        this.ingest = ingest;
        this.comparisons = comparisons;
    }

    sealed interface Ending {}

    /// The request can't be understood.
    record Wrong(String sentence) implements Ending {}

    record TooFew(List<Refusal> refused) implements Ending {}

    record Made(Comparisons.Entry entry, List<Refusal> refused) implements Ending {}

    record Refusal(String given, String reason) {}

    private static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    Ending take(byte[] body) {
        try {
            JsonNode request = read(body);
            return make(title(request), given(request));
        } catch (Misunderstood e) {
            return new Wrong(String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode read(byte[] body) {
        if (body.length > MOST_BYTES)
            throw new Misunderstood("The request is larger than 8 MB, which is the most we take.");
        try {
            JsonNode node = JSON.readTree(body);
            if (node.isObject()) return node;
        } catch (JacksonException e) {
            throw new Misunderstood("The request is not JSON.");
        }
        throw new Misunderstood("The request is no JSON object.");
    }

    private static Optional<String> title(JsonNode request) {
        JsonNode title = request.path("title");
        if (title.isMissingNode()) return Optional.empty();
        if (!title.isString()) throw new Misunderstood("The \"title\" is no text.");
        String text = title.stringValue().strip();
        if (text.length() > LONGEST_TITLE)
            throw new Misunderstood("The \"title\" is longer than %d characters.".formatted(LONGEST_TITLE));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<Ingest.Given> given(JsonNode request) {
        JsonNode articles = request.path("articles");
        if (!articles.isArray()) throw new Misunderstood("There is no list \"articles\".");
        if (articles.size() > Comparison.MOST_ARTICLES)
            throw new Misunderstood("These are %d articles, more than the %d that fit a comparison."
                    .formatted(articles.size(), Comparison.MOST_ARTICLES));
        List<Ingest.Given> out = new ArrayList<>();
        for (JsonNode a : articles) out.add(one(a));
        return out;
    }

    private static Ingest.Given one(JsonNode article) {
        String link = text(article, "link");
        String text = text(article, "text");
        if (link != null && text == null) return new Ingest.Link(link, link);
        if (text != null && link == null) return new Ingest.Text(text);
        throw new Misunderstood("Each of the \"articles\" has either a \"link\" or a \"text\".");
    }

    private static @Nullable String text(JsonNode article, String field) {
        JsonNode value = article.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private Ending make(Optional<String> title, List<Ingest.Given> given) {
        Map<ArticleId, Article> taken = new LinkedHashMap<>();
        List<Refusal> refused = new ArrayList<>();
        for (Ingest.Given g : given)
            switch (ingest.take(g, step -> {})) {
                case Ingest.Taken t -> taken.put(t.article().id(), t.article());
                case Ingest.Refused r -> refused.add(new Refusal(g.label(), r.reason()));
            }
        if (taken.size() < Comparison.LEAST_ARTICLES) return new TooFew(refused);
        String called = title.orElseGet(() -> headline(taken));
        return new Made(comparisons.create(called, List.copyOf(taken.keySet()), passed(refused), A_PROGRAM), refused);
    }

    private static List<Passed> passed(List<Refusal> refused) {
        return refused.stream()
                .map(r -> new Passed(What.FAILED, r.given(), isWeb(r.given()) ? r.given() : null, r.reason()))
                .toList();
    }

    private static boolean isWeb(String given) {
        return given.regionMatches(true, 0, "http", 0, 4) && given.contains("://");
    }

    private static String headline(Map<ArticleId, Article> articles) {
        return articles.values().stream()
                .map(a -> a.title().strip())
                .filter(t -> !t.isEmpty())
                .map(t -> t.length() <= LONGEST_TITLE ? t : t.substring(0, LONGEST_TITLE - 1) + "…")
                .findFirst()
                .orElse("A comparison");
    }
}
