/** What every screen needs beside its own content. The framework's sign for a lost connection stands outside the page's
 *  landmarks: as a status it is announced, and is a place of its own. */
import { phrase } from './words/phrase.js';
function announce(): void {
  const indicator = document.querySelector('vaadin-connection-indicator');
  if (indicator) indicator.setAttribute('role', 'status');
  else requestAnimationFrame(announce);
}

announce();

/** The first thing that the tabulator reaches on every screen: it leads past the bar at the top. */
function offerSkip(): void {
  const place = document.createElement('nav');
  place.setAttribute('aria-label', phrase('shell.shortcuts'));
  place.className = 'syn-skip';
  const skip = document.createElement('button');
  skip.type = 'button';
  skip.textContent = phrase('shell.skip');
  skip.addEventListener('click', () => {
    const main = document.querySelector<HTMLElement>('main, [role="main"]');
    const target = main?.shadowRoot?.querySelector<HTMLElement>('.mark[tabindex="0"], [role="tabpanel"]') ?? main;
    if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target?.focus();
  });
  place.append(skip);
  document.body.prepend(place);
}

offerSkip();

/** Ctrl+Z brings back what was taken away last, as long as the offer stands; in a field that holds something it does what
 *  it does there. */
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const at = event.composedPath()[0];
  const field = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.value : '';
  if (field !== '' || (at instanceof HTMLElement && at.isContentEditable)) return;
  const offer = [...document.querySelectorAll<HTMLElement>('.syn-undo')].at(-1);
  if (!offer) return;
  event.preventDefault();
  offer.click();
});
