package org.synoptic.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// How many readers one shared page serves: `ServeBench PAGE [PEER]`, two addresses on this machine. The peer is a
/// server that gives the same bytes as a file. The client is part of the load: it runs on the same processors.
final class ServeBench {
    private static final int LINES = 16;
    private static final int SECONDS = 8;
    private static final int PACE = 200;
    private static final int COLD = 1000;

    private static final AtomicInteger COOKIES = new AtomicInteger();

    private ServeBench() {}

    private record Answer(int status, @Nullable String tag, int bytes) {}

    private record Run(double[] millis, double seconds, int failed) {
        Run {
            millis = millis.clone();
            Arrays.sort(millis);
        }

        double part(double of) {
            return millis.length == 0 ? Double.NaN : millis[Math.min(millis.length - 1, (int) (of * millis.length))];
        }

        void row(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %9.0f %8.1f %8.1f %8.1f %8.1f %7d %6.2f%n",
                    name,
                    millis.length / seconds,
                    part(0.5),
                    part(0.95),
                    part(0.99),
                    part(1),
                    failed,
                    load());
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("ServeBench PAGE [PEER]: two addresses on this machine");
            System.exit(2);
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %d lines, load %.2f%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                LINES,
                load());
        System.out.printf(
                "%-40s %9s %8s %8s %8s %8s %7s %6s%n",
                "", "a second", "p50 ms", "p95 ms", "p99 ms", "worst", "failed", "load");
        for (String address : args) {
            URI page = URI.create(address);
            String tag = tag(page);
            flat(page, null, 3);
            flat(page, null, SECONDS).row(page.getPort() + ", whole page");
            if (tag != null) flat(page, tag, SECONDS).row(page.getPort() + ", known by its tag");
            paced(page).row(page.getPort() + ", whole page at " + PACE + "/s");
            cold(page).row(page.getPort() + ", " + COLD + " new lines in 3 s");
        }
        System.out.println("answers with a cookie (a session): " + COOKIES.get());
    }

    private static @Nullable String tag(URI page) throws IOException {
        try (Line line = new Line(page)) {
            Answer a = line.ask(null);
            System.out.println(page.getPort() + ": status " + a.status() + ", " + a.bytes() + " bytes, tag " + a.tag());
            return a.tag();
        }
    }

    /// As many as can be had.
    private static Run flat(URI page, @Nullable String tag, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return together(LINES, seconds, () -> {
            List<Double> took = new ArrayList<>();
            try (Line line = new Line(page)) {
                while (System.nanoTime() < end) took.add(line.timed(tag));
            }
            return took;
        });
    }

    /// So many a second; who waits for the one before is counted as waiting.
    private static Run paced(URI page) throws Exception {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        return together(LINES, SECONDS, () -> {
            List<Double> took = new ArrayList<>();
            try (Line line = new Line(page)) {
                for (int i = next.getAndIncrement(); i < PACE * SECONDS; i = next.getAndIncrement()) {
                    long due = start + i * (1_000_000_000L / PACE);
                    waitUntil(due);
                    line.ask(null);
                    took.add((System.nanoTime() - due) / 1e6);
                }
            }
            return took;
        });
    }

    /// A class that opens a link: each reader with a connection of their own.
    private static Run cold(URI page) throws Exception {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        return together(64, 3, () -> {
            List<Double> took = new ArrayList<>();
            for (int i = next.getAndIncrement(); i < COLD; i = next.getAndIncrement()) {
                long due = start + i * (3_000_000_000L / COLD);
                waitUntil(due);
                try (Line line = new Line(page)) {
                    line.ask(null);
                }
                took.add((System.nanoTime() - due) / 1e6);
            }
            return took;
        });
    }

    private static void waitUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
    }

    private static Run together(int lines, double seconds, Callable<List<Double>> work) throws Exception {
        long start = System.nanoTime();
        List<Double> all = new ArrayList<>();
        int failed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(lines)) {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int i = 0; i < lines; i++) running.add(pool.submit(work));
            for (Future<List<Double>> f : running)
                try {
                    all.addAll(f.get());
                } catch (java.util.concurrent.ExecutionException e) {
                    failed++;
                }
        }
        double took = Math.max(seconds, (System.nanoTime() - start) / 1e9);
        return new Run(all.stream().mapToDouble(Double::doubleValue).toArray(), took, failed);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// One connection that stays open, as light as can be.
    private static final class Line implements AutoCloseable {
        private final URI page;
        private Socket socket = new Socket();
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = OutputStream.nullOutputStream();

        Line(URI page) throws IOException {
            this.page = page;
            open();
        }

        private void open() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), page.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = socket.getOutputStream();
        }

        double timed(@Nullable String tag) throws IOException {
            long start = System.nanoTime();
            ask(tag);
            return (System.nanoTime() - start) / 1e6;
        }

        Answer ask(@Nullable String tag) throws IOException {
            String request = "GET " + page.getRawPath() + " HTTP/1.1\r\nHost: localhost:" + page.getPort()
                    + "\r\nAccept-Encoding: gzip\r\n" + (tag == null ? "" : "If-None-Match: " + tag + "\r\n") + "\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            int status = Integer.parseInt(header().split(" ")[1]);
            if (status != 200 && status != 304) throw new IOException("Answered " + status);
            String found = null;
            boolean ends = false;
            int length = 0;
            for (String h = header(); !h.isEmpty(); h = header()) {
                String name = h.toLowerCase(Locale.ROOT);
                if (name.startsWith("content-length:"))
                    length = Integer.parseInt(h.substring(15).strip());
                if (name.startsWith("etag:")) found = h.substring(5).strip();
                if (name.startsWith("set-cookie:")) COOKIES.incrementAndGet();
                if (name.equals("connection: close")) ends = true;
                if (name.startsWith("transfer-encoding:")) throw new IOException("The length is not said");
            }
            in.skipNBytes(length);
            if (ends) {
                socket.close();
                open();
            }
            return new Answer(status, found, length);
        }

        private String header() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) throw new IOException("Cut off");
                if (c != '\r') line.append((char) c);
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
