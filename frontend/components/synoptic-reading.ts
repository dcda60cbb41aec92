/** The reading view: several articles side by side, what they share and where they differ. It is fed one value, `data`,
 *  and tells of every change of what is shown with a `state-change` event; the page keeps that in its address. */
import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Reading } from './reading-model.js';
import { apparatus } from './reading/apparatus.js';
import { chips, isTab, outletTabs, tabBar, type Tab } from './reading/bars.js';
import { columnText } from './reading/column.js';
import { marksOf, wiresOf, type Wire } from './reading/connectors.js';
import { dotsAcross, dotsWidth } from './reading/dots.js';
import { helpSheet } from './reading/help.js';
import { commandOf, type Command } from './reading/keys.js';
import { levels, moveTo } from './reading/level.js';
import { filters, Lookup, outletColour, usualFilters, type Filter } from './reading/lookup.js';
import { masthead, outletBar } from './reading/masthead.js';
import { layoutStyles } from './reading/styles-layout.js';
import { panelStyles } from './reading/styles-panel.js';
import { textStyles } from './reading/styles-text.js';
import { countsLine, severalYears } from './reading/words.js';

/** Up to four columns share the room; more of them keep a readable width, and the row scrolls sideways. */
const leastWidth = (columns: number) => (columns > 4 ? 'max(272px, calc(var(--room) / 4.2))' : '264px');

@customElement('synoptic-reading')
export class SynopticReading extends LitElement {
  static styles = [layoutStyles, textStyles, panelStyles];

  @property({ attribute: false }) data?: Reading;
  /** The marks that are shown; the usual ones where nothing is set. */
  @property({ attribute: false }) filter: Filter[] = usualFilters;
  /** The id of the selected finding. */
  @property() selected: string | null = null;
  @property() tab: Tab = 'side-by-side';

  @state() private narrow = false;
  /** The column that is shown where there is room for one only. */
  @state() private current = 0;
  @state() private level = true;
  @state() private wires: { wire: Wire; chosen: boolean }[] = [];
  @state() private spoken = '';

  @query('.scroller') private scroller!: HTMLElement;
  @query('dialog') private help!: HTMLDialogElement;

  private lookup?: Lookup;
  private hovered: string | null = null;
  private touch?: Touch;
  private readonly resized = new ResizeObserver(() => this.measure());
  private readonly onFonts = () => this.glide(false);
  private readonly onKey = (event: KeyboardEvent) => this.press(event);

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    document.addEventListener('keydown', this.onKey);
    document.fonts.addEventListener('loadingdone', this.onFonts);
  }

  disconnectedCallback() {
    this.resized.disconnect();
    document.removeEventListener('keydown', this.onKey);
    document.fonts.removeEventListener('loadingdone', this.onFonts);
    super.disconnectedCallback();
  }

  willUpdate(changed: PropertyValues<this>) {
    if (changed.has('data')) {
      this.lookup = this.data ? new Lookup(this.data) : undefined;
      this.current = 0;
    }
    if (!Array.isArray(this.filter)) this.filter = usualFilters;
    if (!isTab(this.tab)) this.tab = 'side-by-side';
  }

  render() {
    if (!this.lookup) return nothing;
    return html`<div class="scroller" tabindex="-1" @scroll=${this.onScroll}>
        ${this.top(this.lookup)} ${this.narrow ? outletTabs(this.lookup, this.current, (i) => this.show(i)) : nothing}
        ${this.sideBySide(this.lookup)}
      </div>
      ${this.panel(this.lookup)}
      <div class="unseen" role="status" aria-live="polite">${this.spoken}</div>
      ${helpSheet()}`;
  }

  private top(lookup: Lookup) {
    const { title, counts } = lookup.reading;
    return html`<div class="top">
      <h1 dir="auto">${title}</h1>
      <p class="counts">${countsLine(counts).join(' · ')}</p>
      <div class="tools">
        ${tabBar(this.tab, (tab) => this.openTab(tab))}
        ${chips(lookup.reading.counts, new Set(this.filter), this.narrow, (f) => this.toggle(f))}
        <p class="hints">
          <button type="button" class="plain" @click=${() => this.run('next')}><kbd>←</kbd> <kbd>→</kbd> next mark</button>
          <button type="button" class="plain" aria-pressed=${this.level} @click=${() => this.run('level')}>
            <kbd>A</kbd> ${this.level ? 'levels wordings' : 'leaves the text in place'}
          </button>
          <button type="button" class="plain" @click=${() => this.run('help')}><kbd>?</kbd> keys</button>
        </p>
      </div>
    </div>`;
  }

  private sideBySide(lookup: Lookup) {
    const { articles } = lookup.reading;
    const gutter = dotsWidth(articles.length) + 18;
    return html`<div
      class="cols ${this.narrow ? 'one' : ''} ${this.filter.includes('shared') ? 'only-shared' : ''}"
      style="--columns: ${articles.length}; --least: ${leastWidth(articles.length)}; --gutter: ${gutter}px; --across: ${dotsAcross(articles.length)}"
      @click=${this.onClick}
      @focusin=${this.onFocus}
      @pointerover=${this.onHover}
      @pointerleave=${() => this.hover(null)}
      @touchstart=${this.onTouch}
      @touchend=${this.onSwipe}
    >
      ${articles.map((_, i) => this.column(lookup, i))}
      <svg class="wires" aria-hidden="true">
        ${this.wires.map(
          ({ wire, chosen }) => svg`<g class=${chosen ? 'chosen' : 'hovered'}>
            <path d=${wire.path}></path>${wire.stops.map((d) => svg`<path class="stop" d=${d}></path>`)}
            <circle cx=${wire.knob.x} cy=${wire.knob.y} r="3"></circle></g>`,
        )}
      </svg>
    </div>`;
  }

  private column(lookup: Lookup, i: number) {
    const article = lookup.reading.articles[i];
    const shown = !this.narrow || i === this.current;
    return html`<article
      class="col ${article.copyOf ? 'copy' : ''}"
      style="--o: ${outletColour(i)}"
      lang=${article.language ?? nothing}
      dir=${article.dir}
      aria-labelledby="outlet-${article.sigil}"
      ?hidden=${!shown}
    >
      ${guard([lookup, this.filter.join()], () => [
        outletBar(article),
        masthead(article, lookup, severalYears(lookup.reading.articles)),
        html`<div class="body">
          ${columnText({ lookup, article, column: i, filter: new Set(this.filter) })}
        </div>`,
      ])}
    </article>`;
  }

  private panel(lookup: Lookup) {
    const finding = this.selected ? lookup.findings.get(this.selected) : undefined;
    if (!finding) return nothing;
    return html`<section class="panel" aria-label="Evidence" @click=${this.onPanelClick}>
      <div class="grip" aria-hidden="true"></div>
      <div class="panel-keys">
        <button type="button" class="round" aria-label="Previous mark" @click=${() => this.run('previous')}>←</button>
        <button type="button" class="round" aria-label="Next mark" @click=${() => this.run('next')}>→</button>
        <button type="button" class="round" aria-label="Close" @click=${() => this.run('close')}>✕</button>
      </div>
      ${apparatus(finding, lookup)}
    </section>`;
  }

  updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('data') || changed.has('filter') || changed.has('tab')) this.rove();
    if (changed.has('data') || changed.has('selected') || changed.has('filter') || changed.has('tab')) this.settle(!changed.has('data'));
    else if (changed.has('narrow') || changed.has('current')) this.glide(false);
    if (changed.has('data')) performance.mark('synoptic-reading-painted');
  }

  /* What is shown ------------------------------------------------------------------------------------------------ */

  private get columns(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.col')];
  }

  /** Marks the selected finding everywhere and brings its wordings level. */
  private settle(gliding: boolean) {
    this.renderRoot.querySelectorAll('.chosen-mark').forEach((m) => m.classList.remove('chosen-mark'));
    this.renderRoot.querySelectorAll('.mark[aria-pressed="true"]').forEach((m) => m.setAttribute('aria-pressed', 'false'));
    if (this.selected) {
      this.columns.flatMap((c) => marksOf(c, this.selected!)).forEach((m) => m.classList.add('chosen-mark'));
      this.buttons(this.selected).forEach((m) => m.setAttribute('aria-pressed', 'true'));
    }
    this.glide(gliding);
  }

  private glide(gliding = true) {
    const columns = this.columns;
    if (columns.length === 0) return;
    const anchor = this.anchor();
    const old = anchor?.getBoundingClientRect().top;
    const leveled = this.level && this.selected && !this.narrow && anchor;
    const shifts = leveled ? levels(columns, this.selected!, this.columnOf(anchor)) : columns.map(() => 0);
    const others = [...this.renderRoot.querySelectorAll<HTMLElement>('.top, .bar')];
    moveTo(shifts, columns, others, gliding, () => {
      if (anchor && old !== undefined) this.scroller.scrollTop += anchor.getBoundingClientRect().top - old;
      if (anchor && this.selected) this.reveal(anchor);
      this.drawWires();
    });
  }

  /** The mark the reader is at: the focused one, or the selected finding's first that can be seen. */
  private anchor(): HTMLElement | undefined {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('.mark');
    if (focused && (!this.selected || focused.dataset.ref === this.selected)) return focused;
    const roving = this.renderRoot.querySelector<HTMLElement>('.mark[tabindex="0"]') ?? undefined;
    if (!this.selected || roving?.dataset.ref === this.selected) return roving;
    return this.buttons(this.selected).find((b) => b.offsetParent !== null);
  }

  private columnOf = (element: HTMLElement) => this.columns.indexOf(element.closest<HTMLElement>('.col')!);

  private reveal(mark: HTMLElement) {
    const view = this.scroller.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const top = view.top + 52;
    if (at.top < top || at.top > view.bottom - 90) this.scroller.scrollTop += at.top - (view.top + view.height * 0.3);
    const column = mark.closest<HTMLElement>('.col')!.getBoundingClientRect();
    const pinned = this.columns[0].getBoundingClientRect().right;
    if (this.columnOf(mark) > 0 && column.left < pinned - 1) this.scroller.scrollLeft -= pinned - column.left;
    else if (column.right > view.right) this.scroller.scrollLeft += column.right - view.right + 28;
  }

  private drawWires() {
    const box = this.renderRoot.querySelector('.wires')?.getBoundingClientRect();
    if (!box || !this.lookup || this.narrow) {
      this.wires = [];
      return;
    }
    const pinned = this.scroller.scrollLeft > 0;
    const of = (id: string, chosen: boolean) =>
      wiresOf(id, this.lookup!, this.columns, box, pinned).map((wire) => ({ wire, chosen }));
    const hovered = this.hovered !== this.selected ? this.hovered : null;
    this.wires = [...(hovered ? of(hovered, false) : []), ...(this.selected ? of(this.selected, true) : [])];
  }

  private measure() {
    this.narrow = this.clientWidth > 0 && this.clientWidth < 720;
    this.glide(false);
  }

  /* What the reader does ----------------------------------------------------------------------------------------- */

  private onClick(event: Event) {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('.mark') ?? target.closest<HTMLElement>('[data-box]')?.querySelector<HTMLElement>('.tag');
    if (!mark || target.closest('a')) return;
    const button = mark.hasAttribute('role') ? mark : this.buttonBefore(mark);
    this.rove(button);
    button?.focus({ preventScroll: true });
    this.select(mark.dataset.ref === this.selected ? null : mark.dataset.ref!);
  }

  private buttonBefore(piece: HTMLElement): HTMLElement | undefined {
    const column = piece.closest<HTMLElement>('.col')!;
    const own = [...column.querySelectorAll<HTMLElement>(`.mark[role][data-ref="${piece.dataset.ref}"]`)];
    return own.findLast((b) => b.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) ?? own[0];
  }

  private onPanelClick(event: Event) {
    const go = (event.target as Element).closest<HTMLElement>('[data-go]');
    if (!go) return;
    const [column, sentence] = go.dataset.go!.split(' ').map(Number);
    this.show(column);
    this.updateComplete.then(() => this.pointOut(column, sentence));
  }

  private pointOut(column: number, sentence: number) {
    const passage = this.columns[column].querySelector<HTMLElement>(`[data-s="${sentence}"]`);
    if (!passage) return;
    this.reveal(passage);
    passage.classList.add('pointed');
    setTimeout(() => passage.classList.remove('pointed'), 1600);
  }

  private onFocus(event: Event) {
    const mark = (event.target as Element).closest<HTMLElement>('.mark[role]');
    if (mark) this.rove(mark);
  }

  private onHover(event: Event) {
    const mark = (event.target as Element).closest<HTMLElement>('.mark.quote, .mark.figure');
    this.hover(mark?.dataset.ref ?? null);
  }

  private hover(id: string | null) {
    if (id === this.hovered || this.narrow) return;
    this.hovered = id;
    this.drawWires();
  }

  private onScroll() {
    if (this.wires.length > 0 && this.columns.length > 2) requestAnimationFrame(() => this.followSideways());
  }

  private lastLeft = 0;
  private followSideways() {
    if (this.scroller.scrollLeft === this.lastLeft) return;
    this.lastLeft = this.scroller.scrollLeft;
    this.drawWires();
  }

  private onTouch(event: TouchEvent) {
    this.touch = event.touches.length === 1 ? event.touches[0] : undefined;
  }

  private onSwipe(event: TouchEvent) {
    const end = event.changedTouches[0];
    if (!this.narrow || !this.touch || !end) return;
    const across = end.clientX - this.touch.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(end.clientY - this.touch.clientY)) {
      this.show(this.current + (across < 0 ? 1 : -1));
    }
  }

  private show(column: number) {
    this.current = Math.min(Math.max(column, 0), this.lookup!.reading.articles.length - 1);
  }

  private toggle(filter: Filter) {
    this.filter = filters.filter((f) => this.filter.includes(f) !== (f === filter));
    this.tell();
  }

  private openTab(tab: Tab) {
    this.tab = tab;
    this.tell();
  }

  private select(id: string | null) {
    this.selected = id;
    const finding = id ? this.lookup?.findings.get(id) : undefined;
    this.tell();
    this.updateComplete.then(() => {
      const title = this.renderRoot.querySelector('.panel-title')?.textContent?.trim();
      const note = this.renderRoot.querySelector('.panel-note')?.textContent?.trim();
      this.spoken = finding ? `${title}. ${note}` : 'Closed.';
    });
  }

  private tell() {
    const { filter, selected, tab } = this;
    this.dispatchEvent(new CustomEvent('state-change', { detail: { filter, selected, tab }, bubbles: true, composed: true }));
  }

  /* Keys --------------------------------------------------------------------------------------------------------- */

  private press(event: KeyboardEvent) {
    const command = commandOf(event, this);
    if (!command || !this.lookup || this.help.open) return;
    const mark = this.shadowRoot?.activeElement?.closest<HTMLElement>('.mark[role]');
    if (command === 'open' && !mark) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command) {
    switch (command) {
      case 'next':
        return this.step(1);
      case 'previous':
        return this.step(-1);
      case 'open':
        return this.open();
      case 'close':
        return this.close();
      case 'variant':
        return this.nextVariant();
      case 'level':
        this.level = !this.level;
        return this.glide();
      case 'help':
        return this.help.showModal();
      default:
        return this.toggle(command);
    }
  }

  /** All buttons of marks that can be seen, or those of one finding, in the order of the page. */
  private buttons(id?: string): HTMLElement[] {
    const of = id ? `[data-ref="${id}"]` : '';
    return [...this.renderRoot.querySelectorAll<HTMLElement>(`.col:not([hidden]) .mark[role]${of}`)];
  }

  /** Exactly one mark can be reached with the tabulator; the arrows move it. */
  private rove(to?: HTMLElement) {
    const buttons = this.buttons();
    const kept = to ?? buttons.find((b) => b.tabIndex === 0) ?? buttons[0];
    this.renderRoot.querySelectorAll('.mark[tabindex="0"]').forEach((b) => b.setAttribute('tabindex', '-1'));
    kept?.setAttribute('tabindex', '0');
  }

  /** To the next finding that was not met before in the order of the page. */
  private step(by: 1 | -1) {
    const seen = new Set<string>();
    const firsts = this.buttons().filter((b) => !seen.has(b.dataset.ref!) && seen.add(b.dataset.ref!));
    if (firsts.length === 0) return;
    const roving = this.renderRoot.querySelector<HTMLElement>('.mark[tabindex="0"]');
    const started = this.selected !== null || roving === this.shadowRoot?.activeElement;
    const here = firsts.findIndex((b) => b.dataset.ref === (this.selected ?? roving?.dataset.ref));
    const next = started ? (here + by + firsts.length) % firsts.length : Math.max(here, 0);
    this.goTo(firsts[next]);
  }

  private nextVariant() {
    const here = this.anchor();
    const same = here ? this.buttons(here.dataset.ref) : [];
    if (here && same.length > 1) this.goTo(same[(same.indexOf(here) + 1) % same.length]);
  }

  private goTo(mark: HTMLElement) {
    this.rove(mark);
    mark.focus({ preventScroll: true });
    if (this.selected !== null && this.selected !== mark.dataset.ref) this.select(mark.dataset.ref!);
    else this.reveal(mark);
  }

  private open() {
    const mark = this.shadowRoot!.activeElement!.closest<HTMLElement>('.mark[role]')!;
    if (mark.dataset.ref !== this.selected) this.select(mark.dataset.ref!);
    else this.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus();
  }

  private close() {
    if (this.selected === null) return;
    const mark = this.anchor();
    mark?.focus({ preventScroll: true });
    this.select(null);
  }
}
