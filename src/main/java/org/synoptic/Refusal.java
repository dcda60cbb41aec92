package org.synoptic;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.synoptic.account.Unguarded;
import org.synoptic.article.Trouble;

/// Says in one sentence why Synoptic does not start, where a person can do something about it.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Refusal implements SpringBootExceptionReporter {
    Refusal(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) return false;
        System.err.println(sentence);
        return true;
    }

    static @Nullable String sentence(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Trouble || t instanceof Unguarded) return t.getMessage();
            if (t instanceof PortInUseException busy)
                return "Port " + busy.getPort() + " is taken by another program: set SYNOPTIC_PORT to a free one.";
        }
        return null;
    }
}
