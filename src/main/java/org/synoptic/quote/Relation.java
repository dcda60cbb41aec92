package org.synoptic.quote;

/// How two wordings are related.
public enum Relation {
    /// The same words, after typography, case, spelling variants and an editor's insertions.
    VERBATIM,
    /// Only words left out, or two overlapping excerpts.
    TRIMMED,
    /// The same utterance in other words.
    REWORDED,
    /// Not the same statement.
    UNRELATED
}
