package org.synoptic.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.segment.Sentence;
import org.synoptic.train.Labelled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Counts over sentences that people linked how many differ as they say, and how many are marked as differing.
/// Arguments: the folder that holds `train.gold.json` and `train/`.
public final class MeasureConflicts {
    private MeasureConflicts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Labelled> events = Labelled.in(folder);
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("train.gold.json")));
        List<JsonNode> labels =
                gold.properties().stream().map(Map.Entry::getValue).toList();
        int[] count = new int[4];
        for (int e = 0; e < events.size(); e++) measure(events.get(e), labels.get(e), count);
        System.out.printf(
                "%d links, %d of them differ; marked: %d, rightly %d%n", count[0], count[1], count[2], count[3]);
    }

    private static void measure(Labelled event, JsonNode labels, int[] count) {
        List<String> files =
                labels.properties().stream().map(Map.Entry::getKey).sorted().toList();
        List<Witness> witnesses = new ArrayList<>();
        for (int x = 0; x < files.size(); x++)
            witnesses.add(
                    new Witness(new Sigil(files.get(x)), event.articles().get(x).segments(), List.of(), List.of()));
        for (Labelled.Link link : event.links()) {
            Witness a = witnesses.get(link.x());
            Witness b = witnesses.get(link.y());
            boolean marked = !Conflicts.between(a, line(a, link.i()), b, line(b, link.j()))
                    .isEmpty();
            boolean differs = differs(labels, files, link);
            count[0]++;
            if (differs) count[1]++;
            if (marked) count[2]++;
            if (marked && differs) count[3]++;
        }
    }

    private static Line line(Witness w, int sentence) {
        Sentence s = w.segments().sentences().get(sentence);
        return Line.of(w, s, new float[0]);
    }

    private static boolean differs(JsonNode labels, List<String> files, Labelled.Link link) {
        for (JsonNode m :
                labels.get(files.get(link.x())).get("sentences").get(link.i()).get("matches"))
            if (m.get(0).stringValue().equals(files.get(link.y())) && m.get(1).intValue() == link.j())
                return m.get(2).stringValue().equals("differs");
        return false;
    }
}
