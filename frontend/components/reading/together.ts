/** Scrolls the columns together by passages that say the same: the column the reader is in runs as it is, the others keep
 *  what says the same beside it. Towards both ends of the text all columns come back to where they stand by themselves, so
 *  that nothing is out of reach. All is measured before; while scrolling nothing is. */
import type { Lookup } from './lookup.js';

/** Two passages that say the same, as heights in their columns. */
interface Pair {
  here: number;
  there: number;
}

/** Where the reader reads, as a part of the height in sight. */
const readingLine = 0.35;

export class Together {
  private tops: number[][] = [];
  private pairs = new Map<string, Pair[]>();
  private moves: number[] = [];
  private bodies: HTMLElement[] = [];
  private view = 0;
  private last = 0;
  private from = 0;

  /** Where the text begins and how far it can be scrolled. */
  measure(scroller: HTMLElement, columns: HTMLElement[]) {
    this.clear();
    const above = scroller.getBoundingClientRect().top - scroller.scrollTop;
    this.bodies = columns.map((column) => column.querySelector<HTMLElement>('.body')!);
    this.tops = columns.map((column) => [...column.querySelectorAll('.s')].map((s) => s.getBoundingClientRect().top - above));
    this.moves = columns.map(() => 0);
    this.pairs.clear();
    this.view = scroller.clientHeight;
    this.from = Math.max(0, ...this.tops.map((t) => t[0] ?? 0));
    this.last = scroller.scrollHeight - scroller.clientHeight;
  }

  get measured(): boolean {
    return this.bodies.length > 0;
  }

  /** Puts every column back to where it stands by itself. */
  clear() {
    this.bodies.forEach((body) => (body.style.transform = ''));
    this.moves = this.moves.map(() => 0);
    this.bodies = [];
  }

  /** Follows the column `leader` to where it is scrolled. */
  follow(lookup: Lookup, leader: number, scrollTop: number) {
    const own = this.moves[leader] ?? 0;
    const line = scrollTop + this.view * readingLine;
    const pull = this.pull(scrollTop);
    this.bodies.forEach((body, column) => {
      const pairs = column === leader ? [] : this.pairsOf(lookup, leader, column);
      const move = column === leader ? own : own + shiftAt(pairs, line - own);
      const to = Math.round(move * pull);
      this.moves[column] = column === leader ? own : move;
      body.style.transform = to === 0 ? '' : `translateY(${to}px)`;
    });
  }

  /** None at both ends, all of it a screen further in. */
  private pull(scrollTop: number): number {
    const near = Math.min(scrollTop - this.from, this.last - scrollTop);
    return Math.min(1, Math.max(0, near / Math.max(1, this.view * 0.6)));
  }

  private pairsOf(lookup: Lookup, leader: number, column: number): Pair[] {
    const key = `${leader} ${column}`;
    const known = this.pairs.get(key) ?? this.pairsBetween(lookup, leader, column);
    this.pairs.set(key, known);
    return known;
  }

  private pairsBetween(lookup: Lookup, leader: number, column: number): Pair[] {
    const chain = alike(lookup, leader, column);
    return chain.flatMap(([i, j]) => {
      const [here, there] = [this.tops[leader]?.[i], this.tops[column]?.[j]];
      return here === undefined || there === undefined ? [] : [{ here, there }];
    });
  }
}

/** How far a column has to move for what says the same to stand level at a height of the leading column. */
export function shiftAt(pairs: Pair[], height: number): number {
  if (pairs.length === 0) return 0;
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle].here <= height) low = middle + 1;
    else high = middle;
  }
  const before = pairs[low - 1];
  const after = pairs[low];
  if (!before) return after.here - after.there;
  if (!after) return before.here - before.there;
  const part = (height - before.here) / Math.max(1, after.here - before.here);
  const [a, b] = [before.here - before.there, after.here - after.there];
  return a + (b - a) * part;
}

/** The longest run of links between two articles that go forward in both: places of sentences, in order. */
export function alike(lookup: Lookup, leader: number, column: number): [number, number][] {
  const sentences = (i: number) => lookup.reading.articles[i].paragraphs.flatMap((p) => p.sentences);
  const place = (i: number) => new Map(sentences(i).map((s, at) => [s.i, at]));
  const [here, there] = [place(leader), place(column)];
  const best = new Map<number, { at: number; score: number }>();
  const tie = (from: number | undefined, to: number | undefined, score: number) => {
    if (from !== undefined && to !== undefined && score > (best.get(from)?.score ?? 0)) best.set(from, { at: to, score });
  };
  const named = (i: number) => lookup.reading.articles[i].sigil;
  for (const s of sentences(leader)) for (const l of s.links ?? []) if (l.to === named(column)) tie(here.get(s.i), there.get(l.i), l.score);
  for (const s of sentences(column)) for (const l of s.links ?? []) if (l.to === named(leader)) tie(here.get(l.i), there.get(s.i), l.score);
  return forward([...best].map(([from, { at }]): [number, number] => [from, at]).sort((a, b) => a[0] - b[0]));
}

/** The longest rising run, by patience. */
function forward(links: [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  links.forEach(([, at], i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[ends[middle]][1] < at) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1] : -1;
    ends[low] = i;
  });
  const run: [number, number][] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]) run.unshift(links[i]);
  return run;
}
