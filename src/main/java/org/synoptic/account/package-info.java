/// Who may do what.
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package org.synoptic.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
