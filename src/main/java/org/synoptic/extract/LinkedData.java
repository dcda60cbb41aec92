package org.synoptic.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page tells about its article in JSON-LD. Broken data is common and is passed over.
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final int MOST_NODES = 5_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) data.read(script.data());
        return data;
    }

    private void read(String json) {
        try {
            walk(JSON.readTree(json.strip().replaceFirst(";$", "")));
        } catch (JacksonException e) {
            // A page whose data is broken still has its text.
            return;
        }
    }

    private void walk(JsonNode top) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(top));
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) node.forEach(open::addLast);
            else if (node.isObject()) sort(node, open);
        }
    }

    private void sort(JsonNode node, Deque<JsonNode> open) {
        String type = type(node);
        if (isArticle(type)) articles.add(node);
        else others.add(node);
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate")) {
            JsonNode inner = node.get(key);
            if (inner != null && !key.equals("liveBlogUpdate")) open.addLast(inner);
        }
    }

    private static boolean isArticle(String type) {
        return type.contains("article")
                || type.contains("blogposting")
                || type.contains("report")
                || type.contains("review");
    }

    private static String type(JsonNode node) {
        JsonNode t = node.get("@type");
        return t == null ? "" : t.toString().toLowerCase(Locale.ROOT);
    }

    boolean isLiveBlog() {
        return articles.stream().anyMatch(a -> type(a).contains("liveblog"));
    }

    boolean isGallery() {
        return others.stream().anyMatch(o -> type(o).contains("gallery"));
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /// The page itself says that it is not given in full to everyone.
    boolean saysLocked() {
        return articles.stream().anyMatch(a -> {
            JsonNode free = a.get("isAccessibleForFree");
            return free != null && free.asString("").equalsIgnoreCase("false");
        });
    }

    @Nullable
    String headline() {
        return first(articles, "headline", "name");
    }

    @Nullable
    String published() {
        String found = first(articles, "datePublished", "dateCreated", "uploadDate");
        return found != null ? found : first(others, "datePublished");
    }

    @Nullable
    String updated() {
        return first(articles, "dateModified");
    }

    @Nullable
    String body() {
        return first(articles, "articleBody", "text");
    }

    @Nullable
    String language() {
        String found = first(articles, "inLanguage");
        return found != null ? found : first(others, "inLanguage");
    }

    @Nullable
    String address() {
        for (JsonNode a : articles) {
            for (String key : List.of("mainEntityOfPage", "url", "@id")) {
                String found = link(a.get(key));
                if (found != null) return found.replaceFirst("#.*", "");
            }
        }
        return null;
    }

    private static @Nullable String link(@Nullable JsonNode v) {
        if (v == null) return null;
        if (v.isObject()) {
            String id = link(v.get("@id"));
            return id != null ? id : link(v.get("url"));
        }
        String text = text(v);
        return text != null && text.startsWith("http") ? text : null;
    }

    /// The names of the people or organisations that the article gives under a key.
    List<String> named(String key) {
        return articles.stream().flatMap(a -> names(a.get(key)).stream()).toList();
    }

    /// The address of the article that this one is made from.
    @Nullable
    String basedOn() {
        for (JsonNode a : articles) {
            JsonNode from = a.get("isBasedOn");
            if (from != null && from.isArray()) from = from.isEmpty() ? null : from.get(0);
            if (from != null && (!from.isObject() || isArticle(type(from)))) return link(from);
        }
        return null;
    }

    @Nullable
    String publisher() {
        for (JsonNode a : articles) {
            for (String name : names(a.get("publisher"))) return name;
        }
        for (JsonNode o : others) {
            String type = type(o);
            if (type.contains("newsmediaorganization") || type.contains("website")) {
                String name = text(o.get("name"));
                if (name != null) return name;
            }
        }
        return null;
    }

    List<String> authors() {
        for (JsonNode a : articles) {
            Set<String> out = new LinkedHashSet<>(names(a.get("author")));
            if (out.isEmpty()) out.addAll(names(a.get("creator")));
            if (!out.isEmpty()) return List.copyOf(out);
        }
        return List.of();
    }

    /// The names of a person or an organisation, of a list of them, or of a reference to one elsewhere in the page.
    private List<String> names(@Nullable JsonNode v) {
        if (v == null || v.isNull()) return List.of();
        List<String> out = new ArrayList<>();
        if (v.isArray()) v.forEach(x -> out.addAll(names(x)));
        else if (v.isObject()) out.addAll(ofThing(v));
        else addText(out, text(v));
        return out;
    }

    private List<String> ofThing(JsonNode v) {
        JsonNode name = v.get("name");
        if (name != null) return name.isObject() ? List.of() : names(name);
        String given = text(v.get("givenName"));
        String family = text(v.get("familyName"));
        if (given != null && family != null) return List.of(given + " " + family);
        String id = text(v.get("@id"));
        if (id == null) return List.of();
        for (JsonNode o : others) if (id.equals(text(o.get("@id"))) && o.has("name")) return names(o.get("name"));
        return List.of();
    }

    private static void addText(List<String> to, @Nullable String text) {
        if (text != null) to.add(text);
    }

    private static @Nullable String first(List<JsonNode> nodes, String... keys) {
        for (String key : keys) {
            for (JsonNode n : nodes) {
                String found = text(n.get(key));
                if (found != null) return found;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable JsonNode v) {
        if (v == null) return null;
        if (v.isArray()) return v.isEmpty() ? null : text(v.get(0));
        if (!v.isString()) return null;
        String s = Prose.tidy(org.jsoup.parser.Parser.unescapeEntities(v.stringValue(), false));
        return s.isEmpty() ? null : s;
    }
}
