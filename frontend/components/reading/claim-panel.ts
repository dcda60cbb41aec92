/** The evidence for one claim: what each other article has of it, how near that comes, and what of the claim is not told
 *  there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ClaimEvidence, Piece, Sentence } from '../reading-model.js';
import { head, outlet, why, type Asked } from './apparatus.js';
import { dot } from './dots.js';
import type { Lookup } from './lookup.js';
import { score, stateWords } from './words.js';
import { phrase } from '../words/phrase.js';

const note = phrase('claim.note');

export function claimPanel(sigil: string, sentence: Sentence, lookup: Lookup, asked: Asked): TemplateResult {
  const article = lookup.article(sigil);
  return html`${head(phrase('claim.of', article.outlet), note)}
    <p class="wording claimed" lang=${article.language ?? nothing} dir=${article.dir}>${sentence.text}</p>
    <ul class="rows">
      ${(sentence.evidence ?? []).map((evidence) => rowsOf(evidence, sentence, article, lookup, asked))}
    </ul>`;
}

function rowsOf(evidence: ClaimEvidence, claim: Sentence, article: Article, lookup: Lookup, asked: Asked): TemplateResult[] {
  const { of, state, passages } = evidence;
  const other = lookup.article(of);
  const pill = html`<span class="pill state">${dot(state)} ${stateWords[state]}</span>`;
  if (passages.length === 0)
    return [html`<li class="row">${outlet(of, undefined, lookup)}<span class="how">${pill}</span><div class="what soft">${phrase('panel.none-near')}</div></li>`];
  return passages.map(
    (passage, n) => html`<li class="row" style="--o: ${lookup.colour(lookup.column(of))}">
      ${outlet(of, passage.i, lookup)}
      <span class="how">${n === 0 ? pill : nothing} <span class="score" title=${phrase('panel.scale')}>${score(passage.score)}</span></span>
      <div class="what">
        <p class="wording" lang=${other.language ?? nothing} dir=${other.dir}>${lookup.sentence(of, passage.i)?.text ?? ''}</p>
        ${n === 0 && evidence.open ? openWords(evidence.open, claim, article) : nothing}
      </div>
      ${why(passage.why)} ${n === 0 ? asked(of) : nothing}
    </li>`,
  );
}

function openWords(open: Piece[], claim: Sentence, article: Article): TemplateResult {
  return html`<p class="open-words">
    ${phrase('claim.open')}
    ${open.map(
      (piece, n) => html`${n > 0 ? ' … ' : nothing}<q lang=${article.language ?? nothing} dir=${article.dir}>${claim.text.slice(piece.start, piece.end)}</q>`,
    )}
  </p>`;
}
