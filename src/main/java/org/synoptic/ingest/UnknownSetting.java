package org.synoptic.ingest;

import org.synoptic.article.Trouble;

/// A setting that can't be understood; the message says what it may be.
final class UnknownSetting extends Trouble {
    UnknownSetting(String sentence) {
        super(sentence, null);
    }
}
