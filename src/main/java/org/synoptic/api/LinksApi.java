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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.share.Export;
import org.synoptic.share.Sharing;
import org.synoptic.share.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Exports and shared links over HTTP. What goes wrong is told as `{"error": "…"}`.
@RestController
@RequestMapping("/api")
class LinksApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_BYTES = 1 << 16;

    private record Form(String type, Function<Export, byte[]> made) {
        static Form text(String type, Function<Export, String> made) {
            return new Form(type + ";charset=UTF-8", e -> made.apply(e).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("html", Form.text("text/html", Export::html)),
            Map.entry("pdf", new Form("application/pdf", Export::pdf)),
            Map.entry("docx", new Form(Export.DOCX, Export::docx)),
            Map.entry("json", Form.text("application/json", Export::json)),
            Map.entry("md", Form.text("text/markdown", Export::markdown)),
            Map.entry("articles.csv", Form.text("text/csv", e -> e.csv(Export.Table.ARTICLES))),
            Map.entry("quotations.csv", Form.text("text/csv", e -> e.csv(Export.Table.QUOTATIONS))),
            Map.entry("claims.csv", Form.text("text/csv", e -> e.csv(Export.Table.CLAIMS))),
            Map.entry("decisions.csv", Form.text("text/csv", e -> e.csv(Export.Table.DECISIONS))),
            Map.entry("bib", Form.text("application/x-bibtex", e -> e.references(Export.Bibliography.BIBTEX))),
            Map.entry(
                    "ris",
                    Form.text("application/x-research-info-systems", e -> e.references(Export.Bibliography.RIS))),
            Map.entry("csl.json", Form.text("application/json", e -> e.references(Export.Bibliography.CSL))),
            Map.entry("annotations.jsonld", Form.text("application/ld+json", Export::annotations)));

    private final ReadingRoom room;
    private final Sharing sharing;
    private final Answers answers;
    private final Clock clock;

    LinksApi(ReadingRoom room, Sharing sharing, Answers answers, Clock clock) {
        this.room = room;
        this.sharing = sharing;
        this.answers = answers;
        this.clock = clock;
    }

    /// A comparison as a file, by the ending of its name: see `FORMS`. A blind one tells in no form whose articles it
    /// holds.
    @Operation(
            summary = "A comparison as a file",
            description = "As a page, on paper, for word processors, as text, data, tables or references.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404")
    @GetMapping("/comparisons/{id}/exports/{form}")
    ResponseEntity<?> export(
            @Parameter(description = "The comparison's id", example = "k3v9x2") @PathVariable String id,
            @Parameter(
                            description = "The ending of the file's name",
                            example = "quotations.csv",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "html",
                                                "pdf",
                                                "docx",
                                                "json",
                                                "md",
                                                "articles.csv",
                                                "quotations.csv",
                                                "claims.csv",
                                                "decisions.csv",
                                                "bib",
                                                "ris",
                                                "csl.json",
                                                "annotations.jsonld"
                                            }))
                    @PathVariable
                    String form,
            @Parameter(description = "Whether outlets, authors and addresses are covered")
                    @RequestParam(name = "blind", defaultValue = "false")
                    boolean blind) {
        Form as = FORMS.get(form);
        if (as == null)
            return Answers.error(
                    HttpStatus.NOT_FOUND,
                    "There is no such export. There are: "
                            + String.join(", ", FORMS.keySet().stream().sorted().toList()) + ".");
        return Answers.id(id)
                .flatMap(known -> export(known, blind))
                .map(e -> e.madeAt(clock.instant()))
                .<ResponseEntity<?>>map(e -> file(e, form, as))
                .orElseGet(Answers::noSuchComparison);
    }

    /// The endings of the files there are.
    static String[] forms() {
        return FORMS.keySet().toArray(String[]::new);
    }

    private Optional<Export> export(ComparisonId id, boolean blind) {
        if (blind) return room.openBlind(id).map(r -> Export.of(r.blind()));
        return room.open(id).map(Export::of);
    }

    private static ResponseEntity<byte[]> file(Export export, String ending, Form as) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(as.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.fileName(ending))
                                .build()
                                .toString())
                .body(as.made().apply(export));
    }

    /// Freezes a comparison and makes a link to it; its path is told this once.
    @Operation(
            summary = "Share a comparison",
            description =
                    "Freezes it as it stands and makes a link to it. The path is told this once. All fields may be left out.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "What the link shows, to whom and until when",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.WISH)))
    @ApiResponse(
            responseCode = "201",
            description = "The link was made",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.LINK)))
    @ApiResponse(responseCode = "400")
    @ApiResponse(responseCode = "403")
    @ApiResponse(responseCode = "404")
    @PostMapping(path = "/comparisons/{id}/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> share(
            @Parameter(description = "Its id", example = "k3v9x2") @PathVariable String id,
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ORIGIN, required = false)
                    Optional<String> origin)
            throws IOException {
        Optional<ResponseEntity<JsonNode>> refusal = answers.refusal(origin);
        if (refusal.isPresent()) return refusal.get();
        byte[] request = body.readNBytes(MOST_BYTES + 1);
        if (request.length > MOST_BYTES)
            return Answers.error(HttpStatus.CONTENT_TOO_LARGE, "The request is too large.");
        try {
            Wish wish = WishRequest.read(request, clock.getZone());
            return Answers.id(id)
                    .flatMap(i -> sharing.share(i, wish))
                    .map(LinksApi::made)
                    .orElseGet(Answers::noSuchComparison);
        } catch (WishRequest.Misunderstood e) {
            return Answers.error(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<JsonNode> made(Sharing.Fresh fresh) {
        ObjectNode out = link(JSON.objectNode(), fresh.link());
        out.put("path", fresh.path());
        if (fresh.address() != null) out.put("address", fresh.address());
        return ResponseEntity.created(URI.create(fresh.path())).body(out);
    }

    /// What was frozen, word for word.
    @Operation(
            summary = "An edition",
            description = "The frozen comparison, as src/docs/export.md describes it. The SHA-256 of what comes is the "
                    + "edition's name.")
    @ApiResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "404")
    @GetMapping("/editions/{hash}")
    ResponseEntity<?> edition(
            @Parameter(description = "The edition's name, as links tell it", example = Examples.HASH) @PathVariable
                    String hash) {
        return edition(hash, sharing::document, MediaType.APPLICATION_JSON);
    }

    /// The same as one file to keep.
    @Operation(
            summary = "An edition as a file to keep",
            description = "One page with its data in it, which opens without a network; ./synoptic verify checks it.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404")
    @GetMapping("/editions/{hash}/file")
    ResponseEntity<?> editionFile(
            @Parameter(description = "The edition's name, as links tell it", example = Examples.HASH) @PathVariable
                    String hash) {
        return edition(
                hash,
                h -> sharing.file(h).map(f -> f.getBytes(StandardCharsets.UTF_8)),
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<?> edition(String hash, Function<String, Optional<byte[]>> found, MediaType type) {
        String ending = type.getSubtype();
        return Optional.of(hash)
                .filter(h -> h.matches("[0-9a-f]{64}"))
                .flatMap(found)
                .<ResponseEntity<?>>map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"edition-" + hash.substring(0, 12) + "." + ending + "\"")
                        .body(bytes))
                .orElseGet(() -> Answers.error(HttpStatus.NOT_FOUND, "There is no such edition."));
    }

    /// All links, the latest first.
    @Operation(summary = "All links", description = "The latest first, ended ones too.")
    @ApiResponse(
            responseCode = "200",
            description = "What there is",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(Examples.LINKS)))
    @GetMapping(path = "/links", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode links() {
        ObjectNode out = JSON.objectNode();
        ArrayNode all = out.putArray("links");
        for (Sharing.Link l : sharing.links()) link(all.addObject(), l).put("holds", l.holds(clock.instant()));
        return out;
    }

    /// Ends a link for good; one that is not there has ended too.
    @Operation(summary = "End a link", description = "For good; one that is not there has ended too.")
    @ApiResponse(responseCode = "204", description = "It has ended")
    @ApiResponse(responseCode = "403")
    @DeleteMapping("/links/{id}")
    ResponseEntity<JsonNode> revoke(
            @Parameter(description = "Its id", example = "k3v9x2") @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ORIGIN, required = false)
                    Optional<String> origin) {
        Optional<ResponseEntity<JsonNode>> refusal = answers.refusal(origin);
        if (refusal.isPresent()) return refusal.get();
        sharing.revoke(id);
        return ResponseEntity.noContent().build();
    }

    private static ObjectNode link(ObjectNode o, Sharing.Link l) {
        o.put("id", l.id());
        o.put("comparison", l.comparison().value());
        o.put("title", l.title());
        o.put("level", l.level().name().toLowerCase(java.util.Locale.ROOT));
        o.put("edition", l.edition());
        o.put("made", l.made().toString());
        put(o, "expires", l.expires());
        put(o, "revoked", l.revoked());
        o.put("password", l.asksPassword());
        put(o, "embedding", l.frames());
        put(o, "hidden", l.hidden());
        return o.put("opened", l.opened());
    }

    private static void put(ObjectNode o, String field, @Nullable Object value) {
        if (value != null) o.put(field, value.toString());
    }
}
