package org.synoptic.api;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.synoptic.account.Access;
import org.synoptic.compare.ComparisonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What is answered where something can't be done, the same on every route: `{"error": "…"}`, a sentence for the
/// person.
record Answers(Access access, Origins origins) {
    static ResponseEntity<JsonNode> error(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .body(JsonNodeFactory.instance.objectNode().put("error", sentence));
    }

    static ResponseEntity<JsonNode> noSuchComparison() {
        return error(HttpStatus.NOT_FOUND, "There is no such comparison.");
    }

    static Optional<ComparisonId> id(String id) {
        return id.matches("[a-z0-9]{1,32}") ? Optional.of(new ComparisonId(id)) : Optional.empty();
    }

    /// The refusal to change anything, if who asks may not.
    Optional<ResponseEntity<JsonNode>> refusal(Optional<String> origin) {
        if (!access.mayChange()) return no("You may read here, but change nothing.");
        if (origins.foreign(origin))
            return no("Only this Synoptic’s own pages and programs may change anything here, not other sites.");
        return Optional.empty();
    }

    private static Optional<ResponseEntity<JsonNode>> no(String sentence) {
        return Optional.of(error(HttpStatus.FORBIDDEN, sentence));
    }
}
