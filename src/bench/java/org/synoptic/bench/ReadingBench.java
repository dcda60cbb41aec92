package org.synoptic.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.Synoptic;
import org.synoptic.article.Article;
import org.synoptic.reading.Comparisons;
import org.synoptic.store.Library;

/// The reading view in a browser: opening a stored comparison, selecting, scrolling. The app runs in this process, on a
/// port and with a data folder of its own.
final class ReadingBench {
    private static final int ARTICLES = 5;
    /// About forty sentences.
    private static final int WORDS = 600;
    private static final int RUNS = 5;

    private static final int SESSIONS = 100;

    /// Scrolls for four seconds, a step a frame, and counts the frames that came too late, by the browser's clock.
    private static final String SCROLL = """
            async (scroller) => {
              const frame = () => new Promise(requestAnimationFrame);
              scroller.scrollTop = 0;
              for (let i = 0; i < 30; i++) await frame();
              let last = await frame();
              const start = last;
              let dropped = 0, frames = 0;
              while (last - start < 4000) {
                scroller.scrollTop += 40;
                const now = await frame();
                frames++;
                dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
                last = now;
              }
              return [dropped, frames];
            }""";

    /// A reading of eight columns with 400 sentences each, made of the sentences of the one that is open.
    private static final String LONG = """
            (element) => {
              const reading = structuredClone(element.data);
              const pool = reading.articles.flatMap(a => a.paragraphs.flatMap(p => p.sentences));
              const states = ['found', 'notFound', 'partly', 'notFound', 'differs', 'notFound', 'found', 'notCheckable'];
              reading.id += '-long';
              reading.articles = Array.from({ length: 8 }, (_, c) => ({
                ...reading.articles[c % reading.articles.length],
                sigil: String.fromCharCode(65 + c), article: 'long' + c, outlet: 'Outlet ' + c, copyOf: undefined,
                paragraphs: Array.from({ length: 200 }, (_, p) => ({
                  kind: 'text',
                  sentences: [0, 1].map(k => ({
                    ...pool[(c * 131 + p * 2 + k) % pool.length], i: p * 2 + k, start: (p * 2 + k) * 2000, links: [], only: undefined,
                    dots: Array.from({ length: 8 }, (_, d) => d === c ? 'found' : states[(c + p + k + d) % 8]),
                  })),
                })),
              }));
              element.data = reading;
              return element.updateComplete.then(() => element.shadowRoot.querySelectorAll('.col .s').length);
            }""";

    /// The words of the columns, sentence by sentence.
    private static final String WORDS_SHOWN = """
            (element) => [...element.shadowRoot.querySelectorAll('.col')]
                .map(column => [...column.querySelectorAll('.s')].map(sentence => sentence.textContent))""";

    /// The same words on a page of their own: plain paragraphs, in columns that scroll alike.
    private static final String PLAIN = """
            (columns) => {
              const place = document.createElement('div');
              place.id = 'plain';
              place.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff;display:grid;'
                  + 'grid-template-columns:repeat(8,380px);font:400 16.5px/1.56 serif';
              for (const sentences of columns) {
                const list = document.createElement('div');
                for (const sentence of sentences) {
                  const p = document.createElement('p');
                  p.textContent = sentence;
                  list.append(p);
                }
                place.append(list);
              }
              document.body.append(place);
            }""";

    /// From the key to the frame that shows the marks.
    private static final String SELECT = """
            async (element) => {
              const marks = [...element.shadowRoot.querySelectorAll('.mark.quote.shared[role]')];
              const times = [];
              for (const mark of marks.slice(0, 12)) {
                const start = performance.now();
                mark.click();
                await element.updateComplete;
                if (!element.shadowRoot.querySelector('.chosen-mark')) throw new Error('nothing is marked');
                await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                times.push(performance.now() - start);
                mark.click();
                await new Promise(done => setTimeout(done, 400));
              }
              return times;
            }""";

    private static final String SENT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    private static final String PAINT =
            "new PerformanceObserver(list => list.getEntries().forEach(e => window.largest ="
                    + " e.startTime)).observe({type: 'largest-contentful-paint', buffered: true})";

    private final Browser browser;
    private final String address;

    private ReadingBench(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("synoptic-bench");
        ConfigurableApplicationContext app =
                SpringApplication.run(Synoptic.class, "--server.port=0", "--synoptic.data=" + data);
        if (!(app instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            throw new IllegalStateException("There is no web server");
        String address = "http://localhost:" + web.getWebServer().getPort();
        try (app;
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            new ReadingBench(browser, address).measure("/comparison/" + stored(app));
        }
    }

    private static String stored(ConfigurableApplicationContext app) {
        List<Article> articles = Invented.articles(ARTICLES, WORDS);
        Library library = app.getBean(Library.class);
        for (Article article : articles)
            library.keep(article, new Library.Received(article.text().getBytes(StandardCharsets.UTF_8), "text/plain"));
        var entry = app.getBean(Comparisons.class)
                .create("A bench", articles.stream().map(Article::id).toList());
        return entry.id().value();
    }

    private void measure(String path) {
        Measured.head("The reading view, %d articles of %d words".formatted(ARTICLES, WORDS));
        open(path, false);
        double[] first = new double[RUNS];
        double[] again = new double[RUNS];
        for (int i = 0; i < RUNS; i++) first[i] = open(path, false);
        for (int i = 0; i < RUNS; i++) again[i] = open(path, true);
        new Measured(first, first).row("largest paint, first load");
        new Measured(again, again).row("largest paint, after");
        try (BrowserContext reader = browser.newContext(sized())) {
            Page page = reader.newPage();
            long whole = sent(page, path);
            long after = sent(page, path);
            System.out.printf(Locale.ROOT, "bytes sent: %,d on the first load, %,d after%n", whole, after);
            select(page);
            scroll(page);
        }
        heap(path);
        Measured.foot();
    }

    /// What came over the wire; what the browser had kept counts nothing.
    private long sent(Page page, String path) {
        shown(page, path);
        page.waitForTimeout(500);
        return ((Number) page.evaluate(SENT)).longValue();
    }

    private static Browser.NewContextOptions sized() {
        return new Browser.NewContextOptions().setViewportSize(1680, 1050).setLocale("en-GB");
    }

    private double open(String path, boolean known) {
        try (BrowserContext reader = browser.newContext(sized())) {
            Page page = reader.newPage();
            page.addInitScript(PAINT);
            if (known) shown(page, path);
            shown(page, path);
            page.waitForTimeout(500);
            return ((Number) page.evaluate("window.largest")).doubleValue();
        }
    }

    private void shown(Page page, String path) {
        page.navigate(address + path);
        page.locator("synoptic-reading .col").first().waitFor();
    }

    private static void select(Page page) {
        Object told = page.locator("synoptic-reading").evaluate(SELECT);
        double[] times = ((List<?>) told)
                .stream().mapToDouble(time -> ((Number) time).doubleValue()).toArray();
        new Measured(times, times).row("selection to marks");
    }

    /// In turn, several times, as the machine has its moods; each page is in front while it scrolls.
    private static void scroll(Page page) {
        Object sentences = page.locator("synoptic-reading").evaluate(LONG);
        Page list = page.context().newPage();
        list.evaluate(PLAIN, page.locator("synoptic-reading").evaluate(WORDS_SHOWN));
        long[] plain = new long[2];
        long[] ours = new long[2];
        long[] marked = new long[2];
        for (int i = 0; i < 3; i++) {
            add(plain, scrolled(list, "#plain"));
            add(ours, scrolled(page, "synoptic-reading .scroller"));
        }
        page.locator("synoptic-reading .mark.quote.shared[role]").first().click();
        for (int i = 0; i < 3; i++) add(marked, scrolled(page, "synoptic-reading .scroller"));
        System.out.printf(
                Locale.ROOT,
                "scrolling %s sentences: %d frames dropped of %d, with a statement selected %d of %d; a plain list of"
                        + " the same words %d of %d%n",
                sentences,
                ours[0],
                ours[0] + ours[1],
                marked[0],
                marked[0] + marked[1],
                plain[0],
                plain[0] + plain[1]);
    }

    private static Object scrolled(Page page, String scroller) {
        page.bringToFront();
        page.waitForTimeout(1500);
        return page.locator(scroller).evaluate(SCROLL);
    }

    /// What a session with the comparison open takes of the heap. The browsers go without a word, so that the server
    /// holds on to what they had open.
    private void heap(String path) {
        for (int i = 0; i < 10; i++) leave(path);
        long before = live();
        for (int i = 0; i < SESSIONS; i++) leave(path);
        long after = live();
        System.out.printf(
                Locale.ROOT,
                "live heap: %,d bytes a session with the comparison open, of %d (%,d bytes before them)%n",
                (after - before) / SESSIONS,
                SESSIONS,
                before);
    }

    private void leave(String path) {
        try (BrowserContext reader = browser.newContext(sized())) {
            shown(reader.newPage(), path);
            reader.setOffline(true);
        }
    }

    private static long live() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void add(long[] sum, Object told) {
        long[] round = ((List<?>) told)
                .stream().mapToLong(n -> ((Number) n).longValue()).toArray();
        Arrays.setAll(sum, i -> sum[i] + round[i]);
    }
}
