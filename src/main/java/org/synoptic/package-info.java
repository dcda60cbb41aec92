/// Several outlets' coverage of one event, side by side.
@NullMarked
package org.synoptic;

import org.jspecify.annotations.NullMarked;
