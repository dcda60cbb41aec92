/** What a shared page can do where scripts run: one finding at a time is marked in every column, brought level and
 *  joined by lines, with its evidence at the bottom; and names can be covered to guess whose article is whose. The page
 *  is whole without it, and nothing is asked for or kept. */
import { wiresOf } from './components/reading/connectors.js';
import { levels, moveTo } from './components/reading/level.js';
import type { Lookup } from './components/reading/lookup.js';
import { cover } from './share-blind.js';
import { phrase } from './share-words.js';

const svg = 'http://www.w3.org/2000/svg';
const columns = [...document.querySelectorAll<HTMLElement>('.columns > article')];
const board = document.querySelector<HTMLElement>('.columns');
const idOf = (link: Element) => link.getAttribute('href')!.slice(1);
const marks = [...document.querySelectorAll<HTMLElement>('.columns a.q, .columns a.figure, .columns a.tag')];
const columnsOf = (id: string) => columns.flatMap((column, i) => (markedIn(column, id) ? [i] : []));
const markedIn = (column: HTMLElement, id: string) => column.querySelector(`[data-refs="${id}"], [data-box="${id}"]`);
const lookup = { columnsOf } as unknown as Lookup;

let chosen: string | undefined;
let at: HTMLElement | undefined;
let lines: SVGSVGElement | undefined;
let panel: HTMLElement | undefined;

for (const mark of marks) if (!mark.matches('.tag')) mark.dataset.refs = idOf(mark);

/** Whether all columns stand beside each other: below each other, lines and levels make no sense. */
const besides = () => columns.length > 1 && new Set(columns.map((c) => c.offsetTop)).size === 1;

function select(id: string, from: HTMLElement): void {
  if (!document.getElementById(id)) return;
  const before = from.getBoundingClientRect().top;
  forget();
  chosen = id;
  at = from;
  for (const mark of marks) {
    const mine = idOf(mark) === id;
    mark.classList.toggle('chosen', mine);
    if (mine) mark.setAttribute('aria-current', 'true');
  }
  document.querySelectorAll(`[data-box="${id}"]`).forEach((s) => s.classList.add('chosen'));
  const column = columns.findIndex((c) => c.contains(from));
  show(id);
  if (besides() && column >= 0) {
    moveTo(levels(columns, id, column), columns, [], false, () => scrollBy(0, from.getBoundingClientRect().top - before));
    draw();
  }
  bringIntoView(from);
}

function draw(): void {
  lines?.remove();
  if (!chosen || !board || !besides() || columnsOf(chosen).length < 2) return;
  const box = board.getBoundingClientRect();
  lines = document.createElementNS(svg, 'svg');
  lines.setAttribute('class', 'wires');
  lines.setAttribute('aria-hidden', 'true');
  for (const wire of wiresOf(chosen, lookup, columns, box, false))
    for (const d of [wire.path, ...wire.stops]) {
      const path = document.createElementNS(svg, 'path');
      path.setAttribute('d', d);
      lines.append(path);
    }
  board.append(lines);
}

/** The evidence as it stands further down in the page, at the bottom of the screen. */
function show(id: string): void {
  const evidence = document.getElementById(id)!;
  const copy = evidence.cloneNode(true) as HTMLElement;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  panel = document.createElement('section');
  panel.className = 'apparatus';
  panel.setAttribute('aria-label', phrase('script.evidence'));
  const top = document.createElement('p');
  top.className = 'grip';
  const speaker = evidence.closest('.speaker')?.querySelector('h3');
  const title = document.createElement('strong');
  title.dir = 'auto';
  title.textContent = speaker?.textContent ?? '';
  const place = document.createElement('a');
  place.href = `#${id}`;
  place.textContent = phrase('script.list');
  place.addEventListener('click', () => forget());
  const close = button(phrase('script.close'), forget);
  top.append(title, place, close);
  panel.append(top, copy);
  document.body.append(panel);
  document.body.classList.add('open');
}

export function button(text: string, does: () => void): HTMLButtonElement {
  const it = document.createElement('button');
  it.type = 'button';
  it.textContent = text;
  it.addEventListener('click', does);
  return it;
}

/** What the reader looked at stays where it is on the screen. */
function forget(): void {
  if (!chosen) return;
  const before = at?.getBoundingClientRect().top ?? 0;
  document.querySelectorAll('.chosen').forEach((m) => m.classList.remove('chosen'));
  marks.forEach((m) => m.removeAttribute('aria-current'));
  columns.forEach((c) => (c.querySelector<HTMLElement>('.body')!.style.marginTop = ''));
  lines?.remove();
  panel?.remove();
  document.body.classList.remove('open');
  if (at && besides()) scrollBy(0, at.getBoundingClientRect().top - before);
  chosen = panel = lines = at = undefined;
}

/** The first mark of the next finding, or the one before it, in the order of the page. */
function next(by: 1 | -1): HTMLElement | undefined {
  const ids = [...new Set(marks.map(idOf))];
  const focused = marks.find((m) => m === document.activeElement);
  const here = chosen ?? (focused && idOf(focused));
  const id = here ? ids[(ids.indexOf(here) + by + ids.length) % ids.length] : ids[0];
  return marks.find((m) => idOf(m) === id);
}

/** The next mark of the same finding. */
function variant(): HTMLElement | undefined {
  const same = marks.filter((m) => idOf(m) === chosen);
  return same[(same.indexOf(at!) + 1) % same.length];
}

const steps: Record<string, () => HTMLElement | undefined> = {
  n: () => next(1),
  p: () => next(-1),
  v: variant,
  ArrowRight: () => next(1),
  ArrowLeft: () => next(-1),
};

/** The app's own keys, while the columns or the evidence have the focus: elsewhere they would catch what was not meant. */
document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!target.closest('.columns, .apparatus:not(.guess)')) return;
  const mark = steps[event.key]?.();
  if (!mark) return;
  event.preventDefault();
  select(idOf(mark), mark);
  mark.focus({ preventScroll: true });
});

/** Above the evidence, which covers the bottom of the screen. */
function bringIntoView(mark: HTMLElement): void {
  const box = mark.getBoundingClientRect();
  const bottom = panel?.getBoundingClientRect().top ?? innerHeight;
  if (box.top < 0 || box.bottom > bottom) scrollBy(0, box.top - bottom / 3);
}

board?.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLElement>('a.q, a.figure, a.tag');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || !mark.closest('.columns')) return;
  event.preventDefault();
  if (chosen === idOf(mark)) forget();
  else select(idOf(mark), mark);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !chosen) return;
  const last = document.activeElement;
  const back = marks.find((m) => idOf(m) === chosen);
  const inside = panel?.contains(last);
  forget();
  if (inside) back?.focus();
});

let settled = 0;
addEventListener('resize', () => {
  cancelAnimationFrame(settled);
  settled = requestAnimationFrame(() => (besides() ? draw() : lines?.remove()));
});

cover(columns, button, forget);
