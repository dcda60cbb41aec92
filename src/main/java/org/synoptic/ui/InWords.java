package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import java.util.Set;
import org.synoptic.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A reading is kept once for all readers; what it tells in the program's own sentences is put in a reader's language
/// when it is sent. Names and texts of articles stay as they are.
final class InWords {
    private static final Set<String> LISTS = Set.of("reasons", "why", "flags");
    private static final Set<String> TEXTS = Set.of("lost", "reason");

    private InWords() {}

    static JsonNode of(JsonNode reading) {
        if (Words.here().tag().startsWith("en")) return reading;
        JsonNode own = reading.deepCopy();
        translate(own);
        return own;
    }

    private static void translate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            unnamed(object);
            for (String name : object.propertyNames()) {
                JsonNode value = object.get(name);
                if (LISTS.contains(name) && value instanceof ArrayNode list) said(list);
                else if (TEXTS.contains(name) && value.isString()) object.put(name, known(value.asString()));
                else translate(value);
            }
        } else if (node instanceof ArrayNode list) list.forEach(InWords::translate);
    }

    /// An article whose outlet is covered or not known is called by its sigil.
    private static void unnamed(ObjectNode article) {
        String sigil = article.path("sigil").asString("");
        String outlet = article.path("outlet").asString("");
        if (outlet.equals("Outlet " + sigil)) article.put("outlet", phrase("reveal.outlet", sigil));
        if (outlet.equals("Article " + sigil)) article.put("outlet", phrase("unnamed.article", sigil));
    }

    private static void said(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            if (value.isString()) list.set(i, list.stringNode(known(value.asString())));
        }
    }
}
