package org.synoptic.lesson;

import org.synoptic.share.Edition;

/// A sheet for a class, made from an edition: several outlets' wordings of one statement, figures that differ, and
/// passages of which the class finds out who printed them. Its words are those of the articles and nothing else; the
/// same edition always gives the same sheet.
///
/// ```java
/// String page = Handout.of(Edition.freeze("The ferry", comparison, Level.EXCERPTS, now)).html();
/// ```
public final class Handout {
    private final Findings findings;
    private final Tasks tasks;

    private Handout(Findings findings) {
        this.findings = findings;
        this.tasks = Tasks.of(findings);
    }

    /// An edition of level MARKS holds no words, so its handout has no tasks.
    public static Handout of(Edition edition) {
        return new Handout(Findings.in(edition));
    }

    /// How many tasks there are, from 0.
    public int tasks() {
        return tasks.count();
    }

    /// One page that needs nothing beside it, to be printed on A4 or Letter: the tasks with room to write, then, on a
    /// sheet of its own, the answers.
    public String html() {
        return new HandoutPage(findings, tasks).write();
    }
}
