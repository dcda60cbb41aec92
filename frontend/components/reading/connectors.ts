/** The lines between the wordings of one finding. They run through the gutters, and cross a column that has no wording
 *  in the space between two of its sentences: never over words. */
import type { Lookup } from './lookup.js';

interface Point {
  x: number;
  y: number;
}

export interface Wire {
  path: string;
  /** Where a wire ends in the gutter, beside a line that has other words before or after the mark. */
  stops: string[];
  knob: Point;
  /** The heights between which it runs. */
  top: number;
  bottom: number;
}

/** One column's geometry, relative to the box that the wires are drawn in. */
interface Place {
  column: number;
  border: number;
  left: number;
  right: number;
  lines: DOMRect[];
  rtl: boolean;
}

/** What the wires are drawn in. */
interface Box {
  page: DOMRect;
  flip: boolean;
}

interface End extends Point {
  stop?: string;
}

const air = 4;
const lane = 8;
/** How far the end of a wire stands out of its height. */
const reach = 24;

/** Whether the columns begin at the right. Then all is measured from there, and the drawing is mirrored. */
export const mirrored = (columns: HTMLElement[]) =>
  columns.length > 0 && getComputedStyle(columns[0].parentElement!).direction === 'rtl';

/** Where something lies in the box that the wires are drawn in, from the side where the columns begin. */
const within = (r: DOMRect, box: DOMRect, flip: boolean) =>
  new DOMRect(flip ? box.right - r.right : r.left - box.left, r.top - box.top, r.width, r.height);

export function wiresOf(id: string, lookup: Lookup, columns: HTMLElement[], page: DOMRect, scrolled: boolean): Wire[] {
  const box: Box = { page, flip: mirrored(columns) };
  const hidden = scrolled ? pinnedEdge(columns, box) - 2 : -Infinity;
  const places = lookup
    .columnsOf(id)
    .map((column) => placeOf(columns[column], column, id, box))
    .filter((p): p is Place => p !== undefined && (isPinned(columns[p.column]) || p.border >= hidden));
  return places.slice(1).map((to, i) => wire(places[i], to, columns, box, hidden));
}

const isPinned = (column: HTMLElement) => column.classList.contains('pinned');

const seen = (element: Element, { page, flip }: Box) => within(element.getBoundingClientRect(), page, flip);

/** Where the columns that stay in sight end, from the side where they begin. */
const pinnedEdge = (columns: HTMLElement[], box: Box) => Math.max(...columns.filter(isPinned).map((c) => seen(c, box).right));

/** How far a column is hidden by those that stay in sight, and how far it is out of the view at the other end. */
export function outOfSight(column: HTMLElement, columns: HTMLElement[], view: DOMRect): { before: number; after: number } {
  const box = { page: view, flip: mirrored(columns) };
  const at = seen(column, box);
  return { before: pinnedEdge(columns, box) - at.left, after: at.right - view.width };
}

function placeOf(element: HTMLElement | undefined, column: number, id: string, box: Box): Place | undefined {
  const body = element?.querySelector<HTMLElement>('.body');
  if (!element || !body) return undefined;
  const lines = linesOf(marksOf(element, id)).map((r) => within(r, box.page, box.flip));
  if (lines.length === 0) return undefined;
  const text = seen(body, box);
  return {
    column,
    border: seen(element, box).left,
    left: text.left,
    right: text.right,
    lines,
    rtl: (getComputedStyle(element).direction === 'rtl') !== box.flip,
  };
}

/** The pieces of the first wording of a finding in a column, or the box of a claim. */
export function marksOf(column: HTMLElement, id: string): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(`[data-refs~="${id}"], [data-box="${id}"]`)];
}

/** One rectangle a line of text, however many pieces the mark has on it. */
function linesOf(marks: HTMLElement[]): DOMRect[] {
  const first = marks[0]?.closest('.s');
  const rects = marks.filter((m) => m.closest('.s') === first).flatMap((m) => [...m.getClientRects()]);
  const lines: DOMRect[] = [];
  for (const rect of rects.filter((r) => r.width > 1)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.bottom - rect.bottom) < 6) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

const underline = (line: DOMRect) => line.bottom - 2.5;

/** Lines of a mark that nothing follows towards the right (or left) edge of the column. */
function free(place: Place, side: 'left' | 'right'): DOMRect[] {
  const followed = (side === 'right') === place.rtl ? 'first' : 'last';
  const lines = followed === 'last' ? place.lines.slice(0, -1) : place.lines.slice(1);
  const first = place.lines[0];
  const touches = side === 'left' ? first.left - place.left < 3 : place.right - first.right < 3;
  return touches && followed === 'first' ? [first, ...lines] : lines;
}

/** The two ends of a wire: on lines that are free towards the gutter, as level with each other as can be. */
function ends(from: Place, to: Place): [End, End] {
  const starts = endsOn(from, 'right');
  const stops = endsOn(to, 'left');
  const pairs = starts.flatMap((start) => stops.map((stop): [End, End] => [start, stop]));
  const slope = ([start, stop]: [End, End]) => Math.abs(start.y - stop.y);
  return pairs.reduce((best, pair) => (slope(pair) < slope(best) - 0.5 ? pair : best));
}

function endsOn(place: Place, side: 'left' | 'right'): End[] {
  const lines = free(place, side);
  if (lines.length > 0) return lines.map((l) => ({ x: side === 'right' ? l.right + 3 : l.left - 3, y: underline(l) }));
  const beside = place.lines[0];
  const x = side === 'right' ? place.right + air : place.left - air - 1;
  return [{ x, y: underline(beside), stop: `M${x} ${beside.top + 2}V${beside.bottom}` }];
}

function wire(from: Place, to: Place, columns: HTMLElement[], box: Box, hidden: number): Wire {
  const [start, end] = ends(from, to);
  const points: Point[] = [start];
  let y = start.y;
  for (let k = from.column + 1; k <= to.column; k++) {
    const border = seen(columns[k], box).left;
    if (k < to.column && border < hidden && !isPinned(columns[k])) continue;
    const next = k === to.column ? end.y : passage(columns[k], box, y);
    points.push({ x: border - lane, y }, { x: border - lane, y: next });
    y = next;
  }
  points.push(end);
  const heights = points.map((p) => p.y);
  const [top, bottom] = [Math.min(...heights) - reach, Math.max(...heights) + reach];
  return { path: rounded(points), stops: [start.stop, end.stop].filter((s) => s !== undefined), knob: end, top, bottom };
}

/** The height at which a line can cross a column without touching its words, nearest to `y`. */
function passage(column: HTMLElement, box: Box, y: number): number {
  const sentences = [...column.querySelectorAll('.s')].map((s) => seen(s, box));
  if (sentences.length === 0) return y;
  const top = seen(column.querySelector('.mast')!, box).bottom;
  const first = sentences[0].top - 2;
  const last = sentences.at(-1)!.bottom + 4;
  const between = sentences.slice(1).map((s, i) => (sentences[i].bottom + s.top) / 2);
  const open = [Math.min(Math.max(y, top), Math.max(first, top)), Math.max(y, last)];
  return [...between, ...open].reduce((best, g) => (Math.abs(g - y) < Math.abs(best - y) ? g : best));
}

/** A line through right-angled points, its corners rounded. */
function rounded(points: Point[]): string {
  const turns = points.filter((p, i) => i === 0 || Math.abs(p.x - points[i - 1].x) + Math.abs(p.y - points[i - 1].y) > 0.5);
  let path = `M${turns[0].x} ${turns[0].y}`;
  for (let i = 1; i < turns.length - 1; i++) {
    const corner = turns[i];
    const r = Math.min(9, distance(turns[i - 1], corner) / 2, distance(corner, turns[i + 1]) / 2);
    const before = towards(corner, turns[i - 1], r);
    const after = towards(corner, turns[i + 1], r);
    path += `L${before.x} ${before.y}Q${corner.x} ${corner.y} ${after.x} ${after.y}`;
  }
  const end = turns[turns.length - 1];
  return `${path}L${end.x} ${end.y}`;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const d = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / d, y: from.y + ((to.y - from.y) * by) / d };
}
