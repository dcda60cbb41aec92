package org.synoptic.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.reading.Corrections;
import org.synoptic.reading.Corrections.Choice;
import org.synoptic.reading.Corrections.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader wants done about decisions, as the browser tells it.
sealed interface Deciding {
    record Decide(Choice choice) implements Deciding {}

    record Undo(String decision) implements Deciding {}

    record Redo(String decision) implements Deciding {}

    record Note(String decision, String words) implements Deciding {}

    JsonMapper JSON = JsonMapper.builder().build();

    /// Empty if it is nothing that our own page tells.
    static Optional<Deciding> of(String told) {
        try {
            return Optional.ofNullable(read(JSON.readTree(told)));
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static @Nullable Deciding read(JsonNode told) {
        String key = told.path("key").asString("");
        return switch (told.path("does").asString("")) {
            case "decide" -> new Decide(choice(told));
            case "undo" -> new Undo(key);
            case "redo" -> new Redo(key);
            case "note" -> new Note(key, told.path("note").asString(""));
            default -> null;
        };
    }

    private static Choice choice(JsonNode told) {
        Subject subject = Subject.valueOf(upper(told.path("subject")));
        boolean link = subject == Subject.LINK;
        return new Choice(
                subject,
                Verdict.valueOf(upper(told.path("verdict"))),
                place(told.path("here")),
                link ? place(told.path("there")) : null,
                told.path("by").asString(""),
                "");
    }

    private static String upper(JsonNode word) {
        return word.asString("").toUpperCase(Locale.ROOT);
    }

    private static Place place(JsonNode told) {
        return new Place(
                new ArticleId(told.path("article").asString("")),
                told.path("snapshot").asString(""),
                told.path("start").asInt(-1),
                told.path("end").asInt(-1));
    }

    /// Does it, slowly, and gives what to tell the browser then: what is done is on disk.
    default Runnable done(Corrections corrections, ComparisonId id, ReadingElement text) {
        return switch (this) {
            case Decide d -> {
                String key = corrections.decide(id, d.choice());
                yield () -> text.confirmDecided(key);
            }
            case Undo u -> {
                corrections.undo(id, u.decision());
                yield () -> text.confirmUndone(u.decision(), false);
            }
            case Redo r -> {
                corrections.redo(id, r.decision());
                yield () -> text.confirmUndone(r.decision(), true);
            }
            case Note n -> {
                corrections.note(id, n.decision(), n.words());
                yield () -> text.confirmNoted(n.decision());
            }
        };
    }
}
