/// Who may do what. Only this room knows Spring Security.
@ApplicationModule(allowedDependencies = {"store", "words"})
@NullMarked
package org.synoptic.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
