/** People's decisions: their marks in the text, the buttons and notes of the panel, the list, and what is said of them. */
import { css } from 'lit';

export const decidedStyles = css`
  /* A person's mark has a dashed frame, so that it is told from a computed one without colour. */
  .tag.person {
    margin-block: 2px;
    padding: 1px 7px;
    border: 1px dashed currentcolor;
    border-radius: 9px;
    background: var(--sheet);
    color: var(--good);
  }

  .person-pill {
    border-style: dashed;
    border-color: var(--good);
    color: var(--good);
  }

  .verdicts {
    display: flex;
    gap: 6px;
    grid-column: 5;
  }

  .panel > .verdicts,
  .alone-verdicts {
    margin-block: 0 10px;
  }

  .verdict {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--sheet);
    font: 500 12.5px/1.4 var(--sans);
    white-space: nowrap;
  }

  .verdict:hover:not(:disabled) {
    border-color: var(--ink);
  }

  .verdict[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--sheet);
  }

  .verdict:disabled {
    opacity: 0.5;
  }

  .decided {
    margin: 0;
    padding: 8px 0 0;
    border-block-start: 1px solid var(--line);
    list-style: none;
  }

  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin: 0;
    font-size: 13px;
  }

  .by .plain,
  .toast .plain,
  .link-bar .plain {
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .note {
    display: flex;
    gap: 10px;
    align-items: center;
    margin-block: 4px 8px;
  }

  textarea,
  .asking input {
    flex: 1;
    max-inline-size: 74em;
    min-block-size: 34px;
    padding: 6px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
    color: var(--ink);
    font: 400 14px/1.45 var(--sans);
    field-sizing: content;
  }

  .note-state {
    min-inline-size: 3em;
    font-size: 12.5px;
  }

  .note-text {
    margin: 4px 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--edge);
    font-size: 13.5px;
    white-space: pre-wrap;
  }

  .link-bar {
    position: relative;
    z-index: 7;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 8px var(--edge-space);
    border-block-start: 1px solid var(--edge);
    background: var(--wash);
    font-size: 13.5px;
  }

  .link-bar p {
    flex: 1 1 20em;
    margin: 0;
  }

  .toast-place {
    position: fixed;
    z-index: 9;
    inset-block-start: calc(var(--header-height, 57px) + 12px);
    inset-inline-start: 50%;
    translate: -50%;
  }

  .toast .plain {
    color: inherit;
  }

  .toast {
    display: flex;
    gap: 14px;
    align-items: center;
    margin: 0;
    padding: 9px 18px;
    border-radius: 20px;
    background: var(--ink);
    color: var(--sheet);
    font: 500 13.5px/1.4 var(--sans);
    white-space: nowrap;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
  }

  .desk-dialog.list {
    inline-size: min(720px, calc(100vw - 32px));
    max-inline-size: none;
  }

  .desk-dialog .asking {
    display: flex;
    float: none;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin-block-start: 14px;
  }

  .asking label {
    display: grid;
    flex: 1;
    gap: 4px;
    font-size: 13px;
  }

  .decisions {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .decisions li {
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }

  .decisions .cited {
    margin: 4px 0 0;
    color: var(--ink);
    font: 400 15px/1.45 var(--serif);
    overflow-wrap: anywhere;
  }

  .decisions .cited b {
    font: 600 12.5px/1.4 var(--sans);
  }

  .decisions .idle .cited {
    color: var(--soft);
  }

  .fate {
    margin: 4px 0 0;
    color: var(--soft);
    font-size: 13px;
  }

  @container (max-width: 719px) {
    .row .verdicts {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .verdicts,
    .link-bar,
    .toast-place,
    .decided button,
    .decisions button {
      display: none !important;
    }
  }
`;
