package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.quote.Basis;
import org.synoptic.quote.Cue;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Segments;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "quotes", description = "Finds the quotations in text files and says who speaks.")
final class QuotesCommand extends FolderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Input in = reader();
        try (Output out = new Output(output)) {
            in.each(Input.files(input, ".txt"), file -> quotes(file, out));
        }
        return in.exitCode();
    }

    private static void quotes(Path file, Output out) throws IOException {
        String name = file.getFileName().toString();
        String text = Input.text(file);
        Article article = Article.plain(new ArticleId(name), Outlet.named(Input.stem(file)), text, false);
        Segments segments = Segments.of(article);
        boolean marks = Basis.of(segments) == Basis.MARKS;
        for (Quotation q : Quotation.in(segments)) {
            ObjectNode o = object(name, text, q);
            if (marks) o.put("foundBy", "marks");
            out.line(o);
        }
    }

    private static ObjectNode object(String file, String text, Quotation q) {
        ObjectNode o = Input.JSON.createObjectNode();
        Source source = q.attribution().source();
        Cue cue = q.attribution().cue();
        Span mention = source == null ? null : source.mention();
        o.put("file", file);
        o.put("start", q.span().start());
        o.put("end", q.span().end());
        o.put("text", q.span().in(text));
        o.put("speaker", source == null ? null : source.name());
        o.put("speakerMention", mention == null ? null : mention.in(text));
        o.put("speakerStart", mention == null ? null : mention.start());
        o.put("speakerEnd", mention == null ? null : mention.end());
        o.put("cue", cue == null ? null : cue.span().in(text));
        o.put("type", q.type().name());
        if (q.lostMarks()) o.put("lostMarks", true);
        return o;
    }
}
