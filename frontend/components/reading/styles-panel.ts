/** The panel of evidence, the sheet on a phone, and the list of keys. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    position: relative;
    z-index: 6;
    flex: none;
    max-block-size: min(42%, 440px);
    overflow: auto;
    padding: 13px var(--edge-space) 16px;
    border-block-start: 2px solid var(--ink);
    background: var(--sheet);
    box-shadow: 0 -8px 30px rgb(0 0 0 / 0.07);
    container-type: inline-size;
  }

  .grip {
    display: none;
  }

  .panel-keys {
    position: sticky;
    top: 0;
    z-index: 1;
    float: inline-end;
    display: flex;
    gap: 6px;
  }

  .round {
    inline-size: 30px;
    block-size: 30px;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 15px;
    background: var(--sheet);
    font: 500 13px/1 var(--sans);
  }

  .round:hover {
    border-color: var(--ink);
  }

  .panel-title {
    margin: 0;
    font: 600 14.5px/1.4 var(--sans);
  }

  .diamond {
    color: var(--only);
  }

  .unlike {
    color: var(--differs);
  }

  .panel-note {
    margin: 0 0 8px;
    color: var(--soft);
    font-size: 12.5px;
  }

  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(110px, 150px) minmax(104px, 150px) 1fr auto auto;
    gap: 2px 14px;
    align-items: baseline;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }

  .row .how {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px;
  }

  .row .pill {
    padding-block: 2px;
    color: var(--ink);
    white-space: normal;
  }

  .go {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }

  .go:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .what {
    min-inline-size: 0;
  }

  .soft {
    color: var(--soft);
  }

  .wording {
    margin: 0;
    max-inline-size: 74em;
    font: 400 16px/1.5 var(--serif);
    overflow-wrap: break-word;
  }

  .quoted::before {
    content: '“';
  }

  .quoted::after {
    content: '”';
  }

  .claimed {
    margin-block-end: 10px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--only);
  }

  ins {
    padding: 0 2px;
    border-radius: 3px;
    background: var(--added);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: none;
  }

  del {
    color: var(--soft);
    text-decoration: line-through;
  }

  ins.of-small,
  ins.of-form,
  ins.of-moved {
    background: none;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .found {
    color: var(--soft);
    font-size: 12.5px;
  }

  .heard {
    margin: 4px 0 0;
    padding-inline-start: 10px;
    border-inline-start: 3px double var(--edge);
    font-size: 12.5px;
  }

  .open-words {
    margin: 4px 0 0;
    color: var(--soft);
    font-size: 12.5px;
  }

  .open-words q {
    color: var(--ink);
    font-family: var(--serif);
    font-size: 14px;
  }

  .heard .go {
    font-weight: 600;
  }

  .spoken.altered {
    border-style: dashed;
    font-weight: 600;
  }

  .spoken.notInTranscript {
    border-style: dotted;
  }

  .said-here {
    background: var(--selected);
    font-weight: inherit;
  }

  mark {
    padding: 0 2px;
    border-radius: 3px;
    background: var(--differs-wash);
    color: inherit;
    font-weight: 600;
  }

  .value {
    font: 600 16px/1.5 var(--serif);
  }

  .score {
    color: var(--soft);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }

  .row .warn {
    border-color: var(--differs);
    color: var(--differs);
  }

  .warn::before {
    content: '≠';
    font-weight: 700;
  }

  .why {
    color: var(--soft);
    font-size: 12.5px;
  }

  .why[open] {
    grid-column: 3 / 5;
  }

  .why summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-inline: 4px;
    line-height: 24px;
  }

  .why summary:hover {
    color: var(--ink);
  }

  .why ul {
    margin: 0 0 4px;
    padding-inline-start: 22px;
  }

  @container (max-width: 719px) {
    .row {
      grid-template-columns: auto 1fr;
    }

    .row .what,
    .row .why {
      grid-column: 1 / -1;
    }
  }

  @media screen and (max-width: 719px) {
    .panel {
      max-block-size: 58%;
      padding: 0 16px 18px;
      border-radius: 18px 18px 0 0;
    }

    .grip {
      display: block;
      inline-size: 40px;
      block-size: 4px;
      margin: 10px auto 6px;
      border-radius: 2px;
      background: var(--edge);
    }

    .round {
      inline-size: 36px;
      block-size: 36px;
      border-radius: 18px;
    }
  }

  dialog {
    max-inline-size: min(560px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 48px);
    overflow: auto;
    padding: 22px 26px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-large);
    background: var(--sheet);
    color: var(--ink);
    box-shadow: 0 20px 60px rgb(0 0 0 / 0.25);
    font-size: 14px;
  }

  dialog::backdrop {
    background: rgb(20 18 15 / 0.45);
  }

  dialog form {
    float: inline-end;
  }

  dialog h2 {
    margin: 0 0 12px;
    font: 600 20px/1.3 var(--serif);
  }

  dialog h3 {
    margin: 18px 0 4px;
    font: 600 14px/1.4 var(--sans);
  }

  dialog p {
    margin: 0;
    color: var(--soft);
  }

  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 18px;
    margin: 0;
  }

  .keys dt {
    font-weight: 600;
  }

  .keys dd {
    margin: 0;
  }

  .switch {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    margin-block-start: 10px;
  }

  .legend {
    display: grid;
    gap: 4px;
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }

  .sample {
    font-family: var(--serif);
    font-size: 15.5px;
  }

  .sample.only {
    padding: 0 6px;
    border-left: 3px solid var(--only);
    background: var(--only-wash);
    color: var(--only);
    font: 600 11px/1.6 var(--sans);
  }
`;
