package org.synoptic.share;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.synoptic.store.Holdings;

/// Writes archives. The same library gives the same bytes.
record LibraryArchive(Holdings holdings) implements Archive {
    static final String INVENTORY = "library.json";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static String text(int number) {
        return "texts/%06d.json".formatted(number);
    }

    static String page(String hash) {
        return "pages/" + hash;
    }

    static String document(String edition) {
        return "editions/" + edition + ".json";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Holdings.Stock stock = holdings.stock();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, INVENTORY, Inventory.write(Inventory.of(stock)));
            List<Holdings.Text> texts = stock.texts();
            Set<String> pages = new LinkedHashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                entry(zip, text(i + 1), Inventory.write(Packed.of(texts.get(i))));
                pages.add(texts.get(i).article().snapshot().bytesHash());
            }
            for (String page : pages) entry(zip, page(page), holdings.page(page).orElseThrow());
            for (Holdings.Frozen e : stock.editions())
                entry(zip, document(e.hash()), holdings.document(e.hash()).orElseThrow());
        }
    }

    /// What would shrink so far that it looked like a bomb goes in as it is.
    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.setLevel(shrinksTooFar(bytes) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static boolean shrinksTooFar(byte[] bytes) {
        if (bytes.length < OpenedArchive.FREE) return false;
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] room = new byte[8192];
            while (!deflater.finished()) deflater.deflate(room);
            return deflater.getBytesWritten() * OpenedArchive.RATIO < 2L * bytes.length;
        } finally {
            deflater.end();
        }
    }
}
