package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.Comparison;
import org.synoptic.ingest.Ingest;
import org.synoptic.ingest.Newsstand.Entry;

/// The entries that a person picked for one comparison, in the order of picking, each article once.
final class Picks {
    private final Map<URI, String> picked = new LinkedHashMap<>();

    void set(Entry entry, String feed, boolean wanted) {
        if (wanted) picked.put(entry.link(), feed);
        else picked.remove(entry.link());
    }

    boolean holds(Entry entry) {
        return picked.containsKey(entry.link());
    }

    boolean isEmpty() {
        return picked.isEmpty();
    }

    void clear() {
        picked.clear();
    }

    boolean enough() {
        return picked.size() >= Comparison.LEAST_ARTICLES && picked.size() <= Comparison.MOST_ARTICLES;
    }

    /// How many there are, and what that means, for the person.
    String said() {
        int n = picked.size();
        if (n == 0) return phrase("picks.none");
        if (n < Comparison.LEAST_ARTICLES) return phrase("picks.one");
        if (n > Comparison.MOST_ARTICLES) return phrase("picked.too-many", n, Comparison.MOST_ARTICLES);
        return phrase("picked", n);
    }

    /// As links for the intake, each called by its feed until its outlet is known.
    List<Ingest.Given> given() {
        List<Ingest.Given> links = new ArrayList<>();
        picked.forEach((link, feed) -> links.add(new Ingest.Link(link.toString(), feed)));
        return links;
    }
}
