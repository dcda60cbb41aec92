package org.synoptic.fetch;

import java.util.Set;

/// Who asks for what: a person for one page, or the program for a feed, for a page that it has, or for a site's rules.
record Ask(Asker asker, Known known) {
    enum Asker {
        PERSON,
        PROGRAM,
        RULES
    }

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/rss+xml", "application/atom+xml");
    private static final Set<String> FEEDS =
            Set.of("application/xml", "text/xml", "application/rdf+xml", "application/feed+json", "application/json");

    static final Ask BY_PERSON = new Ask(Asker.PERSON, Known.NOTHING);
    static final Ask FOR_RULES = new Ask(Asker.RULES, Known.NOTHING);

    static Ask again(Known known) {
        return new Ask(Asker.PROGRAM, known);
    }

    /// The same for another address: nothing is carried over.
    Ask elsewhere() {
        return new Ask(asker, Known.NOTHING);
    }

    boolean reads(String type) {
        return asker == Asker.RULES || PAGES.contains(type) || asker == Asker.PROGRAM && FEEDS.contains(type);
    }

    String accept() {
        return switch (asker) {
            case PERSON -> "text/html,application/xhtml+xml,text/plain;q=0.8";
            case PROGRAM ->
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8";
            case RULES -> "text/plain,*/*;q=0.1";
        };
    }
}
