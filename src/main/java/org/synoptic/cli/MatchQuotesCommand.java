package org.synoptic.cli;

import java.util.concurrent.Callable;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Likeness;
import org.synoptic.quote.Wording;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "match-quotes", description = "Says of pairs of quotations how they are related.")
final class MatchQuotesCommand extends FolderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Input in = reader();
        Meaning meaning = text -> new float[0];
        try (Output out = new Output(output)) {
            for (JsonNode pair : in.lines(input)) {
                try {
                    out.line(match(pair, meaning));
                } catch (BadInput e) {
                    in.complain(input.getFileName().toString(), e);
                }
            }
        }
        return in.exitCode();
    }

    private static ObjectNode match(JsonNode pair, Meaning meaning) {
        Wording a = new Wording(Input.need(pair, "a"), Input.maybe(pair, "aSpeaker"), Input.maybe(pair, "aContext"));
        Wording b = new Wording(Input.need(pair, "b"), Input.maybe(pair, "bSpeaker"), Input.maybe(pair, "bContext"));
        Likeness likeness = a.likeness(b, meaning);
        ObjectNode o = Input.JSON.createObjectNode();
        o.put("id", Input.need(pair, "id"));
        o.put("relation", likeness.relation().name());
        o.put("similarity", likeness.similarity());
        ArrayNode flags = o.putArray("flags");
        likeness.flags().stream().map(Enum::name).sorted().forEach(flags::add);
        return o;
    }
}
