package org.synoptic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.synoptic.words.Words;

/// The slow work of one screen, away from its session's lock and in its reader's language. Leaving the screen drops
/// what has not begun; what runs
/// goes
/// on to its end unheard. It is not interrupted: an interrupt amid a write closes the database's file.
final class Errands {
    private final UI ui;
    private final Backstage backstage;
    private final Words words = Words.here();
    private final Set<Future<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean left;

    Errands(UI ui, Backstage backstage) {
        this.ui = ui;
        this.backstage = backstage;
    }

    /// Starts an errand. What it has to show it gives to `show`.
    void run(Runnable slow) {
        if (left) return;
        running.removeIf(Future::isDone);
        running.add(backstage.threads().submit(() -> words.during(() -> carefully(slow))));
    }

    private void carefully(Runnable slow) {
        try {
            slow.run();
        } catch (RuntimeException | Error trouble) {
            if (!left)
                show(() -> {
                    throw trouble;
                });
        }
    }

    /// Changes the screen, from any thread; nothing happens once it was left.
    void show(Runnable change) {
        if (left) return;
        try {
            ui.access(() -> {
                if (!left) words.during(change);
            });
        } catch (UIDetachedException | RejectedExecutionException gone) {
            leave();
        }
    }

    void leave() {
        left = true;
        running.forEach(errand -> errand.cancel(false));
        running.clear();
    }
}
