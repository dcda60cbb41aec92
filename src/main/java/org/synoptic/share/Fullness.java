package org.synoptic.share;

/// How much of the evidence a page spells out. A page of many long articles would else grow past what a phone should
/// load; what is not spelt out then is a link away in the same page.
enum Fullness {
    /// Everything.
    WHOLE,
    /// Of a passage that stands in one outlet only, the nearest passage of the others with its words, the rest as
    /// links; statements that one outlet prints as links.
    NEAREST,
    /// The nearest as a link too, and the passage itself where it stands in the article.
    BARE
}
