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
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 520px), 1fr));
    gap: 18px;
    margin-inline: var(--edge-space);
  }

  .card {
    padding: 18px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--sheet);
  }

  .wide-card {
    grid-column: 1 / -1;
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

  .bars {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
  }

  .bars th {
    inline-size: 1%;
    padding: 4px 16px 4px 0;
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
    max-inline-size: 16em;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .bars .number {
    inline-size: 1%;
    padding-inline-start: 12px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .drawn {
    position: relative;
  }

  .bar-line {
    display: flex;
    block-size: 16px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--wash);
  }

  .bar-line i + i {
    border-inline-start: 1px solid var(--sheet);
  }

  .shared:is(i) {
    background: var(--soft);
  }

  .partly:is(i) {
    background: repeating-linear-gradient(135deg, color-mix(in srgb, var(--soft) 55%, var(--sheet)) 0 4px, color-mix(in srgb, var(--soft) 30%, var(--sheet)) 4px 7px);
  }

  .alone:is(i) {
    background: var(--only);
  }

  .other:is(i) {
    background: var(--line);
  }

  .of-outlet {
    background: var(--o);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 10px 0 0;
    padding: 0;
    color: var(--soft);
    font-size: 12.5px;
    list-style: none;
  }

  .key i {
    display: inline-block;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-end: 6px;
    border-radius: 2px;
    vertical-align: -1px;
  }

  .timeline .drawn svg {
    display: block;
    inline-size: 100%;
    block-size: 26px;
  }

  .time-line {
    stroke: var(--line);
    stroke-width: 1;
  }

  .time-span {
    stroke: var(--o);
    stroke-width: 2;
  }

  .time-dot {
    position: absolute;
    top: calc(50% - 6px);
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: -6px;
    border: 2px solid var(--o);
    border-radius: 50%;
    background: var(--o);
  }

  .time-dot.later {
    background: var(--sheet);
  }

  .when {
    inline-size: 1%;
    padding-inline-start: 14px;
    color: var(--soft);
    font-size: 12.5px;
    white-space: nowrap;
  }

  .differ ul,
  .origins,
  .origins ul {
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

  .origins li {
    padding: 4px 0;
  }

  .origins ul {
    margin-inline-start: 4px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--line);
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
    padding: 7px 16px 7px 0;
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
    color: inherit;
    text-underline-offset: 2px;
  }

  @media (max-width: 719px) {
    .overview {
      margin-inline: 0;
      gap: 10px;
    }

    .card {
      border-inline: 0;
      border-radius: 0;
      padding-inline: 16px;
    }

    .when {
      display: none;
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
