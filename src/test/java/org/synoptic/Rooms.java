package org.synoptic;

/// The rooms of the house. A new one is a decision.
final class Rooms {
    static final String[] NAMES = {
        "article", "fetch", "extract", "segment", "meaning", "quote", "claim", "align", "story", "compare", "store",
        "ingest", "reading", "share", "lesson", "account", "ui", "api", "cli", "words"
    };

    private Rooms() {}
}
