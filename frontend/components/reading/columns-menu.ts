/** The reader's hand on the columns: a menu with all of them, and dragging a column by its bar. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnsOf, hide, moveBefore, pin, sameColumns, shownOf, step, toldOf, type Column } from './columns.js';
import { Drag } from './drag.js';
import type { Lookup } from './lookup.js';
import { columnPlace } from './words.js';
import { phrase, rightToLeft } from '../words/phrase.js';

/** What the menu needs of the view. */
export interface Arranging {
  shadowRoot: ShadowRoot | null;
  /** What is told of the columns, as it stands in the address. */
  columns: string[];
  readonly updateComplete: Promise<boolean>;
  lookup?: Lookup;
  /** Takes the new order over and says so. */
  arrange(columns: string[], spoken: string): void;
}

export class ColumnsMenu {
  /** The row that the tabulator reaches. */
  private active = '';
  private readonly rowDrag = new Drag('y', () => this.rows, (row, next) => this.move(row.dataset.sigil!, next?.dataset.sigil));
  private readonly barDrag = new Drag('x', () => this.bars, (bar, next) => this.move(bar.dataset.sigil!, next?.dataset.sigil));

  constructor(private readonly host: Arranging) {}

  private get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  private get menu(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.columns-menu');
  }

  private get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.columns-menu li')];
  }

  private get bars(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.col:not([hidden])')];
  }

  private get all(): Column[] {
    return this.host.lookup ? columnsOf(this.host.columns, this.host.lookup.original) : [];
  }

  private outlet(sigil: string): string {
    return this.host.lookup!.article(sigil).outlet;
  }

  /* Changing ------------------------------------------------------------------------------------------------------ */

  private take(columns: Column[], sigil: string) {
    const lookup = this.host.lookup;
    if (!lookup || sameColumns(columns, this.all)) return;
    const now = columns.find((c) => c.sigil === sigil)!;
    const place = shownOf(columns).findIndex((c) => c.sigil === sigil) + 1;
    const spoken = columnPlace(this.outlet(sigil), now.hidden ? 0 : place, shownOf(columns).length, now.pinned);
    this.host.arrange(toldOf(columns, lookup.original), spoken);
  }

  private move(sigil: string, next?: string) {
    this.take(moveBefore(this.all, sigil, next), sigil);
  }

  /** One step among the columns that are shown. */
  step(sigil: string, by: 1 | -1) {
    this.take(step(this.all, sigil, by), sigil);
  }

  /** Brings a hidden column back. */
  show(sigil: string) {
    this.take(hide(this.all, sigil, false), sigil);
  }

  /* The menu ------------------------------------------------------------------------------------------------------ */

  /** Opens it under its button where that is in sight, at the row of a column. */
  open(sigil = this.active) {
    const { menu } = this;
    if (!menu || menu.matches(':popover-open')) return menu?.hidePopover();
    this.activate(this.all.some((c) => c.sigil === sigil) ? sigil : (this.all[0]?.sigil ?? ''));
    menu.showPopover();
    const button = this.root.querySelector('.columns-button')?.getBoundingClientRect();
    const top = Math.max(button && button.height > 0 ? button.bottom + 6 : 0, 64);
    const start = rightToLeft() ? (button?.right ?? 0) - menu.offsetWidth : (button?.left ?? innerWidth);
    const left = Math.min(start, innerWidth - menu.offsetWidth - 12);
    menu.style.top = `${Math.max(8, Math.min(top, innerHeight - menu.offsetHeight - 8))}px`;
    menu.style.left = `${Math.max(8, left)}px`;
    this.focus('input');
  }

  begin(event: PointerEvent) {
    const target = event.target as Element;
    if (event.pointerType === 'touch' || target.closest('button, a')) return;
    if (target.closest('.bar')) this.barDrag.begin(event, target.closest<HTMLElement>('.col'));
  }

  private activate(sigil: string) {
    this.active = sigil;
    for (const row of this.rows) {
      const here = row.dataset.sigil === sigil;
      row.querySelectorAll<HTMLElement>('input, button').forEach((control) => (control.tabIndex = here ? 0 : -1));
    }
  }

  private focus(control: string) {
    this.rows.find((row) => row.dataset.sigil === this.active)?.querySelector<HTMLElement>(control)?.focus();
  }

  private onKey(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Tab' || event.key === 'Escape') return;
    const row = (event.target as Element).closest<HTMLElement>('li');
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!row || (by === 0 && event.key.toLowerCase() !== 'p')) return;
    event.preventDefault();
    const sigil = row.dataset.sigil!;
    if (by === 0) return this.pinned(sigil);
    if (event.altKey || event.shiftKey) return this.nudge(sigil, by);
    const next = this.rows[this.rows.indexOf(row) + by];
    if (!next) return;
    this.activate(next.dataset.sigil!);
    this.focus((event.target as Element).matches('input') ? 'input' : `[data-does="${(event.target as HTMLElement).dataset.does}"]`);
  }

  /** The row keeps the focus where it goes. */
  private async nudge(sigil: string, by: 1 | -1) {
    const control = (this.root.activeElement as HTMLElement | null)?.dataset.does;
    this.take(step(this.all, sigil, by, true), sigil);
    await this.host.updateComplete;
    this.activate(sigil);
    this.focus(control ? `[data-does="${control}"]` : 'input');
  }

  private pinned(sigil: string) {
    const now = this.all.find((c) => c.sigil === sigil);
    if (now) this.take(pin(this.all, sigil, !now.pinned), sigil);
  }

  private shown(event: Event, sigil: string) {
    const box = event.target as HTMLInputElement;
    this.take(hide(this.all, sigil, !box.checked), sigil);
    box.checked = !this.all.find((c) => c.sigil === sigil)!.hidden;
  }

  button(lookup: Lookup): TemplateResult | typeof nothing {
    const hidden = lookup.reading.articles.length - lookup.shown;
    return html`<button type="button" class="chip columns-button" aria-haspopup="dialog" @click=${() => this.open()}>
      <span class="sign" aria-hidden="true">▥</span>${phrase('columns')}${hidden > 0 ? html` <b>${phrase('of', lookup.shown, lookup.reading.articles.length)}</b>` : nothing}
    </button>`;
  }

  paint(lookup: Lookup): TemplateResult {
    const columns = this.all;
    const single = lookup.shown === 1;
    const active = columns.some((c) => c.sigil === this.active) ? this.active : columns[0]?.sigil;
    return html`<div class="columns-menu" popover role="dialog" aria-labelledby="columns-title" @keydown=${(e: KeyboardEvent) => this.onKey(e)}>
      <h2 id="columns-title">${phrase('columns')}</h2>
      <p class="soft">${phrase('columns.drag')} <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd>. <kbd>${phrase('columns.space')}</kbd> ${phrase('columns.hides')} <kbd>P</kbd> ${phrase('columns.pins')}</p>
      <ol>
        ${repeat(
          columns,
          (c) => c.sigil,
          (c, i) => this.row(c, { tab: c.sigil === active ? 0 : -1, first: i === 0, last: i === columns.length - 1, single }, lookup),
        )}
      </ol>
      <button
        type="button"
        class="plain usual"
        ?disabled=${this.host.columns.length === 0}
        @click=${() => this.host.arrange([], phrase('columns.usual-said'))}
      >
        ${phrase('columns.usual')}
      </button>
    </div>`;
  }

  private row(column: Column, at: { tab: number; first: boolean; last: boolean; single: boolean }, lookup: Lookup): TemplateResult {
    const { sigil, hidden, pinned } = column;
    const outlet = this.outlet(sigil);
    return html`<li
      data-sigil=${sigil}
      class=${hidden ? 'away' : ''}
      style="--o: ${lookup.colour(lookup.column(sigil))}"
      @focusin=${() => this.activate(sigil)}
    >
      <span class="handle" aria-hidden="true" @pointerdown=${(e: PointerEvent) => this.grab(e)}>⠿</span>
      <label>
        <input
          type="checkbox"
          tabindex=${at.tab}
          .checked=${!hidden}
          ?disabled=${!hidden && at.single}
          aria-label=${phrase('columns.show', outlet)}
          @change=${(e: Event) => this.shown(e, sigil)}
        /><span class="outlet" aria-hidden="true">${outlet}</span>
      </label>
      ${this.does('pin', at.tab, phrase(pinned ? 'columns.unpin' : 'columns.pin', outlet), pinSign(), () => this.pinned(sigil), pinned)}
      ${this.does('earlier', at.tab, phrase('columns.earlier', outlet), '↑', () => this.nudge(sigil, -1), undefined, at.first)}
      ${this.does('later', at.tab, phrase('columns.later', outlet), '↓', () => this.nudge(sigil, 1), undefined, at.last)}
    </li>`;
  }

  private does(name: string, tab: number, label: string, sign: unknown, act: () => void, pressed?: boolean, idle = false): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      data-does=${name}
      tabindex=${tab}
      title=${label}
      aria-label=${label}
      aria-pressed=${pressed ?? nothing}
      aria-disabled=${idle ? 'true' : nothing}
      @click=${act}
    >
      ${sign}
    </button>`;
  }

  private grab(event: PointerEvent) {
    event.preventDefault();
    this.rowDrag.begin(event, (event.target as Element).closest<HTMLElement>('li'));
  }
}

export const pinSign = () => svgSign('M5 1h4l-.5 4.5L11 8v1H7.5v4L7 14l-.5-1V9H3V8l2.5-2.5z');

const svgSign = (d: string) => html`<svg class="pin-sign" viewBox="0 0 14 15" width="13" height="14" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
