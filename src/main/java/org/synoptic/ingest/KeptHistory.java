package org.synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Paragraph;
import org.synoptic.extract.Extractor;
import org.synoptic.store.Library;
import org.synoptic.store.Library.Received;
import org.synoptic.store.LibraryUnusable;

/// The history of the articles in the library, as its pages tell it.
record KeptHistory(Library library, Pages pages) implements History {
    private static final Logger LOG = LoggerFactory.getLogger(KeptHistory.class);

    @Override
    public List<Kept> texts(ArticleId article) {
        List<Article> all = library.snapshots(article);
        String newest =
                library.article(article).map(a -> a.snapshot().textHash()).orElse("");
        List<Kept> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Article text = all.get(i);
            Cause cause = i == 0 ? Cause.FIRST : cause(text, all.subList(0, i));
            out.add(new Kept(text, cause, text.snapshot().textHash().equals(newest)));
        }
        return out;
    }

    /// The same page read by another version, or an earlier page in which the version of today finds this very text.
    private Cause cause(Article now, List<Article> earlier) {
        Article last = earlier.getLast();
        boolean samePage = earlier.stream()
                .anyMatch(a -> a.snapshot().bytesHash().equals(now.snapshot().bytesHash()));
        if (samePage) return Cause.READER;
        if (Objects.equals(reader(last), reader(now))) return Cause.OUTLET;
        return sameNow(last, now) ? Cause.READER : Cause.OUTLET;
    }

    private boolean sameNow(Article page, Article text) {
        return received(page)
                .filter(p -> read(p) instanceof Pages.Found f
                        && Naming.clean(f.article().text()).equals(text.text()))
                .isPresent();
    }

    private Optional<Integer> reader(Article article) {
        return received(article).flatMap(p -> Optional.ofNullable(p.way().reader()));
    }

    private Optional<Received> received(Article article) {
        return library.page(article.id(), article.snapshot().textHash());
    }

    private Pages.Reading read(Received page) {
        if (page.contentType().equals(Pages.PASTED))
            return pages.read(new String(page.bytes(), StandardCharsets.UTF_8));
        return pages.read(
                new Pages.Page(page.bytes(), page.contentType(), page.way().address()));
    }

    @Override
    public Page page(Article article) {
        Optional<Received> page = received(article);
        if (page.isPresent() && read(page.get()) instanceof Pages.Found found) {
            boolean same = Naming.clean(found.article().text()).equals(article.text());
            return new Page(inOrder(same ? article : found.article(), found.cuts()), same);
        }
        return new Page(inOrder(article, List.of()), page.isEmpty());
    }

    private static List<Passage> inOrder(Article article, List<Pages.Cut> cuts) {
        List<Passage> out = new ArrayList<>();
        List<Paragraph> paragraphs = article.paragraphs();
        int next = 0;
        for (int p = 0; p <= paragraphs.size(); p++) {
            for (; next < cuts.size() && cuts.get(next).after() <= p; next++) out.add(cut(cuts.get(next)));
            if (p < paragraphs.size()) {
                Paragraph paragraph = paragraphs.get(p);
                out.add(new Passage(paragraph.span().in(article.text()), paragraph.kind(), Optional.empty()));
            }
        }
        for (; next < cuts.size(); next++) out.add(cut(cuts.get(next)));
        return out;
    }

    private static Passage cut(Pages.Cut cut) {
        return new Passage(cut.text(), Paragraph.Kind.TEXT, Optional.of(cut.what()));
    }

    @Override
    public boolean readByAnEarlierVersion(Article article) {
        Optional<Received> page = received(article);
        return page.isPresent() && Objects.requireNonNullElse(page.get().way().reader(), 0) < Extractor.VERSION;
    }

    @Override
    public Anew readAnew(Article article) {
        Optional<Received> page = received(article);
        if (page.isEmpty()) return new Stays("The page of this article is not here any more.");
        try {
            return switch (read(page.get())) {
                case Pages.NotFound none -> new Stays(none.reason() + " The text that is here stays.");
                case Pages.Found found -> keep(article, found.article(), page.get());
            };
        } catch (LibraryUnusable e) {
            LOG.error("A text that was read anew could not be kept", e);
            return new Stays(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The page of {} could not be read anew", article.id(), e);
            return new Stays("The page could not be read anew. The text that is here stays.");
        }
    }

    private Anew keep(Article before, Article read, Received page) {
        Optional<String> doubt = Bounds.objection(read).or(() -> doubt(before.gauge(), read.gauge()));
        if (doubt.isPresent()) return new Stays(doubt.get() + " The text that is here stays.");
        Article named =
                Naming.named(read, before.id(), page.bytes(), before.snapshot().received());
        library.reread(named, before.snapshot().textHash(), Extractor.VERSION);
        return new Found(
                named, !named.snapshot().textHash().equals(before.snapshot().textHash()));
    }

    private static Optional<String> doubt(Gauge before, Gauge now) {
        return now.reasons().stream()
                .filter(r -> r.doubt().grave() && before.reasons().stream().noneMatch(b -> b.doubt() == r.doubt()))
                .map(Gauge.Reason::sentence)
                .findFirst();
    }
}
