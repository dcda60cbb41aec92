package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.share.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verify", description = "Says whether a saved edition is still what it was.")
final class VerifyCommand implements Callable<Integer> {
    private static final long MOST = 64L << 20;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Editions saved as HTML.")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        boolean whole = true;
        for (Path file : files) whole &= verify(file);
        return whole ? 0 : 1;
    }

    private boolean verify(Path file) {
        try {
            if (Files.size(file) > MOST) throw new BadInput(file + " is too large for an edition");
            Edition.Check check = Edition.check(Files.readAllBytes(file));
            spec.commandLine().getOut().println(file + ": " + said(check));
            return check.verdict() == Edition.Verdict.WHOLE || check.verdict() == Edition.Verdict.PAGE_DIFFERS;
        } catch (IOException e) {
            throw new BadInput("The file " + file + " can't be read");
        }
    }

    private static String said(Edition.Check check) {
        return switch (check.verdict()) {
            case WHOLE -> "unchanged; edition %s, “%s”".formatted(check.hash(), check.title());
            case PAGE_DIFFERS ->
                "its data are the edition %s, “%s”, unchanged; the page around them was written by another version or changed"
                        .formatted(check.hash(), check.title());
            case CHANGED -> "changed: its data are not the edition %s".formatted(check.hash());
            case NO_EDITION -> "no edition of Synoptic";
        };
    }
}
