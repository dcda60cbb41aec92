/** The rail beside the columns. */
import { css } from 'lit';

export const railStyles = css`
  .area {
    display: flex;
    flex: 1;
    min-block-size: 0;
    min-inline-size: 0;
  }

  .rail {
    position: relative;
    flex: none;
    min-inline-size: 24px;
    overflow: hidden;
    border-inline-start: 1px solid var(--line);
    background: var(--sheet);
    cursor: pointer;
    touch-action: none;
    contain: strict;
  }

  .rail:focus-visible {
    outline-offset: -2px;
  }

  .rail svg {
    position: absolute;
    inset: 0;
  }

  .pane {
    position: absolute;
    inset: 0 0 auto;
    border: 1px solid var(--soft);
    border-radius: 3px;
    background: color-mix(in srgb, var(--ink) 7%, transparent);
    pointer-events: none;
    will-change: transform;
  }

  .lane-text {
    fill: var(--wash);
  }

  .lane-head {
    fill: var(--o);
  }

  .tick-only {
    fill: var(--only);
  }

  .tick-shared {
    fill: var(--link);
  }

  .tick-figure {
    fill: none;
    stroke: var(--differs);
    stroke-width: 1.6;
  }

  .tick-chosen {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.75;
  }

  @media print {
    .rail {
      display: none;
    }
  }
`;
