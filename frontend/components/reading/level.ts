/** Brings the wordings of one finding to the same height by moving the columns' text down, never up: nothing is lost
 *  above the edge. What the reader is looking at stays where it is on the screen; the rest glides. */
import { marksOf } from './connectors.js';

const glide = 260;

const bodies = (columns: HTMLElement[]) => columns.map((c) => c.querySelector<HTMLElement>('.body')!);

const shiftOf = (body: HTMLElement) => Number.parseFloat(body.style.marginTop) || 0;

/** How far each column moves down so that the finding's marks stand level; a column without one follows `anchor`. */
export function levels(columns: HTMLElement[], id: string, anchor: number): number[] {
  const heights = columns.map((column, i) => {
    const mark = marksOf(column, id)[0];
    return mark ? mark.getBoundingClientRect().top - shiftOf(bodies(columns)[i]) : undefined;
  });
  const lowest = Math.max(...heights.filter((h) => h !== undefined));
  const moves = heights.map((h) => (h === undefined ? undefined : lowest - h));
  return moves.map((move) => Math.round(move ?? moves[anchor] ?? 0));
}

/** Sets the columns' moves and calls `settle`, which scrolls; then everything glides from where it stood. */
export function moveTo(shifts: number[], columns: HTMLElement[], others: HTMLElement[], gliding: boolean, settle: () => void): void {
  bodies(columns).forEach((body) => body.getAnimations().forEach((animation) => animation.finish()));
  const pieces = [...bodies(columns), ...columns.map((c) => c.querySelector<HTMLElement>('.mast')!), ...others];
  const before = pieces.map((piece) => piece.getBoundingClientRect().top);
  bodies(columns).forEach((body, i) => (body.style.marginTop = shifts[i] ? `${shifts[i]}px` : ''));
  settle();
  if (!gliding || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  pieces.forEach((piece, i) => {
    const by = before[i] - piece.getBoundingClientRect().top;
    if (Math.abs(by) < 1 || Math.abs(by) > 4000) return;
    piece.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration: glide, easing: 'ease-out' });
  });
}
