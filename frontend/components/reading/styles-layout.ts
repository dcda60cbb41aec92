/** Where things stand: the head, the row of tools, the columns with their bars, and the phone's single column. */
import { css } from 'lit';

export const layoutStyles = css`
  :host {
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
    left: 0;
    inline-size: 100cqi;
    padding: 22px var(--edge-space) 12px;
  }

  h1 {
    margin: 0 0 4px;
    font: 600 clamp(22px, 1.1rem + 1vw, 30px) / 1.2 var(--serif);
    text-wrap: balance;
  }

  .counts {
    margin: 0;
    color: var(--soft);
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
    margin: 0 0 0 auto;
    color: var(--soft);
    font-size: 13px;
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

  /* Columns ------------------------------------------------------------------------------------------------------ */

  .cols {
    position: relative;
    display: grid;
    --room: calc(100cqi - 2 * var(--edge-space));
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    inline-size: min(var(--room), calc(var(--columns) * 620px));
    min-inline-size: calc(var(--columns) * var(--least));
    margin-inline: var(--edge-space);
    border: 1px solid var(--line);
    border-block-start: 0;
    border-radius: 0 0 var(--radius-large) var(--radius-large);
    background: var(--sheet);
  }

  .col {
    position: relative;
    min-inline-size: 0;
    padding: 0 20px 28px var(--gutter);
    border-inline-end: 1px solid var(--line);
  }

  .col:last-of-type {
    border-inline-end: 0;
  }

  .col:first-of-type {
    position: sticky;
    left: 0;
    z-index: 2;
    border-radius: 0 0 0 var(--radius-large);
    background: var(--sheet);
  }

  .bar {
    position: sticky;
    top: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    margin: 0 -20px 0 calc(-1 * var(--gutter));
    padding: 11px 20px 7px var(--gutter);
    border-block-start: 4px solid var(--o);
    background: var(--sheet);
  }

  .outlet {
    color: var(--o);
    font: 650 13px/1.4 var(--sans);
  }

  .pill {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 1px 8px;
    border: 1px solid var(--edge);
    border-radius: 20px;
    color: var(--soft);
    font: 500 11px/1.5 var(--sans);
    white-space: nowrap;
  }

  .mast {
    padding-block-end: 22px;
  }

  .mast h2 {
    margin: 0 0 6px;
    font: 600 19px/1.26 var(--serif);
    text-wrap: balance;
  }

  .meta {
    margin: 0;
    color: var(--soft);
    font-size: 12.5px;
  }

  .meta a {
    color: inherit;
    text-underline-offset: 2px;
  }

  .meta a:hover {
    color: var(--link);
  }

  .gauge {
    margin-block-start: 10px;
    padding: 7px 10px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    color: var(--soft);
    font-size: 12.5px;
  }

  .gauge.uncheckable {
    border-style: dashed;
    border-color: var(--soft);
  }

  .gauge strong {
    color: var(--ink);
    font-weight: 600;
  }

  .gauge ul {
    margin: 2px 0 0;
    padding-inline-start: 18px;
  }

  .wires {
    position: absolute;
    inset: 0;
    z-index: 3;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .wires path {
    fill: none;
    stroke: var(--link);
    stroke-width: 1.75;
  }

  .wires .stop {
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .wires circle {
    fill: var(--link);
  }

  .wires .hovered {
    opacity: 0.5;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* One column at a time ------------------------------------------------------------------------------------------ */

  .cols.one {
    display: block;
    inline-size: auto;
    min-inline-size: 0;
    margin-inline: 0;
    border: 0;
    border-radius: 0;
  }

  .cols.one .col {
    position: relative;
    padding-inline-end: 16px;
    border: 0;
  }

  .cols.one .bar {
    position: static;
    border: 0;
    padding-block: 14px 2px;
    background: none;
  }

  .cols.one .bar .outlet {
    display: none;
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
  }

  @media print {
    :host,
    .scroller {
      display: block;
      block-size: auto;
      overflow: visible;
      background: none;
    }

    .tools,
    .panel-keys,
    .outlets,
    .wires,
    dialog {
      display: none !important;
    }

    .cols {
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .bar,
    .col:first-of-type {
      position: static;
    }

    .body {
      margin-block-start: 0 !important;
    }

    .p {
      break-inside: avoid;
    }
  }
`;
