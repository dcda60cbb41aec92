package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.article.Trouble;

/// The one place where errors of the screens end: written down once, spoken once.
final class Kindly implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Kindly.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable trouble = event.getThrowable();
        LOG.error("A screen met an error", trouble);
        UI ui = UI.getCurrent();
        if (ui != null) Spoken.trouble(sentence(trouble));
    }

    /// What happened in the reader's words.
    static String sentence(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause())
            if (t instanceof Trouble known) return known(known.sentence());
        return phrase("kindly");
    }
}
