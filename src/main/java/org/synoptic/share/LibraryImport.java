package org.synoptic.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.synoptic.article.Trouble;
import org.synoptic.store.Holdings;

/// Reads an archive whole before anything is written, and writes it as one change.
record LibraryImport(Holdings holdings) implements Import {
    @Override
    public Ending bring(Path file) {
        try (OpenedArchive archive = OpenedArchive.of(file)) {
            Holdings.Brought b = holdings.bring(archive.stock(), archive);
            return new Brought(b.texts(), b.comparisons(), b.editions(), b.links(), b.feeds());
        } catch (OpenedArchive.Unfit e) {
            return new Refused(String.valueOf(e.getMessage()));
        } catch (ZipException e) {
            return new Refused("This is no ZIP file, or it was not copied whole.");
        } catch (IOException e) {
            return new Refused("The file could not be read to its end: it was not copied whole.");
        } catch (Trouble e) {
            return new Refused(e.sentence());
        } catch (RuntimeException e) {
            return new Refused(OpenedArchive.DAMAGED);
        }
    }
}
