/** The tabs *Quotations* and *Claims*. */
import { css } from 'lit';

export const tabStyles = css`
  .sheet {
    margin-inline: var(--edge-space);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--sheet);
    container-type: inline-size;
  }

  .empty {
    margin: 0;
    padding: 32px 24px;
    color: var(--soft);
  }

  /* Quotations --------------------------------------------------------------------------------------------------- */

  .speaker {
    display: grid;
    grid-template-columns: minmax(150px, 220px) minmax(0, 1fr);
    gap: 4px 28px;
    padding: 22px 24px 14px;
    border-block-start: 1px solid var(--line);
  }

  .speaker:first-of-type {
    border-block-start: 0;
  }

  .speaker header {
    position: sticky;
    top: 14px;
    align-self: start;
  }

  .speaker h2 {
    margin: 0 0 2px;
    font: 600 19px/1.26 var(--serif);
  }

  .speaker header p {
    margin: 0;
    font-size: 12.5px;
  }

  .printed {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12.5px;
  }

  .printed i {
    display: block;
    block-size: 3px;
    margin-block: 1px 5px;
    border-radius: 2px;
    background: var(--o);
  }

  .rows.statement {
    margin-block-end: 18px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--line);
  }

  .statement .row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .rows.statement.chosen {
    border-inline-start-color: var(--link);
  }

  /* Claims ------------------------------------------------------------------------------------------------------- */

  .sheet.wide {
    overflow-x: auto;
    container-type: normal;
  }

  .claims {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .claims th,
  .claims td {
    padding: 9px 12px;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  .claims thead th {
    border-block-start: 4px solid transparent;
    font: 600 12.5px/1.4 var(--sans);
    vertical-align: bottom;
  }

  .claims thead .of {
    border-block-start-color: var(--o);
    color: var(--o);
  }

  .claims .of {
    min-inline-size: 104px;
    text-align: center;
  }

  .claims .sum {
    min-inline-size: 92px;
    text-align: center;
    font-size: 13.5px;
    font-variant-numeric: tabular-nums;
  }

  .claims thead .sum {
    font-size: 12.5px;
  }

  .claims tbody th {
    min-inline-size: 280px;
    border-inline-start: 4px solid transparent;
  }

  .claims .alone {
    background: var(--only-wash);
  }

  .claims .alone th {
    border-inline-start-color: var(--only);
  }

  .claims tr.chosen {
    background: var(--selected);
  }

  .claim {
    display: block;
    font: 400 16px/1.5 var(--serif);
  }

  .from {
    color: var(--soft);
    font-size: 12.5px;
  }

  .from .outlet {
    font-size: 12.5px;
  }

  .alone .from,
  .chosen .from {
    color: var(--ink);
  }

  .evidence {
    min-block-size: 24px;
    margin-inline-start: 8px;
    padding: 0 9px;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--sheet);
    font-size: 11.5px;
    font-weight: 500;
  }

  .evidence:hover,
  .evidence[aria-pressed='true'] {
    border-color: var(--ink);
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-size: 12.5px;
    font-weight: 500;
    white-space: nowrap;
  }

  .state.found {
    font-weight: 600;
  }

  .state.notFound,
  .state.notCheckable {
    color: var(--soft);
  }

  .state.differs {
    color: var(--differs);
    font-weight: 600;
  }

  .alone .state,
  .chosen .state {
    color: var(--ink);
  }

  .copy-note {
    font-weight: 500;
  }

  @container (max-width: 719px) {
    .speaker {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 14px;
    }

    .speaker header {
      position: static;
      margin-block-end: 8px;
    }
  }

  @media screen and (max-width: 719px) {
    .sheet.wide {
      margin-inline: 0;
      border-inline: 0;
      border-radius: 0;
    }

    .claims,
    .claims tbody {
      display: block;
    }

    .claims thead {
      display: none;
    }

    .claims tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 18px;
      padding: 10px 16px 12px;
      border-block-start: 1px solid var(--line);
    }

    .claims tbody th,
    .claims tbody td {
      padding: 0;
      border: 0;
      min-inline-size: 0;
      text-align: start;
    }

    .claims tbody th {
      flex: 1 0 100%;
    }

    .claims .alone {
      border-inline-start: 4px solid var(--only);
    }

    .claims td .unseen {
      position: static;
      inline-size: auto;
      clip-path: none;
      font-size: 12.5px;
    }

    .claims tbody .sum {
      display: none;
    }
  }

  @media print {
    .sheet.wide {
      overflow: visible;
    }
  }
`;
