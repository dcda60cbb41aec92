/** In an interface from right to left the columns begin at the right, and what belongs to the page stands mirrored. An
 *  article keeps its own direction in its column, whichever the page has: so these sides are of the page, not of the text. */
import { css } from 'lit';

export const mirroredStyles = css`
  @media screen {
    :host(:dir(rtl)) h1 {
      text-align: right;
    }

    :host(:dir(rtl)) .col {
      padding: 0 var(--gutter) 28px 20px;
      border-right: 0;
      border-left: 1px solid var(--line);
    }

    :host(:dir(rtl)) .col.last {
      border-left: 0;
    }

    :host(:dir(rtl)) .col.pinned {
      left: auto;
      right: calc(var(--k) * var(--wide));
      border-radius: 0 0 var(--radius-large) 0;
    }

    :host(:dir(rtl)) .bar {
      margin: 0 calc(-1 * var(--gutter)) 0 -20px;
      padding: 11px var(--gutter) 7px 20px;
    }

    :host(:dir(rtl)) .dots {
      left: auto;
      right: calc(6px - var(--gutter));
      transform: scale(calc(-1 * var(--type)), var(--type));
      transform-origin: 50% 0;
    }

    :host(:dir(rtl)) .block .dots {
      left: auto;
      right: calc(6px - var(--gutter) - 14px);
    }

    :host(:dir(rtl)) .s[data-box] {
      margin: 8px -9px 8px 0;
      padding: 4px 6px 6px 8px;
      border-right: 3px solid var(--only);
      border-left: 0;
      border-radius: 6px 0 0 6px;
    }

    :host(:dir(rtl)) .s[data-box] .dots {
      left: auto;
      right: calc(12px - var(--gutter));
    }

    :host(:dir(rtl)) .sample.only {
      border-right: 3px solid var(--only);
      border-left: 0;
    }

    :host(:dir(rtl)) .cols:not(.one) .col:hover > .bar::before {
      left: auto;
      right: 8px;
    }

    :host(:dir(rtl)) .col[data-drop]::after {
      inset: 0 -3px 0 auto;
    }

    :host(:dir(rtl)) .col[data-drop='after']::after {
      inset: 0 auto 0 -3px;
    }

    :host(:dir(rtl)) .wires,
    :host(:dir(rtl)) .rail svg {
      transform: scaleX(-1);
    }
  }

  /* Time and amounts run from left to right in every drawing. */
  .drawing {
    direction: ltr;
  }
`;
