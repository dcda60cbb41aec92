package org.synoptic.ui;

import java.util.concurrent.ExecutorService;

/// Where the slow work of the screens is done: each piece on a virtual thread of its own.
record Backstage(ExecutorService threads) {}
