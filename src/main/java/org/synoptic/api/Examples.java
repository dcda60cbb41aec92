package org.synoptic.api;

/// What the page that describes the interface shows of it.
final class Examples {
    static final String COMPARISON = """
            {"title": "The ferry", "articles": [{"link": "https://ledger.example/ferry"}, {"text": "Ferry stuck on a bank\\n\\nA ferry with 221 people …"}]}""";

    static final String MADE = """
            {"id": "k3v9x2", "title": "The ferry", "articles": 2, "refused": [{"given": "https://herald.example/ferry", "reason": "The site asks programs to stay away."}]}""";

    static final String LIST = """
            {"comparisons": [{"id": "k3v9x2", "title": "The ferry", "created": "2026-03-14T12:00:00Z", "changed": "2026-03-14T12:00:00Z", "articles": 2, "outlets": ["Harbour Ledger", "Skerry Courier"], "counts": {"articles": 2, "independent": 2, "sharedStatements": 1, "onlyIn": 3}}]}""";

    static final String WISH = """
            {"level": "excerpts", "until": "2027-06-30", "blind": false, "notes": false, "password": "blue heron", "embedding": "learn.example", "marks": ["quotations", "claims", "figures"]}""";

    static final String LINK = """
            {"id": "7", "comparison": "k3v9x2", "title": "The ferry", "level": "excerpts", "edition": "9f2c…", "made": "2026-03-14T12:00:00Z", "expires": "2027-07-01T00:00:00Z", "password": true, "embedding": "https://learn.example", "opened": 0, "path": "/s/…", "address": "https://synoptic.example/s/…"}""";

    static final String LINKS = """
            {"links": [{"id": "7", "comparison": "k3v9x2", "title": "The ferry", "level": "excerpts", "edition": "9f2c…", "made": "2026-03-14T12:00:00Z", "password": false, "opened": 31, "holds": true}]}""";

    static final String ERROR = """
            {"error": "There is no such comparison."}""";

    private Examples() {}

    static final String HASH = "3f1d0c9be6a24b7e8d5f60718293a4b5c6d7e8f90123456789abcdef01234567";
}
