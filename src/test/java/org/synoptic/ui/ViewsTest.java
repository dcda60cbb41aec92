package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.synoptic.Synoptic;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.share.Archive;
import org.synoptic.share.Import;

/// The rules of the start page and of the reading view, without a browser.
@SpringBootTest(classes = Synoptic.class)
class ViewsTest extends SpringBrowserlessTest {
    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("synoptic.data", () -> folder.resolve("data").toString());
    }

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Archive archive;

    @Autowired
    private Import imports;

    @Autowired
    private Backstage backstage;

    private static final String HARBOUR = """
            The bridge at Dunmere is closed

            The harbour bridge at Dunmere was closed on Monday after an inspection found cracks in two of its bearings, \
            the port authority said. Lorries are sent through the old town.

            “Nobody was in danger,” said Lena Ford, who heads the authority. She expects repairs to take six weeks.
            """;
    private static final String COURIER = """
            Dunmere closes its harbour bridge

            Inspectors found cracks in the bearings of the harbour bridge at Dunmere, and the port authority closed it on \
            Monday. Traffic is led through the old town.

            “Nobody was in danger,” the authority's head, Lena Ford, said. Shopkeepers in the old town expect a loud summer.
            """;

    private ArticleId taken(String text) {
        if (ingest.take(new Ingest.Text(text), step -> {}) instanceof Ingest.Taken taken)
            return taken.article().id();
        throw new AssertionError("The text was refused");
    }

    private static void until(BooleanSupplier shown) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            roundTrip();
            return shown.getAsBoolean();
        });
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean isAt(String address) {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().startsWith(address);
    }

    @Test
    void twoTextsBecomeAComparisonThatOpens() {
        var start = navigate(StartView.class);
        start.intake.box.setValue(HARBOUR);
        test(start.intake.go).click();
        until(() -> words(start.intake.sentence).contains("needs two articles"));
        start.intake.box.setValue(COURIER);
        test(start.intake.go).click();
        until(() -> isAt("comparison/"));

        until(() -> find(ReadingElement.class).exists());
        assertThat(((ReadingView) getCurrentView()).getPageTitle()).contains("bridge");
    }

    @Test
    void aDeletedComparisonIsBroughtBackFromTheStartPage() {
        var entry = comparisons.create("Deleted by mistake", List.of(taken(HARBOUR), taken(COURIER)));
        comparisons.delete(entry.id());
        navigate(FeedsView.class);
        var start = navigate(StartView.class);
        until(() -> words(start.deleted).contains("Deleted by mistake"));
        NativeButton back = find(NativeButton.class, start.deleted)
                .withCondition(button -> button.getAriaLabel()
                        .filter("Bring back Deleted by mistake"::equals)
                        .isPresent())
                .single();
        test(back).click();
        until(() -> !words(start.deleted).contains("Deleted by mistake"));
        assertThat(comparisons.find(entry.id())).contains(entry);
    }

    @Test
    void whatCantBeReadIsToldWithAWayOut() {
        var start = navigate(StartView.class);
        start.intake.box.setValue("https://127.0.0.1/private");
        test(start.intake.go).click();
        until(() -> words(start.intake.list).contains("Paste the text instead"));

        assertThat(words(start.intake.list)).contains("127.0.0.1");
        assertThat(start.intake.list.getChildren()).hasSize(1);
        assertThat(isAt("")).isTrue();
    }

    @Test
    void aLibraryIsBroughtInAndWhatIsNoneIsToldSo() throws IOException {
        comparisons.create("Dunmere", List.of(taken(HARBOUR), taken(COURIER)));
        navigate(StartView.class);
        var changed = new AtomicInteger();
        var dialog = new ImportDialog(imports, backstage, changed::incrementAndGet);
        dialog.open();
        roundTrip();
        Path none = Files.writeString(folder.resolve("none.zip"), "no library");
        dialog.bring(none);
        until(() -> words(dialog.sentence).contains("This is no ZIP file"));
        assertThat(none).doesNotExist();

        Path own = folder.resolve("own.zip");
        try (var out = Files.newOutputStream(own)) {
            archive.write(out);
        }
        dialog.bring(own);
        until(() -> words(dialog.sentence).equals("All of it was here already."));
        assertThat(changed).hasValue(2);
    }

    @Test
    void theSameTextTwiceIsOneArticle() {
        var start = navigate(StartView.class);
        start.intake.box.setValue(HARBOUR);
        test(start.intake.go).click();
        until(() -> words(start.intake.sentence).contains("needs two articles"));
        start.intake.box.setValue(HARBOUR);
        test(start.intake.go).click();
        until(() -> words(start.intake.list).contains("here already"));

        assertThat(words(start.intake.sentence)).contains("needs two articles");
    }

    @Test
    void anEmptyBoxIsToldWhatToDo() {
        var start = navigate(StartView.class);
        test(start.intake.go).click();
        assertThat(words(start.intake.sentence)).contains("Paste links or a text");
    }

    @Test
    void recentComparisonsStandBeforeTheSample() {
        var entry = comparisons.create("The bridge", List.of(taken(HARBOUR), taken(COURIER)));
        navigate(ReadingView.class, Map.of("id", entry.id().value()));
        var start = navigate(StartView.class);
        until(() -> start.cards.getChildren().count() > 1);

        List<Component> cards = start.cards.getChildren().toList();
        assertThat(words(cards.getFirst())).contains("The bridge").contains("2 articles");
        assertThat(cards.getLast()).isInstanceOf(ListItem.class);
        assertThat(words(cards.getLast())).contains("Open the sample");
        comparisons.delete(entry.id());
    }

    @Test
    void aComparisonIsReadWithTheStateThatItsAddressHolds() {
        var entry = comparisons.create("The bridge", List.of(taken(HARBOUR), taken(COURIER)));
        UI.getCurrent()
                .navigate("comparison/" + entry.id(), QueryParameters.fromString("tab=claims&mark=q1&show=quotes"));
        var view = (ReadingView) getCurrentView();
        until(() -> find(ReadingElement.class).exists());

        assertThat(view.getPageTitle()).isEqualTo("The bridge · Synoptic");
        assertThat(words(view)).contains("Comparisons").contains("The bridge");
        assertThat(find(NativeButton.class).withText("Add an article").exists()).isTrue();
        comparisons.delete(entry.id());
    }

    @Test
    void aComparisonThatDoesNotExistIsNotFound() {
        UI.getCurrent().navigate(ReadingView.class, ReadingView.parameters(new ComparisonId("nowhere")));
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void everyExportIsOfferedWhereAComparisonIsRead() {
        var entry = comparisons.create("The bridge", List.of(taken(HARBOUR), taken(COURIER)));
        navigate(ReadingView.class, Map.of("id", entry.id().value()));
        until(() -> find(ExportMenu.class).exists());

        assertThat(find(ExportMenu.class).first().getElement().getChildren())
                .map(child -> String.valueOf(child.getAttribute("data-export")))
                .contains("html", "pdf", "docx", "md", "json", "articles.csv", "quotations.csv", "claims.csv");
        comparisons.delete(entry.id());
    }

    /// What a browser sends of a page, with another last paragraph each time.
    private ArticleId seen(String last) {
        String body = HARBOUR.lines()
                .skip(2)
                .filter(l -> !l.isBlank())
                .map(l -> "<p>" + l + "</p>")
                .collect(Collectors.joining());
        String page =
                "<html><head><title>The bridge at Dunmere is closed</title></head><body><nav><a href='/'>Home</a></nav><article><h1>The bridge at Dunmere is closed</h1>%s<figure><figcaption>The bridge.</figcaption></figure><p>%s</p></article></body></html>";
        var given = new Ingest.Seen(
                URI.create("https://ledger.example/dunmere"),
                page.formatted(body, last).getBytes(StandardCharsets.UTF_8));
        if (ingest.take(given, step -> {}) instanceof Ingest.Taken taken)
            return taken.article().id();
        throw new AssertionError("The page was refused");
    }

    @Test
    void aChangedArticleShowsItsTextsWhatChangedAndItsPage() {
        ArticleId id = seen("The old town expects two hundred lorries a day until the summer.");
        var entry = comparisons.create("The bridge", List.of(id, taken(COURIER)));
        seen("The old town expects three hundred lorries a day until the summer.");
        navigate(ReadingView.class, Map.of("id", entry.id().value()));
        until(() -> find(ReadingElement.class).exists());
        var text = find(ReadingElement.class).first();
        until(() -> {
            ComponentUtil.fireEvent(text, new ReadingElement.PageAsked(text, true, id.value(), "texts"));
            return find(TextsDialog.class).exists();
        });
        var texts = find(TextsDialog.class).first();
        until(() -> words(texts.list).contains("Changed by the outlet: 1 paragraph reworded."));
        until(() -> words(texts.shown).contains("Reworded"));
        assertThat(words(texts.list)).contains("The first text.", "compared here");
        assertThat(words(texts.shown)).contains("two three hundred");
        texts.close();

        ComponentUtil.fireEvent(text, new ReadingElement.PageAsked(text, true, id.value(), "cut"));
        var cut = find(CutDialog.class).first();
        until(() -> words(cut.found).contains("Home"));
        assertThat(words(cut.found)).contains("Navigation", "Caption", "The bridge.", "two hundred lorries");
        cut.close();
        comparisons.delete(entry.id());
    }
}
