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

  .area {
    position: relative;
  }

  /* On a phone, where the margin of the text is. */
  .rail.slim {
    position: absolute;
    inset: 52px 0 8px auto;
    border: 0;
    background: none;
  }

  .rail.slim svg {
    left: 11px;
  }

  .rail.slim .lane-head {
    display: none;
  }

  .rail.slim .pane {
    inset: 0 0 auto 12px;
    border: 0;
    border-radius: 6px;
    background: color-mix(in srgb, var(--ink) 14%, transparent);
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

  /* Where the browser can, it moves the window by itself, together with the text. */
  @supports (animation-timeline: scroll()) {
    .area {
      timeline-scope: --text;
    }

    .scroller {
      scroll-timeline: --text block;
    }

    .pane {
      animation: with-the-text linear both;
      animation-timeline: --text;
    }
  }

  @keyframes with-the-text {
    from {
      transform: translateY(var(--from, 0));
    }

    to {
      transform: translateY(var(--to, 0));
    }
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
