package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Newsroom;
import org.synoptic.reading.Newsroom.Told;
import org.synoptic.reading.ReadingRoom;

/// All articles that are kept: grouped by event, to be searched, put right by hand and compared.
@Route("articles")
@AnonymousAllowed
public class ArticlesView extends Div implements HasDynamicTitle {
    private static final int A_PAGE = 200;

    private final Newsroom newsroom;
    private final Opening opening;
    private final Backstage backstage;
    private final Access access;
    final Input words = new Input(ValueChangeMode.LAZY);
    final Paragraph sentence = new Paragraph(phrase("articles.reading"));
    final StoryList list;
    final NativeButton compare = Buttons.main(phrase("compare.picked"), this::compare);
    final NativeButton merge = Buttons.plain(phrase("articles.merge"), this::merge);
    final NativeButton takeOut = Buttons.plain(phrase("articles.take-out"), this::takeOut);
    final NativeButton more = Buttons.plain(phrase("show-earlier"), this::showMore);
    private final Paragraph count = new Paragraph();
    private List<Told> stories = List.of();
    private int most = A_PAGE;
    private int asked;
    private @Nullable Errands errands;

    ArticlesView(
            Newsroom newsroom,
            Comparisons comparisons,
            ReadingRoom reading,
            Backstage backstage,
            Access access,
            Clock clock) {
        this.newsroom = newsroom;
        this.opening = new Opening(comparisons, reading);
        this.backstage = backstage;
        this.access = access;
        list = new StoryList(
                access.mayChange(),
                clock,
                new StoryList.Doing() {
                    @Override
                    public void compare(Told story) {
                        begin(story.articles());
                    }

                    @Override
                    public void pin(Told story) {
                        change(() -> newsroom.together(ids(story.articles())));
                    }

                    @Override
                    public void letGo(Told story) {
                        change(() -> newsroom.letGo(ids(story.articles())));
                    }
                },
                this::picked);
        addClassName("syn-page");
        add(new Header(phrase("articles")), main());
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("articles"));
    }

    private Main main() {
        var lead = new Paragraph(phrase("articles.lead"));
        lead.addClassName("syn-lead");
        words.addClassName("syn-field");
        words.getElement()
                .setAttribute("type", "search")
                .setAttribute("placeholder", phrase("articles.search-words"))
                .setAttribute("aria-label", phrase("articles.search"));
        words.addValueChangeListener(event -> load());
        count.addClassName("syn-hint");
        count.getElement().setAttribute("role", "status");
        sentence.addClassName("syn-sentence");
        sentence.getElement().setAttribute("role", "status");
        var bar = new Div(compare, merge, takeOut, count);
        bar.addClassName("syn-picking");
        bar.setVisible(access.mayChange());
        more.setVisible(false);
        var main = new Main(new H1(phrase("articles")), lead, words, bar, sentence, list, more);
        main.addClassName("syn-start");
        picked();
        return main;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        load();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void show(Runnable change) {
        if (errands != null) errands.show(change);
    }

    /// An answer that a later question has overtaken is dropped.
    private void load() {
        int mine = ++asked;
        int wanted = most;
        String said = words.getValue().strip();
        run(() -> {
            if (said.isEmpty()) {
                List<Told> told = newsroom.stories(wanted);
                show(() -> {
                    if (mine == asked) showStories(told, wanted);
                });
            } else {
                List<Article> found = newsroom.search(said, wanted);
                show(() -> {
                    if (mine == asked) showFound(found, said, wanted);
                });
            }
        });
    }

    private void showStories(List<Told> told, int wanted) {
        stories = told;
        list.stories(told);
        int all = told.stream().mapToInt(t -> t.articles().size()).sum();
        say(all == 0 ? phrase("articles.none") : "");
        more.setVisible(all >= wanted);
        picked();
    }

    private void showFound(List<Article> found, String said, int wanted) {
        list.plain(found);
        say(
                found.isEmpty()
                        ? phrase("articles.not-found", said)
                        : phrase(found.size() == wanted ? "articles.or-more" : "articles.found", found.size(), said));
        more.setVisible(found.size() >= wanted);
        picked();
    }

    private void say(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isEmpty());
    }

    private void picked() {
        int n = list.picked().size();
        compare.setEnabled(n >= Comparison.LEAST_ARTICLES && n <= Comparison.MOST_ARTICLES);
        merge.setEnabled(n > 1);
        takeOut.setEnabled(n > 0 && words.getValue().isBlank());
        count.setText(
                n == 0
                        ? phrase("articles.pick")
                        : n > Comparison.MOST_ARTICLES
                                ? phrase("picked.too-many", n, Comparison.MOST_ARTICLES)
                                : phrase("picked", n));
    }

    private void change(Runnable slow) {
        list.pickNone();
        run(() -> {
            slow.run();
            load();
        });
    }

    private void merge() {
        Set<ArticleId> wanted = list.pickedIds();
        if (wanted.size() > 1) change(() -> newsroom.together(wanted));
    }

    private void takeOut() {
        Set<ArticleId> out = list.pickedIds();
        List<Told> now = stories;
        change(() -> {
            for (Told story : now)
                if (story.articles().stream().anyMatch(a -> out.contains(a.id()))) newsroom.without(story, out);
        });
    }

    private void compare() {
        begin(list.picked());
    }

    private void begin(List<Article> articles) {
        if (articles.size() < Comparison.LEAST_ARTICLES) return;
        if (articles.size() > Comparison.MOST_ARTICLES) {
            say(phrase("articles.too-many", Comparison.MOST_ARTICLES, articles.size()));
            return;
        }
        say(phrase("comparing", articles.size()));
        if (errands != null) opening.compare(new IntakePanel.Chosen(articles, List.of()), errands);
    }

    private void showMore() {
        most += A_PAGE;
        load();
    }

    private static Set<ArticleId> ids(List<Article> articles) {
        return articles.stream().map(Article::id).collect(Collectors.toUnmodifiableSet());
    }
}
