package org.synoptic.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// Times of one piece of work in milliseconds, in order of size: by the clock, and of the processors for all threads
/// of the process. On a busy machine the second says more; it counts in steps of ten.
record Measured(double[] clock, double[] processor) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Where results go, so that no work is left out for being of no use.
    private static volatile int sink;

    Measured {
        clock = sorted(clock);
        processor = sorted(processor);
    }

    private static double[] sorted(double[] given) {
        double[] out = given.clone();
        Arrays.sort(out);
        return out;
    }

    static Measured of(int runs, Supplier<?> work) {
        double[] clock = new double[runs];
        double[] processor = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            sink = System.identityHashCode(work.get());
            clock[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (SYSTEM.getProcessCpuTime() - used) / 1e6;
        }
        return new Measured(clock, processor);
    }

    private static double part(double[] sorted, double of) {
        return sorted[Math.min(sorted.length - 1, (int) (of * sorted.length))];
    }

    double best() {
        return clock[0];
    }

    double leastProcessor() {
        return processor[0];
    }

    static void head(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s%nJava %s, %d processors, load %.2f%n",
                what,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                load());
        System.out.printf(
                "%-44s %5s %11s %11s %11s %13s%n", "", "n", "median ms", "p90 ms", "worst ms", "median cpu ms");
    }

    void row(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %5d %11.2f %11.2f %11.2f %13.2f%n",
                name,
                clock.length,
                part(clock, 0.5),
                part(clock, 0.9),
                part(clock, 1),
                part(processor, 0.5));
    }

    static void foot() {
        System.out.printf(Locale.ROOT, "load %.2f%n", load());
    }

    private static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
