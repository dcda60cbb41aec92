package org.synoptic.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;
import org.synoptic.compare.Selection.Passed;
import org.synoptic.store.Library;

/// The comparisons of the library.
record KeptComparisons(Library library) implements Comparisons {
    static Entry entry(Library.Entry kept) {
        return new Entry(kept.id(), kept.title(), kept.articles(), kept.created(), kept.changed());
    }

    @Override
    public Optional<Entry> find(ComparisonId id) {
        return library.comparison(id).map(KeptComparisons::entry);
    }

    @Override
    public Entry findOrCreate(String title, List<ArticleId> articles) {
        var wanted = new HashSet<>(articles);
        return library.recent(Integer.MAX_VALUE).stream()
                .filter(kept -> new HashSet<>(kept.articles()).equals(wanted))
                .findFirst()
                .map(KeptComparisons::entry)
                .orElseGet(() -> create(title, articles));
    }

    @Override
    public Entry create(String title, List<ArticleId> articles) {
        return entry(library.create(title, articles));
    }

    @Override
    public Entry create(String title, List<ArticleId> articles, List<Passed> over, String by) {
        Library.Entry made = library.create(title, articles, by);
        library.pass(made.id(), over, by);
        return entry(made);
    }

    @Override
    public Selection selection(ComparisonId id) {
        return library.selection(id);
    }

    @Override
    public void rename(ComparisonId id, String title) {
        library.rename(id, title);
    }

    @Override
    public void add(ComparisonId id, List<ArticleId> articles) {
        articles.forEach(article -> library.add(id, article));
    }

    @Override
    public void add(ComparisonId id, List<ArticleId> articles, List<Passed> over) {
        add(id, articles);
        library.pass(id, over, "");
    }

    @Override
    public Runnable remove(ComparisonId id, ArticleId article, String reason, String by) {
        Optional<Library.Taken> taken = library.remove(id, article, reason, by);
        return () -> taken.ifPresent(t -> library.putBack(id, t));
    }

    @Override
    public void renew(ComparisonId id, ArticleId article) {
        library.renew(id, article);
    }

    @Override
    public Set<ArticleId> transcripts(ComparisonId id) {
        return library.transcripts(id);
    }

    @Override
    public void markTranscript(ComparisonId id, ArticleId article, boolean transcript) {
        library.markTranscript(id, article, transcript);
    }

    @Override
    public void delete(ComparisonId id) {
        library.delete(id);
    }

    @Override
    public void restore(ComparisonId id) {
        library.restore(id);
    }

    @Override
    public List<Entry> deleted() {
        return library.deleted().stream().map(KeptComparisons::entry).toList();
    }
}
