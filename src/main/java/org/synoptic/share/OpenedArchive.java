package org.synoptic.share;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.synoptic.store.Holdings;

/// An archive that somebody gave. Nothing of it is written to a file, only names that an archive has are read, and no
/// more of it than there may be.
final class OpenedArchive implements Holdings.Source, AutoCloseable {
    static final int ENTRIES = 200_000;
    static final int ENTRY = 64 << 20;
    static final long ALL = 8L << 30;
    /// Up to this size an entry may shrink as far as it likes.
    static final int FREE = 1 << 20;
    /// How many times larger than packed an entry may be.
    static final int RATIO = 100;

    static final String DAMAGED = "The file was changed or damaged since it left Synoptic, so nothing of it was taken.";

    private static final Pattern NAME =
            Pattern.compile("library\\.json|texts/[0-9]{6}\\.json|pages/[0-9a-f]{64}|editions/[0-9a-f]{64}\\.json");

    private final ZipFile zip;

    /// It can't be an archive, or should not be read; the message is for the reader.
    static final class Unfit extends IOException {
        Unfit(String sentence) {
            super(sentence);
        }
    }

    private OpenedArchive(ZipFile zip) {
        this.zip = zip;
    }

    static OpenedArchive of(Path file) throws IOException {
        OpenedArchive opened = new OpenedArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        try {
            opened.check();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private void check() throws Unfit {
        if (zip.size() > ENTRIES) throw tooMuch();
        Set<String> names = new HashSet<>();
        long all = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!NAME.matcher(name).matches() || !names.add(name))
                throw new Unfit("The file holds something that no Synoptic library has, so it was not read.");
            long size = entry.getSize();
            all += size;
            if (size < 0 || size > ENTRY || all > ALL || swells(size, entry.getCompressedSize())) throw tooMuch();
        }
        if (!names.contains(LibraryArchive.INVENTORY))
            throw new Unfit("This is no library that was taken along from Synoptic.");
    }

    private static boolean swells(long size, long packed) {
        return size > FREE && size / RATIO > packed;
    }

    private static Unfit tooMuch() {
        return new Unfit("The file would unpack to far more than a library is, so it was not read.");
    }

    Holdings.Stock stock() throws IOException {
        Inventory inventory = Inventory.read(bytes(LibraryArchive.INVENTORY), Inventory.class);
        if (!Inventory.FORMAT.equals(inventory.format()))
            throw new Unfit("This library was taken along by another version of Synoptic, which this one can't read.");
        List<Holdings.Text> texts = new ArrayList<>();
        for (int i = 1; i <= inventory.texts(); i++)
            texts.add(
                    Inventory.read(bytes(LibraryArchive.text(i)), Packed.class).unpacked());
        return inventory.stock(texts);
    }

    @Override
    public byte[] page(String hash) throws IOException {
        return bytes(LibraryArchive.page(hash));
    }

    /// A document that is no edition would show as an error to who follows its link.
    @Override
    public byte[] document(String edition) throws IOException {
        byte[] document = bytes(LibraryArchive.document(edition));
        try {
            return Edition.of(edition, document).document().getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw new Unfit(DAMAGED);
        }
    }

    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new Unfit("A part of the file is missing: it was not copied whole.");
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length > entry.getSize()) throw tooMuch();
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
