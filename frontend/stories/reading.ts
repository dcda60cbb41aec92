/** Shows the reading view alone, with the switch of light above it. The address chooses the story: ?story=varland, many,
 *  huge, two, rtl or uncheckable, and what is shown of it: &tab=, &selected=, &columns=C,!A,-B, &large. */
import '../components/appearance.js';
import '../components/synoptic-reading.js';
import type { SynopticReading } from '../components/synoptic-reading.js';
import { stories } from './stories.js';

const wanted = new URLSearchParams(location.search);
const element = document.querySelector('synoptic-reading') as SynopticReading;
element.data = stories[wanted.get('story') ?? 'varland']();
element.selected = wanted.get('selected');
element.columns = wanted.get('columns')?.split(',') ?? [];
element.large = wanted.has('large');
if (wanted.has('tab')) element.tab = wanted.get('tab') as SynopticReading['tab'];
element.addEventListener('state-change', (event) => {
  const { selected, tab, columns } = (event as CustomEvent).detail;
  const now = new URLSearchParams(location.search);
  if (selected) now.set('selected', selected);
  else now.delete('selected');
  now.set('tab', tab);
  if (columns.length > 0) now.set('columns', columns.join());
  else now.delete('columns');
  history.replaceState(null, '', `?${now}`);
});
