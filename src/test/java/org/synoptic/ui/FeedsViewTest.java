package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.synoptic.Synoptic;
import org.synoptic.ingest.Doorstep;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.store.Feeds;
import org.synoptic.store.Holdings;

/// The rules of the feeds' page and of a page that was sent, without a browser.
@SpringBootTest(classes = Synoptic.class)
class FeedsViewTest extends SpringBrowserlessTest {
    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("synoptic.data", () -> folder.resolve("data").toString());
    }

    private static final String SENT = """
            <html><head><title>x</title></head><body><article><h1>Ferry <i>aground</i> &lt;script&gt;alert(1)&lt;/script&gt;</h1>
            <p>The ferry Aldona ran aground off Skerry Point on Friday with 212 people on board, the coast guard said.</p>
            <p>Captain Jorun Hale said that the buoy which marks the bank had drifted three hundred metres in the storm.</p>
            </article></body></html>""";
    private static final String OTHER =
            "Larkhaven\n\nA school choir from Larkhaven sang on the car deck while the passengers "
                    + "waited there for the lifeboats, which came soon after midnight, a passenger told the paper on Saturday.";

    @Autowired
    private Feeds feeds;

    @Autowired
    private Holdings holdings;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Comparisons comparisons;

    private final Instant now = Instant.now();

    @AfterEach
    void forget() {
        feeds.all().forEach(feed -> feeds.remove(feed.id()));
    }

    private String follow(String title, String... articles) {
        String host = title.toLowerCase(java.util.Locale.ROOT) + ".example";
        List<Feeds.Entry> entries = Stream.of(articles)
                .map(name -> new Feeds.Entry(
                        URI.create("http://10.0.0.1/" + name.replace(' ', '-')), "The " + name, null, now))
                .toList();
        return feeds.add(URI.create("https://" + host + "/feed"), now, new Feeds.News(title, null, null, null, entries))
                .id();
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

    private static boolean isAt(String address) {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().startsWith(address);
    }

    private static <T extends Component> List<T> in(Component root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.getChildren().forEach(child -> {
            if (type.isInstance(child)) found.add(type.cast(child));
            found.addAll(in(child, type));
        });
        return found;
    }

    private NativeButton button(Component root, String text) {
        return in(root, NativeButton.class).stream()
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private FeedsView open() {
        var view = navigate(FeedsView.class);
        until(() -> !view.entriesSay.getText().startsWith("Reading"));
        return view;
    }

    @Test
    void withoutFeedsThePageSaysHowToBegin() {
        var view = open();
        assertThat(view.entriesSay.isVisible()).isTrue();
        assertThat(words(view.entriesSay)).contains("No feed is followed yet");
        test(view.follow).click();
        assertThat(words(view.sentence)).contains("Give the address of a feed");
    }

    @Test
    void whatIsNoFeedIsToldSoAndThePageCanBeUsedAgain() {
        var view = open();
        view.address.setValue("http://10.0.0.1/feed");
        test(view.follow).click();
        until(() -> words(view.sentence).contains("private network"));
        until(view.follow::isEnabled);
        assertThat(feeds.all()).isEmpty();
    }

    @Test
    void theEntriesOfAllFeedsStandByDayAndEachFeedSaysHowItWent() {
        follow("Ledger", "ferry", "pier");
        feeds.answered(follow("Courier", "gulls"), now, new Feeds.Trouble("The site asks us to come back later."));
        var view = open();
        assertThat(words(view.entries)).startsWith("Today").contains("The ferry", "Ledger", "The gulls", "Courier");
        assertThat(view.entriesSay.isVisible()).isFalse();
        assertThat(words(view.list))
                .contains("Asked just now, 2 new.")
                .contains("Asked just now: The site asks us to come back later.");
    }

    @Test
    void aPickOfTwoIsHandedToTheIntake() {
        follow("Ledger", "ferry", "pier");
        var view = open();
        assertThat(view.compare.isEnabled()).isFalse();
        List<Tick> ticks = in(view.entries, Tick.class);
        ticks.get(0).setValue(true);
        assertThat(words(view.count)).isEqualTo("1 picked. A comparison needs two.");
        assertThat(view.compare.isEnabled()).isFalse();
        ticks.get(1).setValue(true);
        assertThat(words(view.count)).isEqualTo("2 picked.");
        test(view.compare).click();
        until(() -> find(PickedDialog.class).exists()
                && words(find(PickedDialog.class).single().intake.list).contains("private network"));
        assertThat(find(PickedDialog.class).single().intake.list.getChildren()).hasSize(2);
    }

    @Test
    void whatMayBelongTogetherIsPickedInOne() {
        follow("Ledger", "ferry Aldona is aground off Skerry Point", "price of parking", "school of music");
        follow("Courier", "gulls of Larkhaven", "ferry Aldona is stuck on a bank at Skerry Point");
        var view = open();
        assertThat(words(view.entries)).containsOnlyOnce("Perhaps one event");
        test(button(view.entries, "Pick these 2")).click();
        assertThat(words(view.count)).isEqualTo("2 picked.");
        assertThat(in(view.entries, Tick.class).stream().filter(Tick::getValue)).hasSize(2);
        test(view.unpick).click();
        until(() -> words(view.count).startsWith("Pick two"));
        assertThat(in(view.entries, Tick.class)).noneMatch(Tick::getValue);
    }

    @Test
    void aFeedThatWasLeftComesBackWhole() {
        follow("Ledger", "ferry");
        var view = open();
        test(button(view.list, "Stop following")).click();
        until(() -> words(view.entriesSay).contains("No feed is followed yet"));
        assertThat(feeds.all()).isEmpty();
        until(() -> find(Notification.class).exists());
        test(find(NativeButton.class).withText("Undo").single()).click();
        until(() -> !feeds.all().isEmpty());
        until(() -> words(view.entries).contains("ferry"));
    }

    @Test
    void howLongAgoSomethingWasIsSaidInWords() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-14T20:00:00Z"), java.time.ZoneOffset.UTC);
        assertThat(Stream.of("19:59:30", "19:59:00", "19:55:00", "18:00:00", "07:00:00")
                        .map(time -> Ago.said(Instant.parse("2026-03-14T" + time + "Z"), clock)))
                .containsExactly("just now", "1 minute ago", "5 minutes ago", "2 hours ago", "today, 07:00");
    }

    private String sent() {
        return doorstep.leave("https://ledger.example/ferry", SENT.getBytes(StandardCharsets.UTF_8), true)
                .orElseThrow();
    }

    private ReceivedView received(String id) {
        var view = navigate(ReceivedView.class, Map.of("id", id));
        until(() -> !words(view.sentence).startsWith("Reading"));
        return view;
    }

    @Test
    void aPageThatWasSentIsShownAsTextAndNothingOfItIsKept() {
        Holdings.Stock before = holdings.stock();
        var view = received(sent());
        assertThat(words(view.content))
                .contains("Ferry aground <script>alert(1)</script>")
                .contains("from ledger.example");
        assertThat(words(view.sentence)).contains("Nothing of it has been kept yet");
        assertThat(holdings.stock()).isEqualTo(before);
    }

    @Test
    void aPageThatIsThrownAwayIsGone() {
        String id = sent();
        var view = received(id);
        test(button(view.content, "Throw it away")).click();
        assertThat(doorstep.find(id)).isEmpty();
        assertThat(words(received(id).sentence)).contains("This page is not here any more");
    }

    @Test
    void aComparisonIsBegunWithAPageThatWasSent() {
        String id = sent();
        var view = received(id);
        test(button(view.content, "Start a comparison with it")).click();
        until(() -> isAt(""));
        var start = (StartView) getCurrentView();
        until(() -> words(start.intake.list).contains("words"));
        assertThat(doorstep.find(id)).isEmpty();
    }

    @Test
    void aPageThatWasSentIsAddedToAComparison() {
        var other = ((Ingest.Taken) ingest.take(new Ingest.Text(OTHER), step -> {}))
                .article()
                .id();
        var entry = comparisons.create("The ferry", List.of(other));
        var view = received(sent());
        test(button(view.content, "Add to it")).click();
        until(() -> isAt("comparison/" + entry.id()));
        assertThat(comparisons.find(entry.id()).orElseThrow().articles()).hasSize(2);
        comparisons.delete(entry.id());
    }
}
