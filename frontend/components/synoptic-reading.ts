/** The reading view: several articles side by side, what they share and where they differ. It is fed one value, `data`,
 *  and tells of every change of what is shown with a `state-change` event; the page keeps that in its address. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Reading } from './reading-model.js';
import { alignedTab } from './reading/aligned.js';
import { apparatus } from './reading/apparatus.js';
import { chips, chipsOf, hints, isTab, outletTabs, panel, tabBar, type Tab } from './reading/bars.js';
import { claimsTab } from './reading/claims.js';
import { columnText } from './reading/column.js';
import { dotsWidth } from './reading/dots.js';
import { helpSheet } from './reading/help.js';
import { commandOf, type Command } from './reading/keys.js';
import { Desk } from './reading/desk.js';
import { again, choicesOf, sentencesPlace } from './reading/choices.js';
import { Lookup, outletColour, usualFilters, type Filter } from './reading/lookup.js';
import { masthead, outletBar } from './reading/masthead.js';
import { overviewTab } from './reading/overview.js';
import { Stage, wires, type Drawn } from './reading/stage.js';
import { statementsTab } from './reading/statements.js';
import { Steps } from './reading/steps.js';
import { Swipe } from './reading/swipe.js';
import { styles } from './reading/styles.js';
import { blindWords, countsLine, nothingShared, nothingSharedWords, severalYears } from './reading/words.js';

/** Up to four columns share the room; more of them keep a readable width, and the row scrolls sideways. */
const leastWidth = (columns: number) => (columns > 4 ? 'max(272px, calc(var(--room) / 4.2))' : '264px');

@customElement('synoptic-reading')
export class SynopticReading extends LitElement {
  static styles = styles;

  @property({ attribute: false }) data?: Reading;
  /** What is switched on; the usual marks where nothing is set. */
  @property({ attribute: false }) filter: Filter[] = usualFilters;
  /** The id of the selected finding. */
  @property() selected: string | null = null;
  @property() tab: Tab = 'side-by-side';
  /** The sigil of the article that the tab *Aligned* follows; the first column's where there is none. */
  @property() base: string | null = null;
  /** Whether the reader may confirm, reject, link and note. */
  @property({ type: Boolean }) editable = false;
  /** What is said of the articles that have several texts, by the articles' ids; set where pages can be asked for. */
  @property({ attribute: false }) texts?: Record<string, string>;

  @state() private narrow = false;
  /** The column that is shown where there is room for one only. */
  @state() private current = 0;
  @state() level = true;
  @state() private wires: Drawn[] = [];
  @state() private spoken = '';

  @query('.scroller') private scroller!: HTMLElement;
  @query('dialog.help') private help!: HTMLDialogElement;

  private lookup?: Lookup;
  private readonly desk = new Desk(this, () => this.lookup);
  private stage!: Stage;
  private steps!: Steps;
  private hovered: string | null = null;
  private readonly swipe = new Swipe();
  private lastLeft = 0;
  private readonly resized = new ResizeObserver(() => this.measure());
  private readonly onKey = (event: KeyboardEvent) => this.press(event);
  private readonly onFonts = () => this.settle(false);

  connectedCallback() {
    super.connectedCallback();
    this.stage = new Stage(this.renderRoot);
    this.steps = new Steps(this.shadowRoot!);
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
      const before = this.lookup;
      this.lookup = this.data ? new Lookup(this.data) : undefined;
      if (before && this.lookup && before.reading.id === this.lookup.reading.id) this.reselect(before, this.lookup);
      this.current = Math.min(this.current, Math.max(0, (this.data?.articles.length ?? 1) - 1));
    }
    this.desk.editable = this.editable;
    if (!Array.isArray(this.filter)) this.filter = usualFilters;
    if (!isTab(this.tab)) this.tab = 'side-by-side';
    if (changed.has('selected')) this.bringForward();
  }

  /** Findings may have other numbers in a new reading: what was selected stays so. */
  private reselect(before: Lookup, now: Lookup) {
    const finding = this.selected ? before.findings.get(this.selected) : undefined;
    if (finding) this.selected = again(finding, before, now);
  }

  /** The page kept a decision; where its mark is gone with it, the decision itself is shown. */
  async decided(key: string) {
    await this.updateComplete;
    const decision = this.lookup?.reading.decisions.find((d) => d.key === key);
    if (this.selected === null && decision) this.select(decision.id);
    else this.tell();
    this.desk.decided(key);
  }

  async undone(key: string, again: boolean) {
    await this.updateComplete;
    this.tell();
    this.desk.undone(key, again);
  }

  noted(key: string) {
    this.desk.noted(key);
  }

  /** Where one column is shown, a finding that it does not hold brings its first column forward. */
  private bringForward() {
    const columns = this.selected ? (this.lookup?.columnsOf(this.selected) ?? []) : [];
    if (columns.length > 0 && !columns.includes(this.current)) this.current = columns[0];
  }

  /* Painting ----------------------------------------------------------------------------------------------------- */

  render() {
    if (!this.lookup) return nothing;
    return html`<div class="scroller" tabindex="-1" @scroll=${this.onScroll}>
        ${this.top(this.lookup)} ${this.body(this.lookup)}
      </div>
      ${this.desk.linkBar()} ${this.panel(this.lookup)}
      <div class="unseen" role="status" aria-live="polite">${this.spoken}</div>
      ${helpSheet()} ${this.desk.overlays()}`;
  }

  private top(lookup: Lookup) {
    const { title, counts } = lookup.reading;
    return html`<div class="top">
      <h1 dir="auto">${title}</h1>
      <p class="counts">${countsLine(counts).slice(0, this.narrow ? 3 : undefined).join(' · ')}</p>
      ${lookup.reading.blind ? html`<p class="notice">${blindWords}</p>` : nothing}
      ${nothingShared(counts) ? html`<p class="notice">${nothingSharedWords}</p>` : nothing}
      <div class="tools">
        ${tabBar(this.tab, (tab) => this.open(tab))}
        ${guard([lookup, this.tab, this.filter, this.narrow], () =>
          chips(chipsOf(this.tab, lookup), new Set(this.filter), this.narrow, (f) => this.toggle(f)),
        )}
        ${hints(this, (command) => this.run(command))}
      </div>
    </div>`;
  }

  /** Whether the text with its marks is shown, which the keys walk through. */
  get walks(): boolean {
    return this.tab === 'side-by-side' || this.tab === 'aligned';
  }

  private body(lookup: Lookup) {
    const on = new Set(this.filter);
    switch (this.tab) {
      case 'side-by-side':
        return html`${this.narrow ? outletTabs(lookup, this.current, (i) => this.show(i)) : nothing} ${this.sideBySide(lookup)}`;
      case 'quotations':
        return html`<div @click=${this.onPanelClick}>${statementsTab(lookup, on, this.selected)}</div>`;
      case 'claims':
        return html`<div @click=${this.onPanelClick}>${claimsTab(lookup, on, this.selected)}</div>`;
      case 'aligned':
        return html`<div @click=${this.onClick} @focusin=${this.onFocus}>
          ${guard([lookup, this.filter.join(), this.base], () => alignedTab(lookup, this.baseColumn(lookup), on, (i) => this.follow(i)))}
        </div>`;
      case 'overview':
        return html`<div @click=${this.onPanelClick}>${guard([lookup, this.editable], () => overviewTab(lookup, this.editable))}</div>`;
    }
  }

  private baseColumn(lookup: Lookup): number {
    return this.base === null ? 0 : lookup.column(this.base);
  }

  private sideBySide(lookup: Lookup) {
    const { articles } = lookup.reading;
    const measures = `--columns: ${articles.length}; --least: ${leastWidth(articles.length)}; --gutter: ${dotsWidth(articles.length) + 18}px`;
    return html`<div
      class="cols ${this.narrow ? 'one' : ''} ${this.filter.includes('shared') ? 'only-shared' : ''}"
      style=${measures}
      role="tabpanel"
      aria-label="Side by side"
      @click=${this.onClick}
      @focusin=${this.onFocus}
      @pointerover=${this.onHover}
      @pointerleave=${() => this.hover(null)}
      @touchstart=${{ handleEvent: (e: TouchEvent) => this.swipe.begin(e), passive: true }}
      @touchend=${this.onSwipe}
    >
      ${articles.map((_, i) => this.column(lookup, i))}
      ${wires(this.wires)}
    </div>`;
  }

  private column(lookup: Lookup, i: number) {
    const article = lookup.reading.articles[i];
    return html`<article
      class="col ${article.copyOf ? 'copy' : ''}"
      style="--o: ${outletColour(i)}"
      lang=${article.language ?? nothing}
      dir=${article.dir}
      aria-labelledby="outlet-${article.sigil}"
      ?hidden=${this.narrow && i !== this.current}
    >
      ${guard([lookup, this.texts, this.filter.join()], () => [
        outletBar(article),
        masthead(article, lookup, severalYears(lookup.reading.articles), this.texts),
        html`<div class="body">${columnText({ lookup, article, column: i, filter: new Set(this.filter) })}</div>`,
      ])}
    </article>`;
  }

  private panel(lookup: Lookup) {
    const finding = this.selected && !['quotations', 'overview'].includes(this.tab) ? lookup.findings.get(this.selected) : undefined;
    if (!finding) return nothing;
    return panel(apparatus(finding, lookup, this.editable), this.walks, (command) => this.run(command), {
      click: (e) => this.onPanelClick(e),
      input: (e) => this.desk.onNote(e),
    });
  }

  updated(changed: Map<PropertyKey, unknown>) {
    const anew = changed.has('data') || changed.has('tab');
    if (anew || changed.has('filter') || changed.has('base')) this.steps.moveTo();
    if (anew || ['filter', 'selected', 'base'].some((p) => changed.has(p))) this.stage.choose(this.selected);
    if (anew || ['filter', 'selected', 'narrow', 'current', 'level'].some((p) => changed.has(p))) {
      this.settle(!anew && !changed.has('narrow') && !changed.has('current'));
    }
    if (changed.has('data')) performance.mark('synoptic-reading-painted');
  }

  private settle(gliding: boolean) {
    const how = { level: this.level && !this.narrow, gliding };
    this.stage.settle(this.selected, this.steps.at(this.selected), how, () => this.drawWires());
  }

  private drawWires() {
    if (!this.lookup) return;
    const drawn = this.narrow ? [] : this.stage.wires(this.lookup, this.selected, this.hovered);
    if (drawn.length > 0 || this.wires.length > 0) this.wires = drawn;
  }

  private measure() {
    this.narrow = this.clientWidth > 0 && this.clientWidth < 720;
    this.settle(false);
  }

  /* What the reader does ----------------------------------------------------------------------------------------- */

  private onClick(event: Event) {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('.mark') ?? target.closest('[data-box]')?.querySelector<HTMLElement>('.tag');
    if (!mark || target.closest('a') || this.desk.selecting) return;
    const button = this.steps.buttonFor(mark);
    if (button) this.steps.focus(button);
    this.select(mark.dataset.ref === this.selected ? null : mark.dataset.ref!);
  }

  private onPanelClick(event: Event) {
    const target = event.target as Element;
    if (this.desk.onClick(event, this.choices)) return;
    const evidence = target.closest<HTMLElement>('[data-evidence]')?.dataset.evidence;
    if (evidence) return this.select(evidence === this.selected ? null : evidence);
    const go = target.closest<HTMLElement>('[data-go]');
    if (!go) return;
    const statement = target.closest<HTMLElement>('[data-statement]')?.dataset.statement;
    if (statement) this.selected = statement;
    if (statement || this.tab !== 'side-by-side') this.open('side-by-side');
    const [column, sentence] = go.dataset.go!.split(' ').map(Number);
    this.show(column);
    this.updateComplete.then(() => this.stage.pointOut(column, sentence));
  }

  private get choices() {
    const finding = this.selected ? this.lookup?.findings.get(this.selected) : undefined;
    return finding && this.editable ? choicesOf(finding, this.lookup!) : [];
  }

  /** A key answers for the wording that the reader is at; at the longest one, for the first that is held against it. */
  private answer(verdict: 'confirmed' | 'rejected') {
    const mark = this.steps.at(this.selected);
    const at = mark ? this.lookup!.reading.articles[this.stage.columnOf(mark)]?.sigil : undefined;
    const choice = this.choices.find((c) => c.sigil === at) ?? this.choices[0];
    if (choice) this.desk.toggle(choice, verdict);
  }

  /** The sentence of the mark that the reader is at. */
  private get markedPassage() {
    const mark = this.steps.at(this.selected);
    const column = mark ? this.stage.columnOf(mark) : -1;
    const sentence = this.lookup!.sentence(this.lookup!.reading.articles[column]?.sigil, Number(mark?.closest<HTMLElement>('.s')?.dataset.s));
    const place = sentence && sentencesPlace(this.lookup!, this.lookup!.reading.articles[column].sigil, sentence.i);
    return place && { place, column, words: sentence.text };
  }

  private onFocus(event: Event) {
    const mark = (event.target as Element).closest<HTMLElement>('.mark[role]');
    if (mark) this.steps.moveTo(mark);
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

  /** Wires scroll with the text; only the pinned column moves against it, sideways. */
  private onScroll() {
    if (this.wires.length === 0 || this.scroller.scrollLeft === this.lastLeft) return;
    this.lastLeft = this.scroller.scrollLeft;
    requestAnimationFrame(() => this.drawWires());
  }

  private onSwipe(event: TouchEvent) {
    const step = this.swipe.end(event);
    if (this.narrow && step !== 0) this.show(this.current + step);
  }

  private show(column: number) {
    this.current = Math.min(Math.max(column, 0), this.lookup!.reading.articles.length - 1);
  }

  private toggle(filter: Filter) {
    this.filter = this.filter.includes(filter) ? this.filter.filter((f) => f !== filter) : [...this.filter, filter];
    this.tell();
  }

  private follow(column: number) {
    this.base = this.lookup!.reading.articles[column].sigil;
    this.tell();
  }

  private open(tab: Tab) {
    this.tab = tab;
    this.scroller.scrollTop = 0;
    this.tell();
  }

  private select(id: string | null) {
    this.selected = id;
    this.tell();
    this.updateComplete.then(() => this.speak());
  }

  private speak() {
    const words = ['.panel-title', '.panel-note'].map((part) => this.renderRoot.querySelector(part)?.textContent?.trim() ?? '');
    this.spoken = this.selected ? words.join('. ').replace(/^[◆≠]\s*/, '') : 'Closed.';
  }

  private tell() {
    const { filter, selected, tab, base } = this;
    this.dispatchEvent(new CustomEvent('state-change', { detail: { filter, selected, tab, base }, bubbles: true, composed: true }));
  }

  /* Keys --------------------------------------------------------------------------------------------------------- */

  private press(event: KeyboardEvent) {
    const command = commandOf(event, this);
    if (!command || !this.lookup || this.help.open || this.desk.dialogOpen) return;
    if (command === 'open' && !this.steps.focused) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command) {
    switch (command) {
      case 'next':
        return this.goTo(this.steps.next(1, this.selected));
      case 'previous':
        return this.goTo(this.steps.next(-1, this.selected));
      case 'variant':
        return this.goTo(this.steps.variant(this.selected));
      case 'open':
        return this.openMark(this.steps.focused!);
      case 'close':
        return this.desk.linking ? this.desk.stopLinking() : this.close();
      case 'confirm':
        return this.answer('confirmed');
      case 'reject':
        return this.answer('rejected');
      case 'note':
        return this.desk.focusNote();
      case 'undo':
        return this.desk.undo();
      case 'link':
        return this.desk.link(this.markedPassage);
      case 'decisions':
        return this.desk.openList();
      case 'level':
        this.level = !this.level;
        return;
      case 'help':
        return this.help.showModal();
      default:
        return this.toggleChip(Number(command.slice(5)));
    }
  }

  private toggleChip(number: number) {
    const chip = chipsOf(this.tab, this.lookup!)[number - 1];
    if (chip) this.toggle(chip.id);
  }

  private goTo(mark?: HTMLElement) {
    if (!mark) return;
    this.steps.focus(mark);
    if (this.selected !== null && this.selected !== mark.dataset.ref) this.select(mark.dataset.ref!);
    else this.stage.reveal(mark);
  }

  private openMark(mark: HTMLElement) {
    if (mark.dataset.ref !== this.selected) this.select(mark.dataset.ref!);
    else this.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus();
  }

  private close() {
    if (this.selected === null) return;
    this.steps.at(this.selected)?.focus({ preventScroll: true });
    this.select(null);
  }
}
