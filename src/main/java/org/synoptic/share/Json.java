package org.synoptic.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A report as JSON and back. Fields stand in the order of the records, and what is absent is left out.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static String write(Report report) {
        return MAPPER.writeValueAsString(report);
    }

    static JsonNode tree(Report report) {
        return MAPPER.valueToTree(report);
    }

    static Report read(String json) {
        return MAPPER.readValue(json, Report.class);
    }
}
