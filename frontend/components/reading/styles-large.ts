/** Large type for the wall: the words are as large as those in the last row need, and what frames them steps back. How
 *  large follows the height of the screen, see `typeFor`. */
import { css } from 'lit';

/** The letters keep their share of the height of the picture: at 5 m from a picture 1.5 m high, an x is 22 mm. */
export const typeFor = (large: boolean, height: number) => (large ? Math.max(1.5, height / 540) : 1);

export const largeStyles = css`
  @media screen {
    :host([large]) .body,
    :host([large]) .aligned td,
    :host([large]) .claim,
    :host([large]) .wording {
      font-size: calc(16.5px * var(--type));
      line-height: 1.42;
    }

    :host([large]) .heading {
      font-size: calc(17px * var(--type));
    }

    :host([large]) .mast h2,
    :host([large]) .speaker h2 {
      font-size: calc(18px * var(--type));
    }

    :host([large]) .outlet,
    :host([large]) .cell-outlet,
    :host([large]) .panel-title {
      font-size: calc(13px * var(--type));
    }

    :host([large]) .tag,
    :host([large]) .pill,
    :host([large]) .state,
    :host([large]) .meta,
    :host([large]) .from,
    :host([large]) .panel-note,
    :host([large]) .claims thead th,
    :host([large]) .claims .sum,
    :host([large]) .aligned td.none,
    :host([large]) .figure sup {
      font-size: calc(11px * var(--type));
    }

    :host([large]) .mast {
      padding-block-end: 14px;
    }

    :host([large]) .p {
      margin-block-end: calc(9px * var(--type));
    }

    :host([large]) .quote {
      text-decoration-thickness: calc(1.6px * var(--type));
      text-underline-offset: calc(2.4px * var(--type));
    }

    :host([large]) .s[data-box] {
      border-left-width: calc(2.4px * var(--type));
    }

    :host([large]) .dots {
      transform: scale(var(--type));
      transform-origin: 0 0;
    }

    :host([large]) .wires path {
      stroke-width: 3.5;
    }

    :host([large]) .counts,
    :host([large]) .chips,
    :host([large]) .fold,
    :host([large]) .hints > :not(.large-hint),
    :host([large]) .columns-button,
    :host([large]) .notice,
    :host([large]) .why,
    :host([large]) .found,
    :host([large]) .verdicts {
      display: none;
    }

    :host([large]) .hints {
      display: flex;
    }

    :host([large]) .hints .large-hint .hint-words {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    :host([large]) .top {
      padding-block: 10px 8px;
    }

    :host([large]) .tools {
      margin-block-start: 6px;
    }

    :host([large]) h1 {
      font-size: calc(17px * var(--type));
    }

    :host([large]) .panel {
      max-block-size: 46%;
    }

    :host([large]) .row {
      grid-template-columns: minmax(0, 15%) minmax(0, 14%) 1fr;
    }

    :host([large]) .aligned table {
      min-inline-size: calc(var(--columns) * 250px * var(--type));
    }
  }
`;
