package org.synoptic.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.article.ArticleId;
import org.synoptic.story.Story;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "group", description = "Groups articles by the event they tell.")
final class GroupCommand extends FolderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Input in = reader();
        try (Output out = new Output(output)) {
            List<Story> stories = Story.group(Texts.articles(in.lines(input), in));
            for (int i = 0; i < stories.size(); i++)
                for (ArticleId id : stories.get(i).articles()) out.line(member(id, "g" + (i + 1)));
        }
        return in.exitCode();
    }

    private static ObjectNode member(ArticleId id, String group) {
        return Input.JSON.createObjectNode().put("id", id.value()).put("group", group);
    }
}
