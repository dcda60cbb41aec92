package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.synoptic.Synoptic;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Corrections;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.reading.ReadingRoom;

/// What the browser tells about decisions reaches the store, and nothing else does.
@SpringBootTest(classes = Synoptic.class)
class DecidingTest extends SpringBrowserlessTest {
    private static final String GAZETTE = """
            The lock at Velm opens again

            The lock at Velm opened again on Thursday, three weeks after a barge had rammed its lower gate. Divers \
            found no cracks. The canal office wants the shipping company to pay for the repairs, \
            which took longer than planned.

            “We are glad that the water is open again,” said Ada Holm, who heads the office. She thanked the workers.
            """;
    private static final String TIMES = """
            Barges pass Velm once more

            Barges have passed the lock at Velm since Thursday; its lower gate had been rammed by a barge three weeks \
            before. Anglers complain about muddy water. Skippers had to wait or \
            to take the long way round by the sea.

            “We are glad that the water is open again,” Ada Holm of the canal office said. She named no costs.
            """;

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("synoptic.data", () -> folder.resolve("data").toString());
    }

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ReadingRoom room;

    @Autowired
    private Ingest ingest;

    private ComparisonId id;
    private ReadingView view;

    @BeforeEach
    void open() {
        id = comparisons
                .create("The lock", List.of(taken(GAZETTE), taken(TIMES)))
                .id();
        navigate(ReadingView.class, Map.of("id", id.value()));
        view = (ReadingView) getCurrentView();
        until(() -> find(ReadingElement.class).exists());
    }

    private ArticleId taken(String text) {
        if (ingest.take(new Ingest.Text(text), step -> {}) instanceof Ingest.Taken taken)
            return taken.article().id();
        throw new AssertionError("The text was refused");
    }

    private static void until(BooleanSupplier done) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            roundTrip();
            return done.getAsBoolean();
        });
    }

    private void tell(String told) {
        ComponentUtil.fireEvent(view.text, new ReadingElement.DecisionMade(view.text, true, told));
    }

    private String place(String words) {
        Article article = room.open(id).orElseThrow().comparison().witnesses().stream()
                .map(w -> w.segments().article())
                .filter(a -> a.text().contains(words))
                .findFirst()
                .orElseThrow();
        int start = article.text().indexOf(words);
        return """
                {"article":"%s","snapshot":"%s","start":%d,"end":%d}""".formatted(article.id(), article.snapshot().textHash(), start, start + words.length());
    }

    private Listed only() {
        assertThat(corrections.all(id)).hasSize(1);
        return corrections.all(id).getFirst();
    }

    private void linkByHand() {
        tell("""
                {"does":"decide","subject":"link","verdict":"added","by":"Ada Moor","here":%s,"there":%s}""".formatted(place("Divers found no cracks."), place("Anglers complain about muddy water.")));
        until(() -> !corrections.all(id).isEmpty());
    }

    @Test
    void aLinkByHandIsKeptAndCountsAtOnce() {
        linkByHand();
        assertThat(only().verdict()).isEqualTo(Verdict.ADDED);
        assertThat(only().by()).isEqualTo("Ada Moor");
        assertThat(room.open(id).orElseThrow().comparison().decisions()).hasSize(1);
    }

    @Test
    void aNoteIsKeptAndADecisionIsUndoneAndDoneAgain() {
        linkByHand();
        String key = only().id();
        tell("""
                {"does":"note","key":"%s","note":"Both are about the water."}""".formatted(key));
        until(() -> only().note().equals("Both are about the water."));
        tell("""
                {"does":"undo","key":"%s"}""".formatted(key));
        until(() -> only().undone() != null);
        assertThat(room.open(id).orElseThrow().comparison().decisions()).isEmpty();
        tell("""
                {"does":"redo","key":"%s"}""".formatted(key));
        until(() -> only().undone() == null);
    }

    @Test
    void whatOurPageDoesNotTellIsNotDone() {
        tell("not json");
        tell("{}");
        tell("""
                {"does":"decide","subject":"link","verdict":"perhaps","by":"Ada Moor"}""");
        tell("""
                {"does":"decide","subject":"alone","verdict":"confirmed","by":" ","here":%s}""".formatted(place("Divers found no cracks.")));
        linkByHand();
        assertThat(only().verdict()).isEqualTo(Verdict.ADDED);
    }
}
