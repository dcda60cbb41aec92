/** How people's decisions look: in the text, in the panel, and in the list of all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Decision, Sentence } from '../reading-model.js';
import { choicesOf, decisionOn, type Choice } from './choices.js';
import type { Finding, Lookup } from './lookup.js';
import { list, moment } from './words.js';
import { phrase } from '../words/phrase.js';

const signs: Record<string, string> = {
  'link confirmed': '✓',
  'link added': '⇄',
  'link rejected': '⇹',
  'alone confirmed': '✓',
  'alone added': '◆',
  'alone rejected': '✕',
};

const said: Record<string, string> = {
  'link confirmed': phrase('decided.same'),
  'link added': phrase('decided.linked'),
  'link rejected': phrase('decided.not-same'),
  'alone confirmed': phrase('decided.only'),
  'alone added': phrase('decided.only'),
  'alone rejected': phrase('decided.not-only'),
};

export const signOf = (d: Decision) => signs[`${d.subject} ${d.verdict}`];
export const saidOf = (d: Decision) => said[`${d.subject} ${d.verdict}`];

/** The marks of a person at a sentence: one where a decided passage begins. */
export function personTags(sentence: Sentence, sigil: string, lookup: Lookup): TemplateResult[] {
  return (sentence.decided ?? []).flatMap((id) => {
    const finding = lookup.findings.get(id);
    if (finding?.kind !== 'decision') return [];
    const { decision } = finding;
    if (!decision.places.some((p) => p.sigil === sigil && p.sentence === sentence.i)) return [];
    return [
      html`<span class="tag mark person" dir="auto" role="button" tabindex="-1" aria-pressed="false" data-ref=${id} data-refs=${id}
        ><span aria-hidden="true">${signOf(decision)} </span>${saidOf(decision)} · ${decision.by}</span
      >`,
    ];
  });
}

/** The two buttons that answer a choice. */
export function verdicts(choice: Choice, i: number, lookup: Lookup): TemplateResult {
  const now = decisionOn(choice, lookup);
  const outlet = lookup.article(choice.sigil).outlet;
  const ask = (what: string) => phrase(`${what}.${choice.subject}`, outlet);
  const yes = now !== undefined && now.verdict !== 'rejected';
  const no = now?.verdict === 'rejected';
  return html`<span class="verdicts" role="group" aria-label=${ask('verdict.yours')}>
    <button type="button" class="verdict" data-choice=${i} data-verdict="confirmed" aria-pressed=${yes} aria-label=${ask('verdict.confirm')}
      ><span aria-hidden="true">✓</span> ${phrase('verdict.confirm')}</button
    ><button type="button" class="verdict" data-choice=${i} data-verdict="rejected" aria-pressed=${no} aria-label=${ask('verdict.reject')}
      ><span aria-hidden="true">✕</span> ${phrase('verdict.reject')}</button
    >
  </span>`;
}

/** What was decided about a finding, with the notes. */
export function decidedOn(finding: Finding, lookup: Lookup, editable: boolean): TemplateResult | typeof nothing {
  const all = choicesOf(finding, lookup).flatMap((choice) => decisionOn(choice, lookup) ?? []);
  if (all.length === 0) return nothing;
  return html`<ul class="decided" aria-label=${phrase('decided.people')}>
    ${all.map((d) => html`<li>${byWhom(d, lookup, editable)}${editable ? noteField(d) : noteText(d)}</li>`)}
  </ul>`;
}

function byWhom(d: Decision, lookup: Lookup, editable: boolean): TemplateResult {
  const outlets = d.places.flatMap((p) => (p.sigil ? [lookup.article(p.sigil).outlet] : []));
  return html`<p class="by">
    <span class="pill person-pill"><span aria-hidden="true">${signOf(d)} </span>${saidOf(d)}</span>
    <span>${list(outlets)}</span>
    <span class="soft">${d.by}, ${moment(d.at)}</span>
    ${editable
      ? html`<button type="button" class="plain" data-undo=${d.key} aria-label="${turnOf(d)}: ${saidOf(d)}, ${list(outlets)}"
          >${turnOf(d)}</button
        >`
      : nothing}
  </p>`;
}

const turnOf = (d: Decision) => phrase(d.undone ? 'decided.again' : 'decided.undo');

const noteField = (d: Decision) =>
  html`<label class="note"
    ><span class="unseen">${phrase('decided.note-of', d.by)}</span
    ><textarea rows="1" maxlength="4000" placeholder=${phrase('decided.note-hint')} data-note=${d.key} .value=${live(d.note)}></textarea
    ><span class="soft note-state" data-note-state=${d.key} role="status"></span
  ></label>`;

const noteText = (d: Decision) => (d.note ? html`<p class="note-text" dir="auto">${d.note}</p>` : nothing);

export function decisionPanel(decision: Decision, lookup: Lookup): TemplateResult {
  const title = phrase(decision.undone ? 'decided.title-undone' : 'decided.title', saidOf(decision), decision.by);
  return html`<h2 class="panel-title" tabindex="-1"><span aria-hidden="true">${signOf(decision)} </span>${title}</h2>
    <p class="panel-note">${standing(decision)}</p>
    <ul class="rows">
      ${decision.places.map((place) => placeRow(place, lookup))}
    </ul>`;
}

function standing({ undone, lost, counts }: Decision): string {
  if (undone) return phrase('decided.taken-back');
  if (lost) return lost;
  if (counts) return phrase('decided.stands');
  return phrase('decided.later');
}

function placeRow(place: Decision['places'][number], lookup: Lookup): TemplateResult {
  if (!place.sigil) return html`<li class="row"><span></span><span></span><p class="wording" dir="auto">${place.text}</p></li>`;
  const column = lookup.column(place.sigil);
  const article = lookup.article(place.sigil);
  return html`<li class="row">
    <button type="button" class="outlet go" style="--o: ${lookup.colour(column)}" data-go="${column} ${place.sentence ?? 0}" title=${phrase('panel.column')}
      >${article.outlet}</button
    ><span class="how"></span>
    <div class="what"><p class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${place.text}</p></div>
  </li>`;
}

/** Every decision, the latest first, with what became of it. */
export function decisionList(lookup: Lookup, editable: boolean): TemplateResult {
  const all = [...lookup.reading.decisions].reverse();
  if (all.length === 0) return html`<p class="soft">${phrase('decided.nobody')}</p>`;
  return html`<ol class="decisions">
    ${all.map(
      (d) => html`<li class=${d.undone || d.lost ? 'idle' : ''}>
        ${byWhom(d, lookup, editable)}
        ${d.places.map((p) => html`<p class="cited" dir="auto">${p.sigil ? html`<b>${lookup.article(p.sigil).outlet}:</b> ` : nothing}${p.text}</p>`)}
        ${noteText(d)} ${fate(d)}
      </li>`,
    )}
  </ol>`;
}

function fate(d: Decision) {
  if (d.undone) return html`<p class="fate">${phrase('decided.undone-at', moment(d.undone))}</p>`;
  if (d.lost) return html`<p class="fate">${phrase('decided.lost', d.lost)}</p>`;
  return d.counts ? nothing : html`<p class="fate">${phrase('decided.instead')}</p>`;
}
