package org.synoptic.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked sample: pages of invented outlets about one invented event. They come in the way every page does, and
/// become a comparison when they are opened first.
class Sample {
    private static final String FOLDER = "/db/sample/";
    private final Ingest ingest;
    private final Comparisons comparisons;

    Sample(Ingest ingest, Comparisons comparisons) {
        this.ingest = ingest;
        this.comparisons = comparisons;
    }

    /// The sample's comparison. Slow the first time.
    synchronized ComparisonId open() {
        JsonNode story = JsonMapper.shared().readTree(bytes("sample.json"));
        List<ArticleId> articles = new ArrayList<>();
        for (JsonNode page : story.path("articles"))
            articles.add(take(page.path("file").asString()));
        return comparisons
                .findOrCreate(story.path("title").asString(), articles)
                .id();
    }

    private ArticleId take(String file) {
        return switch (ingest.take(new Ingest.File(file, bytes(file)), step -> {})) {
            case Ingest.Taken taken -> taken.article().id();
            case Ingest.Refused(String reason, boolean _) ->
                throw new IllegalStateException("The sample's page %s is refused: %s".formatted(file, reason));
        };
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException("The sample lacks " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
