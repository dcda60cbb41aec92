/** The rail beside the columns: a lane a column with where its marks lie, and the part of the text that is in sight. It is
 *  measured when the text changes; while the text scrolls only the window moves, and nothing is measured. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Lookup } from './lookup.js';
import { railWords } from './words.js';
import { phrase, rightToLeft } from '../words/phrase.js';

type Kind = 'shared' | 'only' | 'figure';

interface Tick {
  id: string;
  kind: Kind;
  y: number;
  height: number;
  mark: HTMLElement;
}

interface Lane {
  top: number;
  height: number;
  ticks: Tick[];
}

/** What the rail needs of the view. */
export interface Railed {
  readonly renderRoot: ParentNode;
  lookup?: Lookup;
  selected: string | null;
  requestUpdate(): void;
  /** Goes to a mark and selects it. */
  pick(mark: HTMLElement): void;
}

const lane = 9;
const head = 6;
/** The measure waits until the text has come to rest. */
const rest = 340;
const near = 7;
/** Whether the browser moves the window by itself. */
const moves = CSS.supports('animation-timeline: scroll()');

export class Rail {
  private lanes: Lane[] = [];
  private scale = 0;
  private view = 0;
  private timer = 0;
  private text?: HTMLElement;
  private pane?: HTMLElement;
  private at = { lane: 0, tick: -1 };

  constructor(private readonly host: Railed) {}

  private get scroller(): HTMLElement {
    return this.host.renderRoot.querySelector<HTMLElement>('.scroller')!;
  }

  /* Measuring ----------------------------------------------------------------------------------------------------- */

  measureSoon() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.measure(), rest);
  }

  stop() {
    window.clearTimeout(this.timer);
  }

  private measure() {
    const { scroller } = this;
    const rail = this.host.renderRoot.querySelector<HTMLElement>('.rail');
    if (!rail || !scroller) return;
    const from = scroller.getBoundingClientRect().top - scroller.scrollTop;
    this.scale = (rail.clientHeight - head) / Math.max(1, scroller.scrollHeight);
    this.view = scroller.clientHeight;
    this.lanes = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.col:not([hidden])')].map((column) =>
      laneOf(column, from, this.scale),
    );
    this.host.requestUpdate();
    this.text = scroller;
    this.pane = rail.querySelector<HTMLElement>('.pane')!;
    this.pane.style.blockSize = `${this.view * this.scale}px`;
    this.pane.style.setProperty('--from', `${head}px`);
    this.pane.style.setProperty('--to', `${head + (scroller.scrollHeight - this.view) * this.scale}px`);
    this.follow();
  }

  /** Moves the window to where the text is scrolled. */
  follow() {
    if (!moves && this.pane?.isConnected) this.pane.style.transform = `translateY(${head + this.text!.scrollTop * this.scale}px)`;
  }

  /* Going --------------------------------------------------------------------------------------------------------- */

  private point(event: PointerEvent) {
    if (event.button !== 0) return;
    const rail = event.currentTarget as HTMLElement;
    const box = rail.getBoundingClientRect();
    const x = Math.min(this.lanes.length - 1, Math.max(0, Math.floor(((rightToLeft() ? box.right - event.clientX : event.clientX - box.left) - 3) / lane)));
    const y = event.clientY - box.top - head;
    const found = this.lanes[x]?.ticks
      .map((tick, i) => ({ i, off: Math.max(0, tick.y - y, y - tick.y - tick.height) }))
      .filter(({ off }) => off <= near)
      .sort((a, b) => a.off - b.off)[0];
    if (found) return this.go(x, found.i);
    this.drag(rail, event, box.top);
  }

  private drag(rail: HTMLElement, event: PointerEvent, top: number) {
    const to = (e: PointerEvent) => (this.scroller.scrollTop = (e.clientY - top - head) / this.scale - this.view / 2);
    to(event);
    rail.setPointerCapture(event.pointerId);
    const end = () => {
      rail.removeEventListener('pointermove', to);
      rail.removeEventListener('pointerup', end);
      rail.removeEventListener('pointercancel', end);
    };
    rail.addEventListener('pointermove', to);
    rail.addEventListener('pointerup', end);
    rail.addEventListener('pointercancel', end);
  }

  private go(x: number, i: number) {
    const tick = this.lanes[x]?.ticks[i];
    if (!tick) return;
    this.at = { lane: x, tick: i };
    this.host.requestUpdate();
    this.host.pick(tick.mark);
  }

  private onKey(event: KeyboardEvent) {
    const { lane: x, tick } = this.at;
    const ticks = this.lanes[x]?.ticks ?? [];
    const steps: Record<string, () => void> = {
      ArrowDown: () => this.go(x, Math.min(tick + 1, ticks.length - 1)),
      ArrowUp: () => this.go(x, Math.max(tick - 1, 0)),
      Home: () => this.go(x, 0),
      End: () => this.go(x, ticks.length - 1),
      ArrowRight: () => this.turn(rightToLeft() ? -1 : 1),
      ArrowLeft: () => this.turn(rightToLeft() ? 1 : -1),
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }

  private turn(by: 1 | -1) {
    const to = Math.min(Math.max(this.at.lane + by, 0), this.lanes.length - 1);
    const y = this.lanes[this.at.lane]?.ticks[this.at.tick]?.y ?? 0;
    const ticks = this.lanes[to]?.ticks ?? [];
    const closest = ticks.reduce((best, tick, i) => (Math.abs(tick.y - y) < Math.abs((ticks[best]?.y ?? Infinity) - y) ? i : best), 0);
    this.at = { lane: to, tick: -1 };
    if (ticks.length > 0) this.go(to, closest);
    else this.host.requestUpdate();
  }

  /* Painting ------------------------------------------------------------------------------------------------------ */

  /** A lane for each of these columns; a single one, on a phone, lies over the margin of the text. */
  paint(lookup: Lookup, columns: number[]): TemplateResult {
    const { at } = this;
    const lanes = this.lanes.slice(0, columns.length);
    const slim = columns.length === 1;
    const here = lanes[at.lane]?.ticks[at.tick];
    const outlet = lookup.reading.articles[columns[at.lane]]?.outlet ?? '';
    const count = lanes[at.lane]?.ticks.length ?? 0;
    return html`<div
      class="rail ${slim ? 'slim' : ''}"
      style="inline-size: ${columns.length * lane + 6}px"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${phrase('rail.label')}
      aria-valuemin="0"
      aria-valuemax=${count}
      aria-valuenow=${Math.min(at.tick + 1, count)}
      aria-valuetext=${railWords(outlet, at.tick + 1, count, here?.kind)}
      title=${phrase('rail.label')}
      @pointerdown=${(e: PointerEvent) => this.point(e)}
      @keydown=${(e: KeyboardEvent) => this.onKey(e)}
    >
      <svg aria-hidden="true" width="100%" height="100%">
        ${lanes.map((each, i) => svg`<g transform="translate(${3 + i * lane} ${head})" style="--o: ${lookup.colour(columns[i])}">
          <rect class="lane-text" y=${each.top} width=${lane - 2} height=${each.height}></rect>
          <rect class="lane-head" y="-4" width=${lane - 2} height="3"></rect>
          ${drawn(each.ticks)}
          ${this.chosen(each.ticks)}
        </g>`)}
      </svg>
      <i class="pane"></i>
    </div>`;
  }

  private chosen(ticks: Tick[]) {
    const { selected } = this.host;
    return ticks
      .filter((tick) => tick.id === selected)
      .map((t) => svg`<path class="tick-chosen" d="M-1 ${t.y - 2}h${lane}v${t.height + 4}h${-lane}z"></path>`);
  }
}

function laneOf(column: HTMLElement, from: number, scale: number): Lane {
  const place = (element: Element) => {
    const box = element.getBoundingClientRect();
    return { y: (box.top - from) * scale, height: Math.max(2, box.height * scale) };
  };
  const body = place(column.querySelector('.body')!);
  const ticks = [...column.querySelectorAll<HTMLElement>('.mark[role]')].flatMap((mark): Tick[] => {
    const kind = kindOf(mark);
    const id = mark.dataset.ref!;
    const box = (kind === 'only' && mark.closest('[data-box]')) || mark;
    return kind && box ? [{ id, kind, mark, ...place(box) }] : [];
  });
  return { top: body.y, height: body.height, ticks };
}

function kindOf(mark: HTMLElement): Kind | undefined {
  if (mark.matches('.tag:not(.person), .clause-sign')) return 'only';
  if (mark.matches('.figure')) return 'figure';
  return mark.matches('.quote.shared') ? 'shared' : undefined;
}

const wide = lane - 2;

/** Bars for shared quotations, blocks for what one outlet says, crosses for what differs: one path a kind. */
function drawn(ticks: Tick[]) {
  const path = (kind: Kind, draw: (tick: Tick) => string) => {
    const d = ticks.filter((t) => t.kind === kind).map(draw).join('');
    return d ? svg`<path class="tick-${kind}" d=${d}></path>` : nothing;
  };
  return [
    path('only', (t) => `M0 ${t.y}h${wide / 2}v${t.height}h${-wide / 2}z`),
    path('shared', (t) => `M0 ${t.y + t.height / 2 - 1}h${wide}v2h${-wide}z`),
    path('figure', (t) => `M1 ${t.y + t.height / 2 - 2.5}l5 5m0 -5l-5 5`),
  ];
}
