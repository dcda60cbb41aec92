/** What a shared page can do where scripts run: one finding at a time is marked in every column, brought level and
 *  joined by lines, with its evidence at the bottom; and names can be covered to guess whose article is whose. The page
 *  is whole without it, and nothing is asked for or kept. */
import { wiresOf } from './components/reading/connectors.js';
import { levels, moveTo } from './components/reading/level.js';
import type { Lookup } from './components/reading/lookup.js';
import { cover } from './share-blind.js';

const svg = 'http://www.w3.org/2000/svg';
const columns = [...document.querySelectorAll<HTMLElement>('.columns > article')];
const board = document.querySelector<HTMLElement>('.columns');
const idOf = (link: Element) => link.getAttribute('href')!.slice(1);
const marks = [...document.querySelectorAll<HTMLElement>('.columns a.q, .columns a.figure, .columns a.tag')];
const columnsOf = (id: string) => columns.flatMap((column, i) => (markedIn(column, id) ? [i] : []));
const markedIn = (column: HTMLElement, id: string) => column.querySelector(`[data-refs="${id}"], [data-box="${id}"]`);
const lookup = { columnsOf } as unknown as Lookup;

let chosen: string | undefined;
let lines: SVGSVGElement | undefined;
let panel: HTMLElement | undefined;

for (const mark of marks) {
  if (mark.matches('.tag')) mark.closest<HTMLElement>('.s')!.dataset.box = idOf(mark);
  else mark.dataset.refs = idOf(mark);
}

/** Whether all columns stand beside each other: below each other, lines and levels make no sense. */
const besides = () => columns.length > 1 && new Set(columns.map((c) => c.offsetTop)).size === 1;

function select(id: string, from: HTMLElement): void {
  if (!document.getElementById(id)) return;
  const before = from.getBoundingClientRect().top;
  forget();
  chosen = id;
  for (const mark of marks) {
    const mine = idOf(mark) === id;
    mark.classList.toggle('chosen', mine);
    if (mine) mark.setAttribute('aria-current', 'true');
  }
  document.querySelectorAll(`[data-box="${id}"]`).forEach((s) => s.classList.add('chosen'));
  const column = columns.findIndex((c) => c.contains(from));
  show(id);
  if (!besides() || column < 0) return;
  moveTo(levels(columns, id, column), columns, [], false, () => scrollBy(0, from.getBoundingClientRect().top - before));
  draw();
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
  copy.removeAttribute('id');
  panel = document.createElement('section');
  panel.className = 'apparatus';
  panel.setAttribute('aria-label', 'Evidence of the selected mark');
  const top = document.createElement('p');
  top.className = 'grip';
  const speaker = evidence.closest('.speaker')?.querySelector('h3');
  const title = document.createElement('strong');
  title.dir = 'auto';
  title.textContent = speaker?.textContent ?? '';
  const place = document.createElement('a');
  place.href = `#${id}`;
  place.textContent = 'In the whole list';
  place.addEventListener('click', () => forget());
  const close = button('Close', forget);
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

function forget(): void {
  if (!chosen) return;
  document.querySelectorAll('.chosen').forEach((m) => m.classList.remove('chosen'));
  marks.forEach((m) => m.removeAttribute('aria-current'));
  columns.forEach((c) => (c.querySelector<HTMLElement>('.body')!.style.marginTop = ''));
  lines?.remove();
  panel?.remove();
  document.body.classList.remove('open');
  chosen = panel = lines = undefined;
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
