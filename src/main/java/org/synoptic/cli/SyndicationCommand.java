package org.synoptic.cli;

import java.util.concurrent.Callable;
import org.synoptic.story.Syndication;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "syndication", description = "Finds the articles that are copies of others.")
final class SyndicationCommand extends FolderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Input in = reader();
        try (Output out = new Output(output)) {
            for (Syndication.Pair pair :
                    Syndication.among(Texts.articles(in.lines(input), in)).pairs()) out.line(object(pair));
        }
        return in.exitCode();
    }

    private static ObjectNode object(Syndication.Pair pair) {
        return Input.JSON
                .createObjectNode()
                .put("a", pair.a().value())
                .put("b", pair.b().value())
                .put("score", pair.score())
                .put("state", pair.state().name());
    }
}
