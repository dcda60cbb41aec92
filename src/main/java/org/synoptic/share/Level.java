package org.synoptic.share;

/// How much of the articles' own words goes out.
public enum Level {
    /// No words: headlines, outlets, dates, counts, and where each finding stands.
    MARKS,
    /// The sentences that carry a finding, at most 30 % of each article.
    EXCERPTS,
    /// Every article whole. For one's own use, or where there is a right to hand the texts on.
    FULL
}
