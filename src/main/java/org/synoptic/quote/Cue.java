package org.synoptic.quote;

import org.synoptic.article.Span;

/// The words that signal speech: "said", "according to".
public record Cue(Span span) {}
