/** Moves the columns: keeps the mark at hand in sight, brings wordings level, and says where the wires run. */
import { html, svg, type TemplateResult } from 'lit';
import { mirrored, outOfSight, wiresOf, type Wire } from './connectors.js';
import { levels, moveTo } from './level.js';
import type { Lookup } from './lookup.js';

export interface Drawn {
  wire: Wire;
  chosen: boolean;
}

export class Stage {
  private wiresTop = 0;
  private barHeight = 0;
  private clip = '';

  constructor(private readonly root: ParentNode) {}

  get columns(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.col')];
  }

  private get scroller(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.scroller')!;
  }

  columnOf(element: HTMLElement): number {
    return this.columns.indexOf(element.closest<HTMLElement>('.col')!);
  }

  /** Shows which marks belong to the selected finding, in the text and to those who hear it. */
  choose(id: string | null) {
    this.root.querySelectorAll('.chosen-mark').forEach((m) => m.classList.remove('chosen-mark'));
    this.root.querySelectorAll('.mark[aria-pressed="true"]').forEach((m) => m.setAttribute('aria-pressed', 'false'));
    if (id === null) return;
    this.root.querySelectorAll(`[data-refs~="${id}"], [data-box="${id}"]`).forEach((m) => m.classList.add('chosen-mark'));
    this.root.querySelectorAll(`.mark[role][data-ref="${id}"]`).forEach((m) => m.setAttribute('aria-pressed', 'true'));
  }

  /** Brings the marks of `id` level with `anchor`, which stays where it is; without an id, all goes back. */
  settle(id: string | null, anchor: HTMLElement | undefined, how: { level: boolean; gliding: boolean }, then: () => void) {
    const columns = this.columns;
    if (columns.length === 0) {
      if (anchor && id) this.reveal(anchor);
      return;
    }
    const from = anchor?.getBoundingClientRect().top;
    const shifts = how.level && id && anchor ? levels(columns, id, this.columnOf(anchor)) : columns.map(() => 0);
    const others = [...this.root.querySelectorAll<HTMLElement>('.top, .bar')];
    moveTo(shifts, columns, others, how.gliding, () => {
      if (anchor && from !== undefined) this.scroller.scrollTop += anchor.getBoundingClientRect().top - from;
      if (anchor && id) this.reveal(anchor);
      then();
    });
  }

  /** Scrolls as little as needed, so that a mark stands clear of the bars, the panel and the pinned column. */
  reveal(mark: HTMLElement) {
    const view = this.scroller.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    if (at.top < view.top + 52 || at.top > view.bottom - 90) this.scroller.scrollTop += at.top - (view.top + view.height * 0.3);
    const column = mark.closest<HTMLElement>('.col');
    if (!column || mark.closest('.pinned')) return;
    const { before, after } = outOfSight(column, this.columns, view);
    const on = mirrored(this.columns) ? -1 : 1;
    if (before > 1) this.scroller.scrollLeft -= on * before;
    else if (after > 0) this.scroller.scrollLeft += on * (after + 28);
  }

  /** Shows a sentence and lets it stand out for a moment. */
  pointOut(column: number, sentence: number) {
    const passage = this.columns[column]?.querySelector<HTMLElement>(`[data-s="${sentence}"]`);
    if (!passage) return;
    this.reveal(passage);
    passage.classList.add('pointed');
    setTimeout(() => passage.classList.remove('pointed'), 1600);
  }

  /** Wires end below the bars that stay in sight, however far the text is scrolled; only where they reach one is there
   *  something to cut. */
  clipWires(drawn: Drawn[]) {
    const svg = this.root.querySelector<SVGElement>('.wires');
    if (!svg) return;
    const edge = this.scroller.scrollTop - this.wiresTop + this.barHeight;
    const reaching = drawn.some(({ wire }) => wire.top < edge);
    const gone = reaching && drawn.every(({ wire }) => wire.bottom < edge);
    const clip = gone ? 'inset(100%)' : reaching ? `inset(${edge}px -1000px -1000px)` : '';
    if (clip !== this.clip) svg.style.clipPath = this.clip = clip;
  }

  wires(lookup: Lookup, selected: string | null, hovered: string | null): Drawn[] {
    const box = this.root.querySelector('.wires')?.getBoundingClientRect();
    if (!box) return [];
    const { scroller } = this;
    const scrolled = Math.abs(scroller.scrollLeft) > 0;
    this.wiresTop = box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    this.barHeight = Math.max(...this.columns.map((c) => c.querySelector<HTMLElement>('.bar')!.offsetHeight));
    const of = (id: string | null, chosen: boolean) =>
      id ? wiresOf(id, lookup, this.columns, box, scrolled).map((wire) => ({ wire, chosen })) : [];
    return [...of(hovered === selected ? null : hovered, false), ...of(selected, true)];
  }
}

/** The connectors, drawn. */
export function wires(drawn: Drawn[]): TemplateResult {
  return html`<svg class="wires ${drawn.length > 0 ? '' : 'idle'}" aria-hidden="true">
    ${drawn.map(
      ({ wire, chosen }) => svg`<g class=${chosen ? 'chosen' : 'hovered'}>
        <path d=${wire.path}></path>${wire.stops.map((d) => svg`<path class="stop" d=${d}></path>`)}
        <circle cx=${wire.knob.x} cy=${wire.knob.y} r="3"></circle></g>`,
    )}
  </svg>`;
}
