package org.synoptic;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A reader's desk for the journeys: Synoptic on a port of its own with a data folder of its own, and a real browser.
final class Desk implements AutoCloseable {
    static final Path SCREENS = Path.of("target", "screens");
    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final double PATIENCE = 60_000;

    private final Path data;
    private final Class<?>[] parts;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private ConfigurableApplicationContext app;
    private Page page;

    /// With parts that take the place of the program's own.
    Desk(Path data, Class<?>... instead) {
        this.data = data;
        parts = Stream.concat(Stream.of(Synoptic.class), Stream.of(instead)).toArray(Class<?>[]::new);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        app = start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        page = sit();
    }

    private ConfigurableApplicationContext start() {
        String[] settings = {
            "--server.port=0",
            "--synoptic.data=" + data,
            "--spring.main.allow-bean-definition-overriding=" + (parts.length > 1)
        };
        return SpringApplication.run(parts, settings);
    }

    private Page sit() {
        BrowserContext reader = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1680, 1180).setLocale("en-GB"));
        Page fresh = reader.newPage();
        fresh.setDefaultTimeout(PATIENCE);
        fresh.onPageError(complaints::add);
        fresh.onResponse(answer -> {
            if (!answer.url().startsWith(address())) complaints.add("asked elsewhere: " + answer.url());
        });
        return fresh;
    }

    Page page() {
        return page;
    }

    /// Errors of the page's scripts, and requests to any other place than here.
    List<String> complaints() {
        return complaints;
    }

    String address() {
        if (!(app instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            throw new IllegalStateException("There is no web server");
        return "http://localhost:" + web.getWebServer().getPort();
    }

    Page open(String path) {
        page.navigate(address() + path);
        return page;
    }

    /// Stops the program and starts it again over the same folder; the reader has a new browser.
    void restart() {
        page.context().close();
        app.close();
        app = start();
        page = sit();
    }

    Locator text() {
        return page.locator("synoptic-reading .col").first();
    }

    void openSample() {
        open("/");
        page.getByText("Open the sample").click();
        page.waitForURL("**/comparison/*");
        text().waitFor();
    }

    void choose(Path... files) {
        page.waitForFileChooser(() -> page.getByText("Choose files").click()).setFiles(files);
    }

    /// The screen at the widths and in the lights that matter: kept as a picture, and what axe says of each.
    List<String> look(String name) {
        List<String> found = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            for (int width : List.of(1680, 360)) {
                page.setViewportSize(width, width == 360 ? 780 : 1180);
                page.waitForTimeout(400);
                String shot = "%s-%d-%s".formatted(name, width, light.name().toLowerCase(java.util.Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(shot + ".png")));
                rules(light)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> found.add(shot + ": " + rule.getId() + " at " + node.getTarget())));
            }
        }
        page.setViewportSize(1680, 1180);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    /// All of axe's rules by day; by night what the colours decide.
    private AxeBuilder rules(ColorScheme light) {
        var axe = new AxeBuilder(page);
        return light == ColorScheme.LIGHT ? axe : axe.withRules(List.of("color-contrast"));
    }

    @Override
    public void close() {
        playwright.close();
        app.close();
    }
}
