/** The reading view: several articles side by side, what they share and where they differ. It is fed one value, `data`,
 *  and tells of every change of what is shown with a `state-change` event; the page keeps that in its address. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Reading } from './reading-model.js';
import { alignedTab } from './reading/aligned.js';
import { apparatus } from './reading/apparatus.js';
import { bringInSight, chips, chipsOf, hints, isLevel, isTab, levelWords, outletTabs, panel, tabBar, type Level, type Tab } from './reading/bars.js';
import { claimsTab } from './reading/claims.js';
import { arranged, columnsOf, toldAgain } from './reading/columns.js';
import { ColumnsMenu, type Arranging } from './reading/columns-menu.js';
import { head } from './reading/head.js';
import { helpSheet } from './reading/help.js';
import { commandOf, type Command } from './reading/keys.js';
import { run, type Commanded } from './reading/commands.js';
import { Desk } from './reading/desk.js';
import { again, choicesOf } from './reading/choices.js';
import { Lookup, usualFilters, type Filter } from './reading/lookup.js';
import { overviewTab } from './reading/overview.js';
import { printed } from './reading/printed.js';
import { Rail, type Railed } from './reading/rail.js';
import { roomToPin, sideBySide } from './reading/side-by-side.js';
import { Scrolling, type Scrolled } from './reading/scrolling.js';
import { Stage, type Drawn } from './reading/stage.js';
import { statementsTab } from './reading/statements.js';
import { Steps } from './reading/steps.js';
import { Swipe } from './reading/swipe.js';
import { styles } from './reading/styles.js';
import { typeFor } from './reading/styles-large.js';
import { phrase } from './words/phrase.js';

@customElement('synoptic-reading')
export class SynopticReading extends LitElement implements Arranging, Commanded, Railed, Scrolled {
  static styles = styles;

  @property({ attribute: false }) data?: Reading;
  /** What is switched on; the usual marks where nothing is set. */
  @property({ attribute: false }) filter: Filter[] = usualFilters;
  /** The id of the selected finding. */
  @property() selected: string | null = null;
  @property() tab: Tab = 'side-by-side';
  /** The sigil of the article that the tab *Aligned* follows; the first column's where there is none. */
  @property() base: string | null = null;
  /** The reader's own columns in their order, "!B" for a pinned one, "-B" for a hidden one; as published where empty. */
  @property({ attribute: false }) columns: string[] = [];
  /** Large type, for a wall. */
  @property({ type: Boolean, reflect: true }) large = false;
  /** Whether the reader may confirm, reject, link and note. */
  @property({ type: Boolean }) editable = false;
  /** What is said of the articles that have several texts, by the articles' ids; set where pages can be asked for. */
  @property({ attribute: false }) texts?: Record<string, string>;

  @state() narrow = false;
  /** The column that is shown where there is room for one only. */
  @state() current = 0;
  /** How the columns stand to each other. */
  @property() level: Level = 'wordings';
  @state() private type = 1;
  /** The width of the view in steps, so that drawings are not made anew for each pixel. */
  @state() private room = 1200;
  @state() wires: Drawn[] = [];
  @state() private spoken = '';

  @query('.scroller') private scroller!: HTMLElement;
  @query('dialog.help') help!: HTMLDialogElement;

  lookup?: Lookup;
  readonly desk = new Desk(this, () => this.lookup);
  readonly menu = new ColumnsMenu(this);
  private readonly rail = new Rail(this);
  private readonly scrolling = new Scrolling(this, this.rail);
  stage!: Stage;
  steps!: Steps;
  private hovered: string | null = null;
  private readonly swipe = new Swipe();
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
    this.rail.stop();
    document.documentElement.removeAttribute('data-large');
    delete document.documentElement.dataset.print;
    document.removeEventListener('keydown', this.onKey);
    document.fonts.removeEventListener('loadingdone', this.onFonts);
    super.disconnectedCallback();
  }

  willUpdate(changed: PropertyValues<this>) {
    if (!Array.isArray(this.columns)) this.columns = [];
    if (changed.has('data') || changed.has('columns')) this.lookAnew(changed.has('data'));
    this.desk.editable = this.editable;
    if (!Array.isArray(this.filter)) this.filter = usualFilters;
    if (!isTab(this.tab)) this.tab = 'side-by-side';
    if (!isLevel(this.level)) this.level = 'wordings';
    if (changed.has('selected')) this.bringForward();
  }

  /** Findings and articles may have other numbers in a newer reading: what was selected and arranged stays so. */
  private lookAnew(fresh: boolean) {
    const before = this.lookup;
    const { data } = this;
    const same = before !== undefined && before.reading.id === data?.id;
    if (fresh && same) this.columns = toldAgain(this.columns, before.original, data!);
    this.lookup = data ? new Lookup(data, arranged(data, columnsOf(this.columns, data))) : undefined;
    const finding = this.selected ? before?.findings.get(this.selected) : undefined;
    if (fresh && same && finding) this.selected = again(finding, before, this.lookup!);
    const at = same ? before.reading.articles[this.current]?.article : undefined;
    const now = this.lookup?.reading.articles.findIndex((a) => a.article === at) ?? 0;
    this.current = Math.max(0, Math.min(now < 0 ? this.current : now, (this.lookup?.shown ?? 1) - 1));
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
    return html`<div class="area">
        <div class="scroller" tabindex="-1" @scroll=${this.onScroll}>${this.top(this.lookup)} ${this.body(this.lookup)}</div>
        ${this.tab === 'side-by-side' ? this.rail.paint(this.lookup, this.narrow ? [this.current] : this.lookup.inSight) : nothing}
      </div>
      ${this.desk.linkBar()} ${this.panel(this.lookup)} ${guard([this.lookup], () => printed(this.lookup!))}
      <div class="unseen" role="status" aria-live="polite">${this.spoken}</div>
      ${this.menu.paint(this.lookup)} ${helpSheet()} ${this.desk.overlays()}`;
  }

  private top(lookup: Lookup) {
    const tools = [
      tabBar(this.tab, (tab) => this.open(tab)),
      guard([lookup, this.tab, this.filter, this.narrow], () =>
        chips(chipsOf(this.tab, lookup), new Set(this.filter), this.narrow, (f) => this.toggle(f)),
      ),
      ['side-by-side', 'aligned', 'claims'].includes(this.tab) ? this.menu.button(lookup) : nothing,
      hints(this, (command) => this.run(command)),
    ];
    return head(lookup.reading, this.narrow, tools);
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
        return html`<div @click=${this.onPanelClick}>${guard([lookup, this.editable, this.room], () => overviewTab(lookup, this.editable, this.room))}</div>`;
    }
  }

  private baseColumn(lookup: Lookup): number {
    const column = this.base === null ? 0 : lookup.column(this.base);
    return column < lookup.shown ? column : 0;
  }

  private sideBySide(lookup: Lookup) {
    const { filter, texts, narrow, current, wires } = this;
    const sticky = Math.min(Math.max(lookup.pinned, 1), roomToPin(this.clientWidth, lookup.shown, this.type));
    return html`<div
      @click=${this.onClick}
      @focusin=${this.onFocus}
      @pointerdown=${(e: PointerEvent) => this.menu.begin(e)}
      @pointerover=${this.onHover}
      @pointerleave=${() => this.hover(null)}
      @touchstart=${{ handleEvent: (e: TouchEvent) => this.swipe.begin(e), passive: true }}
      @touchend=${this.onSwipe}
    >
      ${sideBySide({ lookup, filter, texts, narrow, current, sticky, wires })}
    </div>`;
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
    const anew = changed.has('data') || changed.has('tab') || changed.has('columns');
    if (anew || changed.has('filter') || changed.has('base')) this.steps.moveTo();
    if (anew || ['filter', 'selected', 'base'].some((p) => changed.has(p))) this.stage.choose(this.selected);
    if (anew || ['filter', 'selected', 'narrow', 'current', 'level'].some((p) => changed.has(p))) {
      this.settle(!anew && !changed.has('narrow') && !changed.has('current'));
    }
    if (changed.has('large')) this.measure();
    if (anew) bringInSight(this.renderRoot.querySelector('.tabs [aria-selected="true"]'));
    if (changed.has('current')) bringInSight(this.renderRoot.querySelector('.outlets [aria-current]'));
    this.frame();
    if (changed.has('data')) performance.mark('synoptic-reading-painted');
  }

  /** What the page around has to know: whether it steps back, and how paper is turned. */
  private frame() {
    const page = document.documentElement;
    page.toggleAttribute('data-large', this.large && this.isConnected);
    const wide = this.isConnected && this.tab !== 'quotations' && (this.lookup?.shown ?? 0) > 3;
    page.dataset.print = wide ? 'wide' : '';
  }

  private settle(gliding: boolean) {
    this.scrolling.clear();
    const how = { level: this.level !== 'off' && !this.narrow, gliding };
    this.stage.settle(this.selected, this.steps.at(this.selected), how, () => this.drawWires());
    this.rail.measureSoon();
  }

  drawWires() {
    if (!this.lookup) return;
    const drawn = this.narrow ? [] : this.stage.wires(this.lookup, this.selected, this.hovered);
    if (drawn.length === 0 && this.wires.length === 0) return;
    this.wires = drawn;
    this.stage.clipWires(this.wires);
  }

  private measure() {
    this.narrow = this.clientWidth > 0 && this.clientWidth < 720;
    this.room = Math.round(this.clientWidth / 20) * 20;
    this.type = typeFor(this.large, innerHeight);
    this.style.setProperty('--type', String(this.type));
    this.settle(false);
  }

  /* What the reader does ----------------------------------------------------------------------------------------- */

  private onClick(event: Event) {
    const target = event.target as Element;
    const dots = target.closest<SVGElement>('[data-evidence]')?.dataset.evidence;
    if (dots && !this.desk.selecting) return this.select(dots === this.selected ? null : dots);
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
    const [place, sentence] = go.dataset.go!.split(' ').map(Number);
    const { sigil } = this.lookup!.reading.articles[place];
    if (place >= this.lookup!.shown) this.menu.show(sigil);
    this.updateComplete.then(async () => {
      const column = this.lookup!.column(sigil);
      this.show(column);
      await this.updateComplete;
      this.stage.pointOut(column, sentence);
    });
  }

  get choices() {
    const finding = this.selected ? this.lookup?.findings.get(this.selected) : undefined;
    return finding && this.editable ? choicesOf(finding, this.lookup!) : [];
  }

  private onFocus(event: Event) {
    this.scrolling.lead(event.target as Element);
    const mark = (event.target as Element).closest<HTMLElement>('.mark[role]');
    if (mark) this.steps.moveTo(mark);
  }

  private onHover(event: Event) {
    this.scrolling.lead(event.target as Element);
    const mark = (event.target as Element).closest<HTMLElement>('.mark.quote, .mark.figure');
    this.hover(mark?.dataset.ref ?? null);
  }

  hover(id: string | null) {
    if (id === this.hovered || this.narrow) return;
    this.hovered = id;
    this.drawWires();
  }

  private onScroll() {
    this.scrolling.follow(this.scroller);
  }

  private onSwipe(event: TouchEvent) {
    const step = this.swipe.end(event);
    if (this.narrow && step !== 0) this.show(this.current + step);
  }

  align(level: Level) {
    this.level = level;
    this.spoken = `${levelWords[level]}.`;
    this.tell();
  }

  enlarge() {
    this.large = !this.large;
    this.spoken = phrase(this.large ? 'spoken.large' : 'spoken.usual');
    this.tell();
  }

  /** Goes to a mark of the rail. */
  pick(mark: HTMLElement) {
    this.steps.moveTo(mark);
    if (mark.dataset.ref === this.selected) this.settle(true);
    else this.select(mark.dataset.ref!);
  }

  private show(column: number) {
    const from = this.current;
    this.current = Math.min(Math.max(column, 0), this.lookup!.shown - 1);
    if (!this.narrow || this.current === from || this.selected !== null) return;
    const come = this.scrolling.across(from, this.current, this.scroller);
    this.updateComplete.then(come);
  }

  /** The reader set the columns. */
  arrange(columns: string[], spoken: string) {
    this.columns = columns;
    this.spoken = spoken;
    this.tell();
  }

  toggle(filter: Filter) {
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

  select(id: string | null) {
    this.selected = id;
    this.tell();
    this.updateComplete.then(() => this.speak());
  }

  private speak() {
    const words = ['.panel-title', '.panel-note'].map((part) => this.renderRoot.querySelector(part)?.textContent?.trim() ?? '');
    this.spoken = this.selected ? words.join('. ').replace(/^[◆≠]\s*/, '') : phrase('spoken.closed');
  }

  private tell() {
    const { filter, selected, tab, base, columns, large, level } = this;
    const detail = { filter, selected, tab, base, columns, large, level };
    this.dispatchEvent(new CustomEvent('state-change', { detail, bubbles: true, composed: true }));
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
    run(command, this);
  }
}
