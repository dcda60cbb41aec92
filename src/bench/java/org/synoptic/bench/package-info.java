/// Benchmarks, as plain mains. They stand outside the normal build.
///
/// ```
/// ./synoptic bench CompareBench
/// ./synoptic bench ExtractBench FOLDER
/// ```
///
/// - `CompareBench` – five articles of 800 invented words each become a comparison: the model loaded and nothing known,
///   warm, and with the vectors of all sentences known; beside it, the vectors alone by the library's own call.
/// - `ExtractBench FOLDER [MOST OUT]` – the median time for a page (`*.html` in the folder, in any depth), beside
///   readability4j, boilerpipe and jsoup that only parses it. In OUT stands what each found, to be scored.
/// - `QuotesBench FOLDER` – finding and linking the quotations of 10, 30, 100, … 1000 articles of 750 words, made of
/// the
///   folder's texts (`*.txt`), five to an event; beside it Levenshtein distances of all pairs.
/// - `ReadingBench` – the reading view in chromium: the largest paint of a stored comparison of five articles of forty
///   sentences, on the first load of the app and after; from a click to its marks; frames dropped while scrolling eight
///   columns of 400 sentences, without and with a statement selected, beside a plain list of the same words; bytes
/// sent;
///   the heap that each of 100 sessions takes.
/// - `ServeBench PAGE [PEER]` – readers of one shared page of a running Synoptic: how many a second with and without
/// its
///   tag, how long they wait, and 1,000 that come anew in three seconds; beside it a server of the same bytes.
/// - `StoryBench FOLDER` – grouping the articles by event, and finding copies, over 10 … 1000 texts.
///
/// Each prints a table with the machine's load before and after: a figure without it says little. A second argument
/// limits how many files are taken, spread over the folder; for `QuotesBench`, it says how many articles are made.
@NullMarked
package org.synoptic.bench;

import org.jspecify.annotations.NullMarked;
