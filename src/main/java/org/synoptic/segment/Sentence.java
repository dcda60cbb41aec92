package org.synoptic.segment;

import org.synoptic.article.Span;

/// One sentence. `index` counts from 0 within the article, `paragraph` is the index of its paragraph, and its tokens
/// are
/// `firstToken` (included) to `endToken` (not included) of the segments' tokens.
public record Sentence(int index, Span span, int paragraph, int firstToken, int endToken) {}
