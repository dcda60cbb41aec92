package org.synoptic.ingest;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.article.Article;

/// The way in: a link, a file or pasted text becomes a kept article. Slow; call it on a virtual thread of its own.
public interface Ingest {
    /// What a person gives.
    sealed interface Given {
        /// How it is called until its outlet is known: the host, the file's name, or "Pasted text".
        String label();
    }

    record Link(String address, String label) implements Given {}

    record File(String name, byte[] bytes) implements Given {
        @Override
        public String label() {
            return name;
        }
    }

    record Text(String text) implements Given {
        @Override
        public String label() {
            return "Pasted text";
        }
    }

    /// A page as a person saw it, behind a login or made by a script, as UTF-8.
    record Seen(URI address, byte[] html) implements Given {
        @Override
        public String label() {
            return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
        }
    }

    enum Step {
        FETCHING,
        READING,
        KEEPING
    }

    sealed interface Outcome {}

    /// The kept article; and what a person should know of it, in sentences: what changed in its text since it was
    /// received before, or that an archive's copy was read.
    record Taken(Article article, List<String> notes) implements Outcome {
        public Taken {
            notes = List.copyOf(notes);
        }

        public Taken(Article article) {
            this(article, List.of());
        }
    }

    /// Why it could not be taken, as a sentence for the person; pasting the text may help if `pasteHelps`.
    record Refused(String reason, boolean pasteHelps) implements Outcome {}

    /// What the start page's box holds: links, one a line, or the text of one article.
    List<Given> read(String box);

    Outcome take(Given given, Consumer<Step> progress);

    /// What a page would be as an article; nothing of it is kept.
    Outcome glance(Seen seen);

    /// How asking a site again ended.
    sealed interface Again {}

    record Unchanged() implements Again {}

    /// The article as it is now, which is kept beside its earlier texts; and how many paragraphs came and went since
    /// the
    /// text that was asked about, as a sentence for the person.
    record Changed(Article article, String sentence) implements Again {}

    /// Why there was no answer that can be trusted, as a sentence for the person; the text stays as it was.
    record Unanswered(String reason) implements Again {}

    /// Asks the site again for an article that is kept, as its rules for programs allow. `shown` is the article with
    /// the
    /// text that the person has before them; a later one may have come already.
    Again again(Article shown);
}
