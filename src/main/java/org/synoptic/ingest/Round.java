package org.synoptic.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.SmartLifecycle;
import org.synoptic.store.Feeds;

/// Asks the feeds by itself, one at a time, each so long after the last time, and a little earlier or later than that,
/// so that not all come together. A feed that brought no answer is left alone for longer. While the program ends,
/// nothing is asked, and an answer that comes then is dropped.
final class Round implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    static final Duration LEAST = Duration.ofMinutes(5);
    private static final int LONGER_AFTER_TROUBLE = 4;
    private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

    private final Feeds feeds;
    private final KeptNewsstand stand;
    private final Duration every;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean running;

    /// `every` of nought switches it off.
    Round(Feeds feeds, KeptNewsstand stand, Duration every, Clock clock) {
        this.feeds = feeds;
        this.stand = stand;
        this.every = every;
        this.clock = clock;
    }

    /// The setting: "30m", "2h", or "off". Less than five minutes would be rude, and is five minutes.
    static Duration every(String setting) {
        String said = setting.strip().toLowerCase(Locale.ROOT);
        if (said.equals("off") || said.equals("0")) return Duration.ZERO;
        try {
            Duration time = said.matches("\\d+[a-z]+") ? DurationStyle.SIMPLE.parse(said) : Duration.ZERO;
            if (time.isPositive()) return time.compareTo(LEAST) < 0 ? LEAST : time;
        } catch (IllegalArgumentException notATime) {
            LOG.debug("No time: {}", setting, notATime);
        }
        throw new UnknownSetting(
                "SYNOPTIC_FEEDS_EVERY is “%s”: give a time such as 30m or 2h, or off.".formatted(setting));
    }

    /// Asks the feeds whose time has come.
    void turn() {
        Instant now = clock.instant();
        for (Feeds.Feed feed : feeds.all()) if (running && due(feed, now)) ask(feed);
    }

    private void ask(Feeds.Feed feed) {
        try {
            Feeds.Answer answer = stand.answer(feed);
            if (running) feeds.answered(feed.id(), clock.instant(), answer);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The feed {} could not be read", feed.address(), e);
            if (running)
                feeds.answered(
                        feed.id(),
                        clock.instant(),
                        new Feeds.Trouble("The feed could not be read: it is built in a way that we did not expect."));
        }
    }

    boolean due(Feeds.Feed feed, Instant now) {
        Instant asked = feed.state().asked();
        if (asked == null || asked.isAfter(now)) return true;
        Duration wait = feed.state().trouble() == null ? every : every.multipliedBy(LONGER_AFTER_TROUBLE);
        return !asked.plus(wait).plus(shift(feed, asked)).isAfter(now);
    }

    /// Up to a tenth earlier or later, always the same for one feed after one asking.
    private Duration shift(Feeds.Feed feed, Instant asked) {
        int tenths = Math.floorMod((feed.id() + asked).hashCode(), 2001) - 1000;
        return every.multipliedBy(tenths).dividedBy(10_000);
    }

    private void carefully() {
        try {
            turn();
        } catch (RuntimeException e) {
            LOG.error("The feeds could not be asked", e);
        }
    }

    @Override
    public synchronized void start() {
        if (every.isZero() || running) return;
        running = true;
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("feeds").factory());
        thread = fresh;
        var unused =
                fresh.scheduleWithFixedDelay(this::carefully, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    /// It is not interrupted: an interrupt amid a write closes the database's file.
    @Override
    public synchronized void stop() {
        running = false;
        ScheduledExecutorService ending = thread;
        if (ending == null) return;
        ending.shutdown();
        try {
            boolean quiet = ending.awaitTermination(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            if (!quiet) LOG.info("A feed was being asked; its answer is dropped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
