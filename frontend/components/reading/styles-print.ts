/** The reading view on paper, in greys. Bands of columns wrap where the sheet has no room for all of them side by side. */
import { css } from 'lit';

export const printStyles = css`
  .printed-only {
    display: none;
  }

  @media print {
    :host,
    .area,
    .scroller {
      display: block;
      block-size: auto;
      overflow: visible;
      container-type: normal;
      background: none;
    }

    .tools,
    .panel-keys,
    .outlets,
    .wires,
    .unseen,
    .toast-place,
    .link-bar,
    .asks,
    .to-base,
    .saves,
    .fact:has(a, button),
    .verdicts,
    dialog,
    details:not([open]) {
      display: none !important;
    }

    .scroller {
      padding: 0;
    }

    .top {
      position: static;
      inline-size: auto;
      padding: 0 0 8px;
    }

    h1 {
      font-size: 17pt;
    }

    .cols,
    .cols.one {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(50mm, 1fr));
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
      background: none;
      --gutter: calc(var(--dots) + 12px);
    }

    .col,
    .col[hidden],
    .cols.one .col {
      position: static;
      display: block !important;
      padding: 0 9px 12px var(--gutter);
      border-inline-end: 0.5pt solid #999;
      background: none;
    }

    .bar,
    .cols.one .bar {
      position: static;
      margin: 0 -9px 0 calc(-1 * var(--gutter));
      padding: 5px 9px 2px var(--gutter);
      border-block-start: 2.5pt solid var(--o);
    }

    .bar .outlet,
    .cols.one .bar .outlet {
      display: inline;
      font-size: 9pt;
    }

    .pill {
      padding-inline: 5px;
      font-size: 7pt;
      color: #333;
    }

    .mast {
      padding-block-end: 8px;
      break-inside: avoid;
    }

    .mast h2 {
      font-size: 11.5pt;
    }

    .meta,
    .basis,
    .gauge {
      font-size: 7.5pt;
    }

    .body {
      margin-block-start: 0 !important;
      font-size: 9.5pt;
      line-height: 1.42;
    }

    .p {
      margin-block-end: 6px;
      break-inside: avoid;
      orphans: 2;
      widows: 2;
    }

    .heading {
      font-size: 10pt;
      break-after: avoid;
    }

    .dots {
      padding: 0;
      top: 3px;
      left: calc(2px - var(--gutter));
    }

    .copy .body,
    .copy .mast h2 {
      color: #444;
    }

    .own {
      fill: #000;
    }

    .full {
      fill: #666;
    }

    .cross {
      stroke: #000;
    }

    /* Marks that keep their meaning without colour. */
    .quote {
      text-decoration-color: #000;
    }

    .quote.single {
      text-decoration-color: #555;
    }

    .chosen-mark,
    .quote.chosen-mark {
      background: none;
      text-decoration-thickness: 2.5px;
      font-weight: 600;
    }

    .s[data-box] {
      margin: 4px 0 4px -6px;
      padding: 1px 0 2px 4px;
      border-left: 2.5pt solid #000;
      border-radius: 0;
      background: none;
    }

    .s[data-box] .dots {
      top: 3px;
      left: calc(5px - var(--gutter));
    }

    .s.chosen-mark {
      box-shadow: none;
    }

    .tag,
    .figure sup {
      color: #000;
    }

    .figure {
      border-block-end-color: #000;
    }

    ins {
      background: none;
      text-decoration: underline double;
      text-underline-offset: 2px;
    }

    /* The other tabs ---------------------------------------------------------------------------------------------- */

    .sheet,
    .sheet.aligned,
    .overview {
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
      overflow: visible;
      border: 0;
      border-radius: 0;
      container-type: normal;
    }

    .overview {
      columns: 105mm;
    }

    .aligned table {
      min-inline-size: 0;
    }

    .aligned thead th {
      position: static;
      padding: 4px 7px;
    }

    .aligned td {
      padding: 5px 7px;
      border-block-start-color: #999;
      font-size: 9.5pt;
      line-height: 1.42;
    }

    .aligned td.none,
    .state {
      font-size: 7.5pt;
    }

    .claims th,
    .claims td {
      padding: 4px 5px;
    }

    .claims .of,
    .claims .sum {
      min-inline-size: 0;
    }

    .claims tbody th {
      min-inline-size: 55mm;
    }

    .claim,
    .wording {
      font-size: 10pt;
    }

    .evidence {
      display: none;
    }

    .aligned .s,
    .claims tr,
    .printed-articles tr,
    .row,
    .card {
      break-inside: avoid;
    }

    .panel {
      position: static;
      max-block-size: none;
      margin-block-start: 10px;
      padding: 8px 0;
      overflow: visible;
      border-block-start: 1.5pt solid #000;
      box-shadow: none;
      container-type: normal;
    }

    .printed-only {
      display: block;
      margin-block-start: 12px;
      padding-block-start: 8px;
      border-block-start: 1.5pt solid #000;
      font: 400 8.5pt/1.45 var(--sans);
    }

    .printed-only h3 {
      margin: 0 0 3px;
      font: 600 9.5pt/1.4 var(--sans);
      break-after: avoid;
    }

    .printed-key {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0 12px;
      margin-block-end: 10px;
      break-inside: avoid;
    }

    .printed-key h3,
    .printed-key p {
      grid-column: 1 / -1;
    }

    .printed-key p {
      margin: 0;
    }

    .printed-key .legend {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: 2px 18px;
      margin: 2px 0 8px;
      padding: 0;
      list-style: none;
    }

    .printed-key .sample {
      margin: 0;
      font-size: 8.5pt;
    }

    .printed-articles {
      inline-size: 100%;
      border-collapse: collapse;
    }

    .printed-articles :is(th, td) {
      padding-block: 3px;
      padding-inline: 0 10px;
      border-block-start: 0.5pt solid #999;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }

    .printed-articles th {
      font-weight: 600;
    }

    .printed-articles .address {
      color: #333;
      overflow-wrap: anywhere;
    }
  }
`;
