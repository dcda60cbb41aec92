/** The menu of the columns, and what is seen while one is dragged. */
import { css } from 'lit';

export const menuStyles = css`
  .columns-button {
    color: var(--ink);
  }

  .columns-menu {
    position: fixed;
    inset: auto;
    inline-size: min(340px, calc(100vw - 16px));
    max-block-size: calc(100dvh - 16px);
    margin: 0;
    overflow: auto;
    padding: 14px 14px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-large);
    background: var(--sheet);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.18);
    font: 400 13.5px/1.5 var(--sans);
  }

  .columns-menu h2 {
    margin: 0 0 2px;
    font: 600 14.5px/1.4 var(--sans);
  }

  .columns-menu p {
    margin: 0 0 8px;
    font-size: 12.5px;
  }

  .columns-menu ol {
    margin: 0 -6px;
    padding: 0;
    list-style: none;
  }

  .columns-menu li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 2px 6px;
    border-radius: 6px;
  }

  .columns-menu li:hover,
  .columns-menu li:focus-within {
    background: var(--wash);
  }

  .columns-menu label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 32px;
    cursor: pointer;
  }

  .columns-menu label .outlet {
    overflow-wrap: anywhere;
  }

  .columns-menu .away .outlet {
    color: var(--soft);
    font-weight: 450;
  }

  .columns-menu input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--o);
  }

  .columns-menu .handle {
    flex: none;
    inline-size: 24px;
    color: var(--soft);
    line-height: 32px;
    text-align: center;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .columns-menu .plain {
    flex: none;
    min-inline-size: 28px;
    padding: 2px 6px;
  }

  .columns-menu li .plain:hover {
    background: var(--sheet);
  }

  .columns-menu [aria-disabled] {
    opacity: 0.35;
  }

  .columns-menu [aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }

  .columns-menu .usual {
    margin: 6px -2px 0;
  }

  .columns-menu .usual:disabled {
    visibility: hidden;
  }

  .pin-sign {
    vertical-align: -2px;
    fill: currentColor;
  }

  .pin {
    color: var(--soft);
  }

  .columns-menu [data-drop]::after,
  .col[data-drop]::after {
    content: '';
    position: absolute;
    z-index: 5;
    background: var(--link);
    border-radius: 2px;
  }

  .columns-menu [data-drop]::after {
    inset: -2px 4px auto;
    block-size: 3px;
  }

  .columns-menu [data-drop='after']::after {
    inset: auto 4px -2px;
  }

  .col[data-drop]::after {
    inset: 0 auto 0 -3px;
    inline-size: 5px;
  }

  .col[data-drop='after']::after {
    inset: 0 -3px 0 auto;
  }

  [data-dragged] {
    opacity: 0.55;
  }

  @media (hover: hover) {
    .cols:not(.one) .bar {
      cursor: grab;
      user-select: none;
    }

    .cols:not(.one):has([data-dragged]) {
      cursor: grabbing;
      user-select: none;
    }

    /* The grip stands in the gutter, where no dots are. */
    .cols:not(.one) .col:hover > .bar::before {
      content: '⠿';
      position: absolute;
      left: 8px;
      color: var(--soft);
      font: 400 13px/1.4 var(--sans);
    }
  }
`;
