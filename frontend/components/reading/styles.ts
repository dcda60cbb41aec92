/** All that the reading view wears. */
import { columnStyles } from './styles-columns.js';
import { largeStyles } from './styles-large.js';
import { printStyles } from './styles-print.js';
import { railStyles } from './styles-rail.js';
import { mirroredStyles } from './styles-mirrored.js';
import { menuStyles } from './styles-menu.js';
import { decidedStyles } from './styles-decided.js';
import { layoutStyles } from './styles-layout.js';
import { overviewStyles } from './styles-overview.js';
import { panelStyles } from './styles-panel.js';
import { tabStyles } from './styles-tabs.js';
import { textStyles } from './styles-text.js';

export const styles = [layoutStyles, columnStyles, textStyles, tabStyles, overviewStyles, panelStyles, decidedStyles, menuStyles, railStyles, mirroredStyles, largeStyles, printStyles];
