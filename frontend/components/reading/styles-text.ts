/** How the articles' own words look, and the marks in them. */
import { css } from 'lit';

export const textStyles = css`
  .body {
    font: 400 16.5px/1.56 var(--serif);
    overflow-wrap: break-word;
  }

  .copy .body,
  .copy .mast h2 {
    color: var(--soft);
  }

  .p {
    margin: 0 0 11px;
  }

  .heading {
    margin-block: 20px 8px;
    font: 600 17px/1.35 var(--serif);
  }

  .block {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--edge);
    font-style: italic;
  }

  .item .s:first-child {
    padding-inline-start: 16px;
  }

  .item .s:first-child::before {
    content: '•';
    position: absolute;
    inset-inline-start: 2px;
  }

  .s {
    position: relative;
    display: block;
    margin-block-start: 3px;
  }

  .s:first-child {
    margin-block-start: 0;
  }

  .dots {
    position: absolute;
    top: 1px;
    left: calc(2px - var(--gutter));
    box-sizing: content-box;
    /* Room for a finger. */
    padding: 4px;
    overflow: visible;
  }

  .dots[data-evidence] {
    cursor: pointer;
    pointer-events: all;
  }

  .block .dots {
    left: calc(2px - var(--gutter) - 14px);
  }

  .full {
    fill: var(--soft);
  }

  .own {
    fill: var(--o, var(--soft));
  }

  .ring,
  .dashed,
  .cross {
    fill: none;
    stroke: var(--soft);
    stroke-width: 1;
  }

  .cross {
    stroke: var(--differs);
    stroke-width: 1.6;
  }

  .dashed {
    stroke-dasharray: 1.6 1.44;
  }

  /* Quotations --------------------------------------------------------------------------------------------------- */

  .mark {
    cursor: pointer;
  }

  .quote,
  .sample.shared,
  .sample.single {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
    text-decoration-color: color-mix(in srgb, var(--link) 55%, transparent);
  }

  .quote.single,
  .sample.single {
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, var(--soft) 70%, transparent);
  }

  /* Reported speech of one outlet reads as plain text until one points at it. */
  .quote.single.indirect {
    text-decoration-color: transparent;
  }

  .quote.single.indirect:hover,
  .quote.single.indirect:focus-visible,
  .quote.single.indirect.chosen-mark {
    text-decoration-color: var(--soft);
  }

  .quote.shared.indirect {
    text-decoration-style: dashed;
    text-decoration-thickness: 1.5px;
  }

  .quote:hover {
    background: color-mix(in srgb, var(--selected) 60%, transparent);
  }

  .quote.chosen-mark {
    border-radius: 3px;
    background: var(--selected);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding-block: 2px;
    text-decoration-color: var(--link);
  }

  .copy .quote.chosen-mark {
    color: var(--ink);
  }

  /* Claims of one outlet ----------------------------------------------------------------------------------------- */

  .s[data-box] {
    margin: 8px 0 8px -9px;
    padding: 2px 8px 6px 6px;
    border-left: 3px solid var(--only);
    border-radius: 0 6px 6px 0;
    background: var(--only-wash);
    color: var(--ink);
    cursor: pointer;
  }

  .s[data-box] .dots {
    top: 5px;
    left: calc(8px - var(--gutter));
  }

  .tag {
    display: block;
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--only);
    font: 600 11px/1.45 var(--sans);
    letter-spacing: 0.01em;
  }

  .s.chosen-mark {
    box-shadow: inset 0 0 0 1.5px var(--only);
  }

  .clause {
    text-decoration: underline dashed var(--only) 1.5px;
    text-underline-offset: 4px;
  }

  .clause.quote {
    text-underline-offset: 3px;
  }

  .clause-sign {
    margin-inline-end: 3px;
    color: var(--only);
    font: 600 11px/1 var(--sans);
    cursor: pointer;
  }

  .clause.chosen-mark {
    border-radius: 3px;
    background: var(--only-wash);
  }

  /* Figures ------------------------------------------------------------------------------------------------------ */

  .figure,
  .sample.figure {
    border-block-end: 2px solid var(--differs);
    font-weight: 600;
  }

  .figure sup,
  .sample sup {
    margin-inline-start: 2px;
    color: var(--differs);
    font: 650 11px/1 var(--sans);
  }

  .figure.chosen-mark {
    border-radius: 3px;
    background: var(--differs-wash);
  }

  .only-shared .s[data-alone] {
    color: var(--soft);
  }

  .pointed {
    border-radius: 4px;
    background: var(--selected);
    transition: background 0.4s;
  }

  @media (prefers-reduced-motion: reduce) {
    .pointed {
      transition: none;
    }
  }
`;
