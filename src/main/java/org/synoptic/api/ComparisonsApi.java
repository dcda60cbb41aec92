package org.synoptic.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.synoptic.article.Trouble;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.reading.ReadingRoom.Summary;
import org.synoptic.share.Export;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Comparisons as JSON: the list, one of them whole, and a new one of links and texts. What goes wrong is told as
/// `{"error": "…"}`, a sentence for the person.
@RestController
@RequestMapping(path = "/api/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonsApi {
    private static final Logger LOG = LoggerFactory.getLogger(ComparisonsApi.class);
    private static final int MOST = 200;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReadingRoom room;
    private final Intake intake;
    private final Answers answers;

    ComparisonsApi(ReadingRoom room, Intake intake, Answers answers) {
        this.room = room;
        this.intake = intake;
        this.answers = answers;
    }

    @Operation(summary = "The latest comparisons", description = "At most 200, the latest first.")
    @ApiResponse(
            responseCode = "200",
            description = "What there is",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.LIST)))
    @GetMapping
    ObjectNode list() {
        ObjectNode out = JSON.objectNode();
        ArrayNode comparisons = out.putArray("comparisons");
        for (Summary s : room.recent(MOST)) summary(comparisons.addObject(), s);
        return out;
    }

    private static void summary(ObjectNode o, Summary s) {
        o.put("id", s.entry().id().value());
        o.put("title", s.entry().title());
        o.put("created", s.entry().created().toString());
        o.put("changed", s.entry().changed().toString());
        o.put("articles", s.entry().articles().size());
        ArrayNode outlets = o.putArray("outlets");
        s.outlets().forEach(outlets::add);
        s.counts()
                .ifPresent(c -> o.putObject("counts")
                        .put("articles", c.articles())
                        .put("independent", c.independent())
                        .put("sharedStatements", c.sharedStatements())
                        .put("onlyIn", c.onlyIn()));
    }

    @Operation(
            summary = "One comparison whole",
            description = "Articles, statements, claims and figures, as src/docs/export.md describes them.")
    @ApiResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "404")
    @GetMapping("/{id}")
    ResponseEntity<JsonNode> one(@Parameter(description = "Its id", example = "k3v9x2") @PathVariable String id) {
        return Answers.id(id)
                .flatMap(room::open)
                .<ResponseEntity<JsonNode>>map(
                        r -> ResponseEntity.ok(Export.of(r).tree()))
                .orElseGet(Answers::noSuchComparison);
    }

    /// A form of another page can't send JSON, and says where it comes from; so only JSON from here is taken.
    @Operation(
            summary = "Compare articles",
            description =
                    "Of links, which are fetched politely, and texts; two to twelve. A link that can not be read is told in the answer, and the rest goes on.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "The articles, each a link or a text; a title if you like",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.COMPARISON)))
    @ApiResponse(
            responseCode = "201",
            description = "The comparison was made; Location says where it is",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.MADE)))
    @ApiResponse(responseCode = "400")
    @ApiResponse(responseCode = "403")
    @ApiResponse(responseCode = "422")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> create(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ORIGIN, required = false)
                    Optional<String> origin)
            throws IOException {
        Optional<ResponseEntity<JsonNode>> refusal = answers.refusal(origin);
        if (refusal.isPresent()) return refusal.get();
        return switch (intake.take(body.readNBytes(Intake.MOST_BYTES + 1))) {
            case Intake.Wrong wrong -> Answers.error(HttpStatus.BAD_REQUEST, wrong.sentence());
            case Intake.TooFew few -> tooFew(few.refused());
            case Intake.Made made -> made(made);
        };
    }

    private static ResponseEntity<JsonNode> tooFew(List<Intake.Refusal> refused) {
        ObjectNode out = JSON.objectNode();
        out.put("error", "A comparison needs at least two articles that can be read.");
        refused(out, refused);
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(out);
    }

    private static ResponseEntity<JsonNode> made(Intake.Made made) {
        String id = made.entry().id().value();
        ObjectNode out = JSON.objectNode();
        out.put("id", id);
        out.put("title", made.entry().title());
        out.put("articles", made.entry().articles().size());
        refused(out, made.refused());
        return ResponseEntity.created(URI.create("/api/comparisons/" + id)).body(out);
    }

    private static void refused(ObjectNode out, List<Intake.Refusal> refused) {
        ArrayNode all = out.putArray("refused");
        for (Intake.Refusal r : refused) all.addObject().put("given", r.given()).put("reason", r.reason());
    }

    @ExceptionHandler(Trouble.class)
    ResponseEntity<JsonNode> trouble(Trouble trouble) {
        LOG.error("A request to the interface failed", trouble);
        return Answers.error(HttpStatus.INTERNAL_SERVER_ERROR, trouble.sentence());
    }
}
