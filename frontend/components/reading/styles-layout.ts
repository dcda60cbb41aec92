/** Where things stand: the head, the row of tools, the columns with their bars, and the phone's single column. */
import { css } from 'lit';

export const layoutStyles = css`
  :host {
    /* How much larger than usual words are set. */
    --type: 1;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: calc(100dvh - var(--header-height, 57px));
    min-block-size: 0;
    background: var(--paper);
    color: var(--ink);
    font: 400 15px/1.5 var(--sans);
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    /* An opaque ground lets the browser move what it has painted, instead of painting it again for each frame. */
    background: var(--paper);
    overflow-anchor: none;
    container-type: inline-size;
    overscroll-behavior: contain;
    padding-block-end: 40px;
  }

  .scroller:focus {
    outline: none;
  }

  .top {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    padding: 22px var(--edge-space) 12px;
  }

  h1 {
    text-align: left;
    margin: 0 0 4px;
    font: 600 clamp(22px, 1.1rem + 1vw, 30px) / 1.2 var(--serif);
    text-wrap: balance;
  }

  .counts {
    margin: 0;
    color: var(--soft);
    font-size: 13.5px;
  }

  .notice {
    max-inline-size: 60em;
    margin: 10px 0 0;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-inline-start: 4px solid var(--only);
    border-radius: 6px;
    background: var(--sheet);
    font-size: 13.5px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 14px;
  }

  .tools .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .hints {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 2px;
    margin: 0;
    margin-inline-start: auto;
    color: var(--soft);
    font-size: 13px;
  }

  .hints .on kbd {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }

  /* Words that the eye can do without stay for those who hear the page. */
  @container (max-width: 1899px) {
    .hints.many .plain:not(.help-hint) .hint-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  button,
  summary {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: var(--ring);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .plain {
    min-block-size: 28px;
    padding: 2px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--soft);
  }

  .plain:hover {
    background: var(--wash);
    color: var(--ink);
  }

  kbd {
    display: inline-block;
    min-inline-size: 18px;
    padding: 0 4px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--sheet);
    font: 500 11px/16px var(--sans);
    text-align: center;
  }

  .tabs {
    display: flex;
    margin-inline-end: 8px;
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
  }

  .tabs button {
    min-block-size: 32px;
    padding: 5px 13px;
    border: 0;
    border-inline-end: 1px solid var(--line);
    background: none;
    font-size: 13px;
    font-weight: 500;
  }

  .tabs button:last-child {
    border: 0;
  }

  .tabs [aria-selected='true'] {
    background: var(--ink);
    color: var(--paper);
  }

  .tabs button:focus-visible {
    outline-offset: -4px;
    outline-color: currentColor;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 34px;
    padding: 5px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
    color: var(--soft);
    font-size: 13px;
    font-weight: 500;
    white-space: nowrap;
  }

  .chip b {
    font-weight: 600;
  }

  .chip .sign {
    min-inline-size: 18px;
    text-align: center;
  }

  .chip:hover {
    border-color: var(--soft);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
    color: var(--ink);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .outlets {
    position: sticky;
    top: 0;
    z-index: 5;
    display: flex;
    overflow-x: auto;
    padding-inline: 10px;
    border-block-end: 1px solid var(--line);
    background: var(--sheet);
    scrollbar-width: none;
  }

  .outlets button {
    flex: none;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--soft);
    font-size: 13.5px;
    font-weight: 600;
  }

  .outlets [aria-current] {
    border-color: var(--o);
    color: var(--o);
  }

  .outlets button:focus-visible {
    outline-offset: -4px;
  }

  .fold summary {
    list-style: none;
  }

  .fold summary::after {
    content: '▾';
  }

  .fold summary::-webkit-details-marker {
    display: none;
  }

  .fold .chips {
    margin-block-start: 8px;
  }

  @container (max-width: 719px) {
    .hints {
      display: none;
    }

    .top {
      padding-block: 14px 10px;
    }

    .tools {
      margin-block-start: 10px;
    }

    .tabs {
      flex: 1 0 100%;
      margin: 0;
      overflow-x: auto;
      scrollbar-width: none;
    }

    .tabs button {
      flex: 1 0 auto;
      padding-inline: 4px;
      font-size: 12px;
    }
  }
`;
