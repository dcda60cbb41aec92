/** Shows the small components alone: the light, the language, and where files are dropped. */
import '../components/appearance.js';
import '../components/file-drop.js';
import '../components/language.js';

const drop = document.querySelector('synoptic-file-drop')!;
const says = document.querySelector('[role="status"]')!;
drop.addEventListener('file-refused', (event) => {
  const { name, sentence } = (event as CustomEvent).detail;
  says.textContent = `${name}: ${sentence}`;
});
