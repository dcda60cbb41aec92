package org.synoptic.reading;

import java.util.List;
import java.util.Optional;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import tools.jackson.databind.JsonNode;

/// What a reader sees. Comparisons are computed when they are opened first and shared between sessions while memory
/// lasts.
public interface ReadingRoom {
    /// A comparison as it stands. `decisions` are all that people made, also those that count no more or speak of texts
    /// that are not there any more.
    record Reading(Comparisons.Entry entry, Comparison comparison, List<Corrections.Listed> decisions, JsonNode json) {
        public Reading {
            decisions = List.copyOf(decisions);
        }
    }

    /// A short account of a comparison for the list of recent ones; the counts are absent until it was computed once.
    record Summary(Comparisons.Entry entry, List<String> outlets, Optional<Counts> counts) {}

    record Counts(int articles, int independent, int sharedStatements, int onlyIn) {}

    /// Opens a comparison; empty if there is no such one or it holds no article. Slow the first time: call it off the
    /// session's lock.
    Optional<Reading> open(ComparisonId id);

    /// The same where nothing is left to be worked out, so that it can be waited for; empty otherwise.
    Optional<Reading> known(ComparisonId id);

    /// A comparison to be read without knowing the outlets. Only `blind.outlets()` tells them.
    record BlindReading(Comparisons.Entry entry, Blind blind, JsonNode json) {}

    /// The same as `open`, with the names covered.
    Optional<BlindReading> openBlind(ComparisonId id);

    List<Summary> recent(int most);
}
