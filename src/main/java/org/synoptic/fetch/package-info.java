/// The one gate to the network: an address in, a page or a plain reason out. Only this room opens sockets.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.synoptic.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
