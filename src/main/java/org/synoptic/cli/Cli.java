package org.synoptic.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line. Every command works on files and needs neither the web server nor the database.
@Command(
        name = "synoptic",
        mixinStandardHelpOptions = true,
        version = "synoptic 0.1.0",
        description = "Several outlets' coverage of one event, side by side.",
        subcommands = {
            ExtractCommand.class,
            QuotesCommand.class,
            MatchQuotesCommand.class,
            CompareCommand.class,
            GroupCommand.class,
            SyndicationCommand.class,
            VerifyCommand.class
        })
public final class Cli {
    private Cli() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs a command and gives its exit code: 0 if all went well, 1 if some input was bad, 2 if the call was wrong.
    static int run(String... args) {
        return new CommandLine(new Cli())
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    PrintWriter err = line.getErr();
                    err.println(problem instanceof BadInput ? problem.getMessage() : "Failed: " + problem);
                    return 1;
                })
                .execute(args);
    }
}
