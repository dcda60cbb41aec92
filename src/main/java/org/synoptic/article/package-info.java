/// What every room speaks of: an article, its outlet, its paragraphs, and spans of its text.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.synoptic.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
