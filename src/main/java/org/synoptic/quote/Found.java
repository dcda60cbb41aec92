package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// One attribution of a unit: the cue's item, the items that name the source, and the items of the
/// content.
record Found(int cue, int cueEnd, Phrases.@Nullable Range source, int from, int to) {}
