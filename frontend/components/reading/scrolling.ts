/** What follows the text while it scrolls: the window on the rail, the columns that run together, and the wires. */
import type { Level, Tab } from './bars.js';
import type { Lookup } from './lookup.js';
import type { Rail } from './rail.js';
import type { Drawn, Stage } from './stage.js';
import { alike, Together } from './together.js';

/** What is needed of the view. */
export interface Scrolled {
  readonly stage: Stage;
  readonly wires: Drawn[];
  lookup?: Lookup;
  level: Level;
  tab: Tab;
  selected: string | null;
  readonly narrow: boolean;
  hover(id: string | null): void;
  drawWires(): void;
}

/** Where the reader reads, as a part of the height in sight. */
const readingLine = 0.3;

export class Scrolling {
  private readonly together = new Together();
  /** The column that the reader is in. */
  private leader = 0;
  private left = 0;

  constructor(
    private readonly host: Scrolled,
    private readonly rail: Rail,
  ) {}

  lead(target: Element) {
    const column = target.closest('.col') ? this.host.stage.columnOf(target as HTMLElement) : -1;
    if (column >= 0) this.leader = column;
  }

  /** The text is set anew: every column stands by itself. */
  clear() {
    this.together.clear();
  }

  /** Wires scroll with the text; only the pinned columns move against it, sideways. */
  follow(scroller: HTMLElement) {
    const { host } = this;
    this.rail.follow();
    if (host.level === 'together') this.scrollTogether(scroller);
    if (host.wires.length === 0) return;
    host.stage.clipWires(host.wires);
    if (scroller.scrollLeft === this.left) return;
    this.left = scroller.scrollLeft;
    requestAnimationFrame(() => host.drawWires());
  }

  private scrollTogether(scroller: HTMLElement) {
    const { host } = this;
    if (host.selected !== null || host.narrow || host.tab !== 'side-by-side' || !host.lookup) return;
    if (!this.together.measured) this.together.measure(scroller, host.stage.columns);
    if (host.wires.length > 0) host.hover(null);
    this.together.follow(host.lookup, this.leader, scroller.scrollTop);
  }

  /** One column gives way to another, where there is room for one: gives what brings the reader to the passage that says
   *  what was being read, or to as far as it was read. */
  across(from: number, to: number, scroller: HTMLElement): () => void {
    const { stage, lookup } = this.host;
    const view = scroller.getBoundingClientRect();
    const line = view.top + view.height * readingLine;
    const sentences = (column: number) => [...(stage.columns[column]?.querySelectorAll<HTMLElement>('.s') ?? [])];
    const here = sentences(from);
    const at = here.findLastIndex((s) => s.getBoundingClientRect().top <= line);
    if (!lookup || at < 1) return () => {};
    const pair = alike(lookup, from, to).findLast(([i]) => i <= at && i > at - 4);
    const height = here[pair ? pair[0] : at].getBoundingClientRect().top;
    return () => {
      const there = sentences(to);
      const goal = there[pair ? pair[1] : Math.round((at / here.length) * there.length)];
      if (goal) scroller.scrollTop += goal.getBoundingClientRect().top - height;
    };
  }
}
