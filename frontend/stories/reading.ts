/** Shows the reading view alone. The address chooses the story: ?story=varland, many, rtl, uncheckable or none. */
import '../components/synoptic-reading.js';
import type { SynopticReading } from '../components/synoptic-reading.js';
import { stories } from './stories.js';

const wanted = new URLSearchParams(location.search);
const element = document.querySelector('synoptic-reading') as SynopticReading;
element.data = stories[wanted.get('story') ?? 'varland']();
element.selected = wanted.get('selected');
if (wanted.has('tab')) element.tab = wanted.get('tab') as SynopticReading['tab'];
element.addEventListener('state-change', (event) => {
  const { selected, tab } = (event as CustomEvent).detail;
  const now = new URLSearchParams(location.search);
  if (selected) now.set('selected', selected);
  else now.delete('selected');
  now.set('tab', tab);
  history.replaceState(null, '', `?${now}`);
});
