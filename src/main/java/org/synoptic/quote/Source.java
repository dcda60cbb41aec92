package org.synoptic.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;

/// Who speaks: the resolved name (the longest the article gives), the words in place ("he", "Mr
/// Reeve"), absent where the text only implies the speaker, and the role where the text gives one
/// ("foreign ministry spokesman").
public record Source(
        String name, @Nullable Span mention, @Nullable String role) {}
