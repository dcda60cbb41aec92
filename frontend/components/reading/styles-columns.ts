/** The columns, their bars and mastheads, and the wires between them. */
import { css } from 'lit';

export const columnStyles = css`
  .cols {
    position: relative;
    display: grid;
    --room: calc(100cqi - 2 * var(--edge-space));
    --wide: max(var(--least), min(620px * var(--type), (var(--room) - 2px) / var(--columns)));
    --gutter: calc(var(--dots) * var(--type) + 18px);
    grid-template-columns: repeat(var(--columns), var(--wide));
    inline-size: max-content;
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
    border-right: 1px solid var(--line);
  }

  .col.last {
    border-right: 0;
  }

  .col.pinned {
    position: sticky;
    left: calc(var(--k) * var(--wide));
    z-index: 2;
    border-radius: 0 0 0 var(--radius-large);
    background: var(--sheet);
  }

  .bar {
    position: sticky;
    top: 0;
    z-index: 1;
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
    white-space: nowrap;
    text-underline-offset: 2px;
  }

  .meta a:hover {
    color: var(--link);
  }

  .meta .asks {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    white-space: nowrap;
    cursor: pointer;
  }

  .meta .asks:hover {
    color: var(--link);
  }

  .basis {
    margin: 6px 0 0;
    color: var(--soft);
    font: 400 12.5px/1.45 var(--sans);
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

  .wires.idle {
    visibility: hidden;
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
`;
