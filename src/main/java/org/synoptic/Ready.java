package org.synoptic;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says in one line that Synoptic can be opened, and where.
@Component
class Ready {
    private final Path data;

    Ready(@Value("${synoptic.data:data}") String data) {
        this.data = Path.of(data);
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null)
            System.out.println(line(web.getWebServer().getPort()));
    }

    String line(int port) {
        return "Synoptic is ready: http://localhost:%d · data in %s"
                .formatted(port, data.toAbsolutePath().normalize());
    }
}
