package org.synoptic.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.share.Frames;
import org.synoptic.share.Level;
import org.synoptic.share.Term;
import org.synoptic.share.Wish;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a link should be from a request: all fields may be left out.
///
/// `{"level": "excerpts", "until": "2027-06-30", "blind": false, "notes": false, "password": "…", "embedding":
/// "learn.example", "marks": ["quotations", "claims", "figures"], "right": "own"}`; `until` may be "never".
final class WishRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    private final JsonNode request;

    private WishRequest(JsonNode request) {
        this.request = request;
    }

    /// Throws `Misunderstood` with a sentence for the person.
    static Wish read(byte[] body, ZoneId zone) {
        try {
            JsonNode node = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            if (!node.isObject()) throw new Misunderstood("The request is no JSON object.");
            return new WishRequest(node).wish(zone);
        } catch (JacksonException e) {
            throw new Misunderstood("The request is not JSON.");
        }
    }

    private Wish wish(ZoneId zone) {
        Level level = one("level", Level.class).orElse(Level.EXCERPTS);
        Wish.Right right = one("right", Wish.Right.class).orElse(null);
        if (level == Level.FULL && right == null)
            throw new Misunderstood(
                    "Full texts go out only with a \"right\" to hand them on: \"own\", \"licensed\" or \"class\".");
        String embedding = text("embedding");
        String frames = embedding == null
                ? null
                : Frames.read(embedding)
                        .orElseThrow(() -> new Misunderstood("The \"embedding\" names no sites, and is not \"*\"."));
        return new Wish(
                level, until(zone), flag("notes"), flag("blind"), marks(), null, text("password"), frames, right);
    }

    private Wish.Until until(ZoneId zone) {
        String said = text("until");
        if (said == null) return Term.SCHOOL_YEAR;
        if (said.equals("never")) return Term.UNLIMITED;
        try {
            return new Wish.Day(LocalDate.parse(said), zone);
        } catch (DateTimeParseException e) {
            throw new Misunderstood("The \"until\" is no day like \"2027-06-30\", and not \"never\".");
        }
    }

    private Set<Wish.Mark> marks() {
        JsonNode marks = request.path("marks");
        if (marks.isMissingNode() || marks.isNull()) return Wish.Mark.ALL;
        if (!marks.isArray()) throw new Misunderstood("The \"marks\" are no list.");
        Set<Wish.Mark> out = EnumSet.noneOf(Wish.Mark.class);
        for (JsonNode m : marks) out.add(named("marks", m.isString() ? m.stringValue() : "", Wish.Mark.class));
        return out;
    }

    private boolean flag(String field) {
        JsonNode value = request.path(field);
        if (value.isMissingNode() || value.isNull()) return false;
        if (!value.isBoolean()) throw new Misunderstood("The \"%s\" is neither true nor false.".formatted(field));
        return value.booleanValue();
    }

    private @Nullable String text(String field) {
        JsonNode value = request.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isString() || value.stringValue().isBlank())
            throw new Misunderstood("The \"%s\" is no text.".formatted(field));
        return value.stringValue().strip();
    }

    private <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        return Optional.ofNullable(text(field)).map(said -> named(field, said, type));
    }

    private static <E extends Enum<E>> E named(String field, String said, Class<E> type) {
        for (E e : type.getEnumConstants())
            if (e.name().toLowerCase(Locale.ROOT).equals(said)) return e;
        throw new Misunderstood("There is no \"%s\" called “%s”.".formatted(field, said));
    }
}
