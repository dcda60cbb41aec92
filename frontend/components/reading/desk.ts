/** The reader's own hand: decides, undoes, links passages and keeps notes. What it decides goes out as a `decision` event;
 *  the page answers with a new reading and calls `decided`, `undone` or `noted`. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Lookup } from './lookup.js';
import { decisionOn, selectedPlace, type Choice, type Place, type Verdict } from './choices.js';
import { decisionList } from './decided.js';
import { phrase } from '../words/phrase.js';

type Host = ReactiveControllerHost & HTMLElement & { shadowRoot: ShadowRoot | null };

interface Picked {
  place: Place;
  column: number;
  words: string;
}

interface Toast {
  words: string;
  offer?: { name: string; act: () => void };
}

const nameKey = 'synoptic.name';
const noteRest = 900;
const toastTime = 20_000;

const short = (words: string) => (words.length > 70 ? `${words.slice(0, 68).trimEnd()} …` : words);

export class Desk implements ReactiveController {
  editable = false;
  private from?: Picked;
  private picked?: Picked;
  private toast?: Toast;
  private toastTimer = 0;
  private pending?: { choice: Choice; verdict: Verdict };
  private readonly mine: string[] = [];
  private readonly notes = new Map<string, { was: string; text: string; timer: number }>();
  /** Notes of which nothing was left, as they were. */
  private readonly emptied = new Map<string, string>();
  private readonly onSelection = () => this.look();
  private readonly onLeave = () => this.flush();

  constructor(
    private readonly host: Host,
    private readonly lookup: () => Lookup | undefined,
  ) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('selectionchange', this.onSelection);
    addEventListener('pagehide', this.onLeave);
  }

  hostDisconnected() {
    document.removeEventListener('selectionchange', this.onSelection);
    removeEventListener('pagehide', this.onLeave);
    this.flush();
  }

  get dialogOpen(): boolean {
    return this.host.shadowRoot?.querySelector('.desk-dialog[open]') != null;
  }

  get selecting(): boolean {
    return this.picked !== undefined;
  }

  get linking(): boolean {
    return this.from !== undefined;
  }

  private dialog(name: string) {
    return this.host.shadowRoot?.querySelector<HTMLDialogElement>(`.desk-dialog.${name}`);
  }

  /* Deciding ------------------------------------------------------------------------------------------------------ */

  decide(choice: Choice, verdict: Verdict) {
    if (!this.editable) return;
    const by = localStorage.getItem(nameKey);
    if (!by) {
      this.pending = { choice, verdict };
      this.dialog('name')?.showModal();
      return;
    }
    const { subject, here, there } = choice;
    this.send({ does: 'decide', subject, verdict, here, there, by });
  }

  private nameGiven(event: Event) {
    const name = new FormData(event.target as HTMLFormElement).get('name')?.toString().trim();
    const { pending } = this;
    this.pending = undefined;
    if (!name) return;
    localStorage.setItem(nameKey, name);
    if (pending) this.decide(pending.choice, pending.verdict);
  }

  undo(key = this.mine.at(-1)) {
    if (!key || !this.editable) return this.say({ words: phrase('desk.nothing') });
    this.send({ does: 'undo', key });
  }

  redo(key: string) {
    this.send({ does: 'redo', key });
  }

  /** The page kept a decision. */
  decided(key: string) {
    this.mine.push(key);
    const decision = this.lookup()?.reading.decisions.find((d) => d.key === key);
    const words = phrase(`desk.${decision?.verdict ?? 'confirmed'}`);
    this.say({ words, offer: { name: phrase('decided.undo'), act: () => this.undo(key) } });
  }

  undone(key: string, again: boolean) {
    if (again) this.mine.push(key);
    else if (this.mine.includes(key)) this.mine.splice(this.mine.lastIndexOf(key), 1);
    this.say(
      again
        ? { words: phrase('desk.again'), offer: { name: phrase('decided.undo'), act: () => this.undo(key) } }
        : { words: phrase('desk.undone'), offer: { name: phrase('decided.again'), act: () => this.redo(key) } },
    );
  }

  onClick(event: Event, choices: Choice[]): boolean {
    const target = event.target as Element;
    const verdict = target.closest<HTMLElement>('[data-verdict]');
    const undo = target.closest<HTMLElement>('[data-undo]')?.dataset.undo;
    if (verdict) this.toggle(choices[Number(verdict.dataset.choice)], verdict.dataset.verdict as Verdict);
    else if (undo) this.turn(undo);
    return verdict !== null || undo !== undefined;
  }

  /** Giving the same answer again takes it back. */
  toggle(choice: Choice, verdict: Verdict) {
    const lookup = this.lookup();
    const now = lookup && decisionOn(choice, lookup);
    const same = now && (now.verdict === 'rejected') === (verdict === 'rejected');
    if (same) this.undo(now.key);
    else this.decide(choice, verdict);
  }

  private turn(key: string) {
    const decision = this.lookup()?.reading.decisions.find((d) => d.key === key);
    if (decision?.undone) this.redo(key);
    else this.undo(key);
  }

  /* Notes --------------------------------------------------------------------------------------------------------- */

  onNote(event: Event) {
    const field = (event.target as Element).closest<HTMLTextAreaElement>('[data-note]');
    if (!field) return;
    const key = field.dataset.note!;
    const decision = this.lookup()?.reading.decisions.find((d) => d.key === key);
    if (!decision) return;
    const was = this.notes.get(key)?.was ?? decision.note ?? '';
    decision.note = field.value;
    window.clearTimeout(this.notes.get(key)?.timer);
    this.state(key, '');
    this.notes.set(key, { was, text: field.value, timer: window.setTimeout(() => this.flush(), noteRest) });
  }

  private flush() {
    for (const [key, { was, text, timer }] of this.notes) {
      window.clearTimeout(timer);
      if (was.trim() && !text.trim()) this.emptied.set(key, was);
      this.send({ does: 'note', key, note: text });
    }
    this.notes.clear();
  }

  noted(key: string) {
    if (!this.notes.has(key)) this.state(key, phrase('desk.saved'));
    const was = this.emptied.get(key);
    this.emptied.delete(key);
    if (was) this.say({ words: phrase('desk.note-deleted'), offer: { name: phrase('decided.undo'), act: () => this.rewrite(key, was) } });
  }

  private rewrite(key: string, note: string) {
    const decision = this.lookup()?.reading.decisions.find((d) => d.key === key);
    if (decision) decision.note = note;
    const field = this.host.shadowRoot?.querySelector<HTMLTextAreaElement>(`[data-note="${key}"]`);
    if (field) field.value = note;
    this.send({ does: 'note', key, note });
  }

  private state(key: string, words: string) {
    const place = this.host.shadowRoot?.querySelector(`[data-note-state="${key}"]`);
    if (place) place.textContent = words;
  }

  focusNote() {
    const field = this.host.shadowRoot?.querySelector<HTMLTextAreaElement>('.panel [data-note]');
    if (field) field.focus();
    else this.say({ words: phrase('desk.first') });
  }

  /* Linking ------------------------------------------------------------------------------------------------------- */

  private look() {
    const lookup = this.lookup();
    const root = this.host.shadowRoot;
    const picked = this.editable && lookup && root ? selectedPlace(root, lookup) : undefined;
    if (picked === undefined && this.picked === undefined) return;
    this.picked = picked;
    this.host.requestUpdate();
  }

  /** Starts a link at the selected words or at the mark, or ends it there. */
  link(mark?: Picked) {
    const at = this.picked ?? mark;
    if (!this.editable) return;
    if (!at) return this.say({ words: phrase('desk.select') });
    if (!this.from) {
      this.from = at;
      this.host.requestUpdate();
      return;
    }
    if (at.place.article === this.from.place.article) return this.say({ words: phrase('desk.other') });
    const sigil = this.lookup()!.reading.articles[at.column].sigil;
    this.decide({ subject: 'link', here: this.from.place, there: at.place, sigil }, 'added');
    this.stopLinking();
  }

  stopLinking() {
    this.from = undefined;
    this.picked = undefined;
    document.getSelection()?.removeAllRanges();
    this.host.requestUpdate();
  }

  /* Painting ------------------------------------------------------------------------------------------------------ */

  openList() {
    this.dialog('list')?.showModal();
  }

  linkBar(): TemplateResult | typeof nothing {
    const { from, picked } = this;
    const lookup = this.lookup();
    if ((!from && !picked) || !lookup || !this.editable) return nothing;
    const outlet = (p: Picked) => lookup.reading.articles[p.column].outlet;
    const quoted = (p: Picked) => phrase('quoted', short(p.words));
    const ready = picked && (!from || picked.place.article !== from.place.article);
    return html`<div class="link-bar" role="region" aria-label=${phrase('desk.link-two')} @mousedown=${(e: Event) => e.preventDefault()}>
      <p>
        ${from
          ? html`<b>${phrase('desk.from', outlet(from))}</b> ${quoted(from)}${ready ? html` <b>${phrase('desk.to', outlet(picked))}</b> ${quoted(picked)}` : phrase('desk.select-same')}`
          : html`<b>${outlet(picked!)}:</b> ${quoted(picked!)}`}
      </p>
      <button type="button" class="verdict" ?disabled=${!ready} @click=${() => this.link()}><kbd>L</kbd> ${phrase(from ? 'desk.link-to' : 'desk.link-from')}</button>
      <button type="button" class="plain" @click=${() => this.stopLinking()}>${phrase('cancel')}</button>
    </div>`;
  }

  overlays(): TemplateResult {
    const lookup = this.lookup();
    return html`<div class="toast-place" role="status" aria-live="polite">${this.toast ? this.toastOf(this.toast) : nothing}</div>
      <dialog class="desk-dialog name" aria-labelledby="name-title" @close=${() => (this.pending = undefined)}>
        <h2 id="name-title">${phrase('desk.who')}</h2>
        <p>${phrase('desk.who-note')}</p>
        <form method="dialog" class="asking" @submit=${(e: Event) => this.nameGiven(e)}>
          <label>${phrase('desk.name')} <input name="name" required maxlength="80" autocomplete="name" /></label>
          <button class="verdict">${phrase('desk.go-on')}</button>
        </form>
      </dialog>
      <dialog class="desk-dialog list" aria-labelledby="list-title" @click=${(e: Event) => this.onClick(e, [])}>
        <form method="dialog"><button class="round" aria-label=${phrase('close')}>✕</button></form>
        <h2 id="list-title">${phrase('decided.people')}</h2>
        ${lookup ? decisionList(lookup, this.editable) : nothing}
      </dialog>`;
  }

  private toastOf({ words, offer }: Toast) {
    const act = () => {
      this.toast = undefined;
      offer?.act();
      this.host.requestUpdate();
    };
    return html`<p class="toast">${words} ${offer ? html`<button type="button" class="plain" @click=${act}>${offer.name}</button>` : nothing}</p>`;
  }

  say(toast: Toast) {
    this.toast = toast;
    window.clearTimeout(this.toastTimer);
    this.toastTimer = window.setTimeout(() => {
      this.toast = undefined;
      this.host.requestUpdate();
    }, toastTime);
    this.host.requestUpdate();
  }

  private send(detail: object) {
    this.host.dispatchEvent(new CustomEvent('decision', { detail, bubbles: true, composed: true }));
  }
}
