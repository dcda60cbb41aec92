package org.synoptic.extract;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.FeedFinding.Entry;
import org.synoptic.extract.FeedFinding.Feed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed (version 1 and 1.1, jsonfeed.org).
final class JsonFeed {
    private static final int DEEPEST = 64;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonFeed() {}

    static FeedFinding read(String text, URI address) {
        try {
            JsonNode feed = JSON.readTree(text);
            if (!feed.path("version").asString("").startsWith("https://jsonfeed.org/version/")
                    || !feed.path("items").isArray()) return FeedReader.NONE;
            List<Entry> entries = new ArrayList<>();
            for (JsonNode item : feed.path("items")) entry(item, address).ifPresent(entries::add);
            return new Feed(
                    FeedText.line(said(feed, "title")),
                    FeedText.address(said(feed, "home_page_url"), address),
                    entries);
        } catch (JacksonException e) {
            return FeedReader.BROKEN;
        }
    }

    private static Optional<Entry> entry(JsonNode item, URI base) {
        return FeedText.entry(
                Stream.of("url", "external_url", "id").map(field -> FeedText.address(absolute(item, field), base)),
                List.of(
                        FeedText.line(said(item, "title")),
                        FeedText.line(said(item, "summary")),
                        FeedText.line(said(item, "content_text")),
                        FeedText.ofMarkup(said(item, "content_html"))),
                moment(said(item, "date_published"))
                        .or(() -> moment(said(item, "date_modified")))
                        .orElse(null));
    }

    /// An id is an address only where it is a whole one.
    private static @Nullable String absolute(JsonNode item, String field) {
        String said = said(item, field);
        return field.equals("id") && said != null && !said.matches("(?i)https?://.*") ? null : said;
    }

    private static @Nullable String said(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private static Optional<Instant> moment(@Nullable String said) {
        try {
            return said == null
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(said.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
