package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Path;

/// Brings one library into another and is halted amid it, as by a kill.
final class Bringing {
    private Bringing() {}

    public static void main(String[] args) throws IOException {
        var from = StoreAlone.on(Path.of(args[0])).getBean(Holdings.class);
        var to = StoreAlone.on(Path.of(args[1])).getBean(Holdings.class);
        Holdings.Source whole = HoldingsTest.of(from);
        int at = Integer.parseInt(args[2]);
        to.bring(from.stock(), new Holdings.Source() {
            private int asked;

            @Override
            public byte[] page(String hash) throws IOException {
                if (asked++ == at) Runtime.getRuntime().halt(137);
                return whole.page(hash);
            }

            @Override
            public byte[] document(String edition) throws IOException {
                return whole.document(edition);
            }
        });
        Runtime.getRuntime().halt(137);
    }
}
