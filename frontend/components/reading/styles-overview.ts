/** The tabs *Aligned* and *Overview*. */
import { css } from 'lit';

export const overviewStyles = css`
  .aligned table {
    inline-size: 100%;
    min-inline-size: calc(var(--columns) * 240px);
    border-collapse: collapse;
    table-layout: fixed;
  }

  .sheet.aligned {
    overflow: visible;
    inline-size: fit-content;
    min-inline-size: calc(100cqi - 2 * var(--edge-space));
  }

  .aligned thead th {
    position: sticky;
    top: 0;
    z-index: 3;
    padding: 10px 18px;
    border-block-start: 4px solid var(--o);
    background: var(--sheet);
    text-align: start;
  }

  .aligned thead .outlet {
    margin-inline-end: 6px;
  }

  .to-base {
    min-block-size: 24px;
    background: none;
  }

  .to-base:hover {
    border-color: var(--ink);
    color: var(--ink);
  }

  .aligned td {
    padding: 10px 18px;
    border-block-start: 1px solid var(--line);
    font: 400 16px/1.52 var(--serif);
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .aligned td + td,
  .aligned th + th {
    border-inline-start: 1px solid var(--line);
  }

  .aligned td:first-child {
    background: color-mix(in srgb, var(--wash) 45%, transparent);
  }

  .aligned td.copy {
    color: var(--soft);
  }

  .aligned td.none .state {
    color: var(--soft);
    font-weight: 400;
  }

  .aligned td.none {
    color: var(--soft);
    font: 400 12.5px/1.9 var(--sans);
  }

  .aligned .s {
    display: inline;
  }

  .aligned .s[data-box] {
    display: block;
  }

  .aligned .s .state {
    margin-inline-start: 4px;
    font-family: var(--sans);
  }

  .apart {
    color: var(--soft);
  }

  .cell-outlet {
    display: none;
  }

  /* Overview ----------------------------------------------------------------------------------------------------- */

  .overview {
    columns: 520px;
    column-gap: 18px;
    margin-inline: var(--edge-space);
  }

  .card {
    margin-block-end: 18px;
    break-inside: avoid;
    padding: 18px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--sheet);
  }

  .wide-card {
    column-span: all;
    margin-block-start: 18px;
  }

  .card h2 {
    margin: 0 0 12px;
    font: 600 15px/1.4 var(--sans);
  }

  .card h3 {
    margin: 0 0 4px;
    font: 500 13px/1.4 var(--sans);
    color: var(--soft);
  }

  .small {
    margin: 10px 0 0;
    font-size: 12.5px;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 760px;
    font-family: var(--sans);
  }

  .drawing .label {
    fill: var(--ink);
    font-size: 13px;
    font-weight: 600;
  }

  .drawing .label.of {
    fill: var(--o);
  }

  .drawing .amount {
    fill: var(--ink);
    font-size: 13px;
    text-anchor: end;
  }

  .drawing .note,
  .drawing .said {
    fill: var(--soft);
    font-size: 12px;
    font-weight: 400;
  }

  .drawing .ground {
    fill: var(--wash);
  }

  .drawing .shared {
    fill: var(--soft);
  }

  .drawing .partly {
    fill: url('#hatch');
  }

  .hatch-ground {
    fill: var(--sheet);
  }

  .hatch-line {
    fill: var(--soft);
  }

  .drawing .alone {
    fill: var(--only);
  }

  .drawing .other {
    fill: var(--edge);
  }

  .drawing .of-outlet {
    fill: var(--o);
  }

  .part-mark {
    fill: var(--sheet);
    font-size: 10.5px;
    font-weight: 650;
    text-anchor: middle;
  }

  .tick,
  .time-line {
    stroke: var(--line);
    stroke-width: 1;
  }

  .time-span {
    stroke: var(--o);
    stroke-width: 2.5;
  }

  .time-full {
    fill: var(--o);
  }

  .time-open {
    fill: var(--sheet);
    stroke: var(--o);
    stroke-width: 2.5;
  }

  .key-full {
    fill: var(--soft);
  }

  .key-open {
    fill: var(--sheet);
    stroke: var(--soft);
    stroke-width: 2;
  }

  .branch {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }

  .saves {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: flex-start;
    margin: 10px -8px -8px;
    font-size: 12.5px;
  }

  .saves .plain {
    display: inline-block;
    position: relative;
    font-size: 12.5px;
  }

  .saves summary {
    line-height: 24px;
  }

  .numbers[open] {
    flex: 1 0 100%;
    order: 1;
  }

  .considered .number {
    font-variant-numeric: tabular-nums;
  }

  .differ ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .differ li {
    display: grid;
    grid-template-columns: minmax(90px, 130px) minmax(40px, auto) 1fr;
    gap: 2px 12px;
    align-items: baseline;
    padding: 5px 0;
    border-block-start: 1px solid var(--line);
  }

  .differs-words {
    color: var(--differs);
  }

  .scrolls {
    overflow-x: auto;
  }

  .considered {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
  }

  .considered th,
  .considered td {
    padding-block: 7px;
    padding-inline: 0 16px;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  .considered thead th {
    border: 0;
    color: var(--soft);
    font-size: 12.5px;
    white-space: nowrap;
  }

  .considered a {
    display: inline-block;
    margin-block: -3px;
    padding-block: 3px;
    color: inherit;
    text-underline-offset: 2px;
  }

  @media screen and (max-width: 719px) {
    .overview {
      margin-inline: 0;
    }

    .card {
      margin-block-end: 10px;
      border-inline: 0;
      border-radius: 0;
      padding-inline: 16px;
    }

    .differ li {
      grid-template-columns: 1fr auto;
    }

    .differ .wording {
      grid-column: 1 / -1;
    }

    .sheet.aligned {
      inline-size: auto;
      min-inline-size: 0;
    }

    .aligned table {
      min-inline-size: 0;
    }

    .aligned :is(table, tbody, tr, td) {
      display: block;
    }

    .aligned thead {
      display: none;
    }

    .aligned tr {
      padding-block: 8px;
      border-block-start: 1px solid var(--line);
    }

    .aligned td {
      padding: 4px 16px;
      border: 0;
    }

    .aligned td + td {
      border-inline-start: 0;
      padding-inline-start: 28px;
      font-size: 15px;
    }

    .aligned td:first-child {
      background: none;
    }

    .aligned td.mute {
      display: none;
    }

    .cell-outlet {
      display: inline;
      margin-inline-end: 8px;
      font: 650 12px/1.4 var(--sans);
    }

    .cell-outlet.outlet {
      display: block;
    }
  }
`;
