package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.ingest.History;
import org.synoptic.words.Words;

/// The pages and the earlier texts of the articles on one screen: looks them up and opens what shows them.
final class Annals {
    private final History history;
    private final Backstage backstage;
    private final Clock clock;
    private Past past = Past.UNKNOWN;

    Annals(History history, Backstage backstage, Clock clock) {
        this.history = history;
        this.backstage = backstage;
        this.clock = clock;
    }

    /// Slow.
    Past past(List<Article> articles) {
        return Past.of(history, articles);
    }

    /// From now on this is what is known; says whether the menu has more to offer for it.
    boolean know(Past now, ReadingElement text) {
        past = now;
        text.setTexts(now.words(clock));
        return !now.early().isEmpty() || !now.withSeveralTexts().isEmpty();
    }

    void forget() {
        past = Past.UNKNOWN;
    }

    /// What the menu has to offer; `renew` takes an article's newest text, `readAnew` reads those pages again.
    void offer(Menu menu, List<Article> articles, Consumer<ArticleId> renew, Consumer<List<Article>> readAnew) {
        menu.offer(phrase("annals.cut"), () -> new CutDialog(history, backstage, articles).open());
        List<Article> several = past.withSeveralTexts();
        if (!several.isEmpty()) {
            var texts = menu.under(phrase("annals.texts"));
            several.forEach(
                    a -> texts.addItem(a.outlet().name() + ": " + a.title(), event -> texts(a, Optional.of(renew))));
        }
        List<Article> early = past.early();
        if (!early.isEmpty())
            menu.offer(
                    phrase("annals.anew"),
                    () -> Ask.sure(
                            phrase("annals.anew-title"),
                            phrase("annals.anew-what", early.size()),
                            phrase("annals.anew-verb"),
                            () -> readAnew.accept(early)));
    }

    /// What a masthead asked for.
    void open(ReadingElement.PageAsked asked, Optional<Consumer<ArticleId>> renew) {
        past.article(asked.article()).ifPresent(article -> {
            if (asked.what().equals("texts")) texts(article, renew);
            else new CutDialog(history, backstage, List.of(article)).open();
        });
    }

    private void texts(Article article, Optional<Consumer<ArticleId>> renew) {
        Optional<Runnable> take = renew.map(r -> () -> r.accept(article.id()));
        new TextsDialog(article, past.of(article), backstage, take).open();
    }

    /// Reads pages anew; gives the articles whose text is another now, and why the others stay. Slow.
    Anew readAnew(List<Article> articles) {
        List<History.Anew> all = articles.stream().map(history::readAnew).toList();
        return new Anew(
                all.stream()
                        .flatMap(a -> a instanceof History.Found f && f.changed()
                                ? Stream.of(f.article().id())
                                : Stream.empty())
                        .toList(),
                all.stream()
                        .flatMap(a -> a instanceof History.Stays s ? Stream.of(s.reason()) : Stream.empty())
                        .distinct()
                        .toList());
    }

    record Anew(List<ArticleId> changed, List<String> troubles) {
        String said() {
            String what = phrase("annals.changed", changed.size());
            return troubles.isEmpty()
                    ? what
                    : what + " " + troubles.stream().map(Words::known).collect(Collectors.joining(" "));
        }
    }
}
