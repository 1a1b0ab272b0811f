import { css, type CSSResult } from 'lit'

/** The element itself, and what plain elements look like in it. Logical properties only. */
export const base: CSSResult = css`
  @layer reset, base, layout, parts, modes;
  /* Important, since a page's "* {all: unset}" beats :host otherwise. Custom properties are untouched by all. */
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: var(--iqa-color-scheme, light dark) !important;
    background: var(--iqa-page) !important;
    color: var(--iqa-ink) !important;
    font: 400 var(--iqa-text-m) / var(--iqa-leading) var(--iqa-font-text) !important;
    font-variant-numeric: lining-nums tabular-nums !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host([data-iqa-theme='light']) {
    color-scheme: only light !important;
  }
  :host([data-iqa-theme='dark']) {
    color-scheme: only dark !important;
  }

  @layer reset {
    *,
    *::before,
    *::after {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }
    fieldset {
      border: 0;
      min-inline-size: 0;
    }
    legend {
      inline-size: 100%;
    }
    ul,
    ol {
      list-style: none;
    }
    button,
    input,
    textarea {
      font: inherit;
      color: inherit;
    }
  }

  @layer base {
    .title {
      font: 400 var(--iqa-text-3xl) / var(--iqa-leading-tight) var(--iqa-font-title);
      letter-spacing: -0.01em;
      text-wrap: balance;
    }
    .caption {
      font: 400 var(--iqa-text-l) / 1.35 var(--iqa-font-title);
      color: var(--iqa-ink-quiet);
    }
    .subtitle {
      font: 400 var(--iqa-text-xl) / var(--iqa-leading-tight) var(--iqa-font-title);
      text-wrap: balance;
    }
    .part {
      font: 400 var(--iqa-text-l) / 1.35 var(--iqa-font-title);
      margin-block-start: var(--iqa-space-5);
    }
    p,
    li,
    dd {
      max-inline-size: var(--iqa-measure);
    }
    strong {
      font-weight: 600;
    }
    a,
    summary,
    .text-button {
      color: var(--iqa-link);
      cursor: pointer;
    }
    a,
    .text-button {
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    a:hover,
    summary:hover,
    .text-button:hover {
      color: var(--iqa-link-hover);
    }
    a:hover,
    .text-button:hover {
      text-decoration-thickness: 2px;
    }
    code {
      font-family: var(--iqa-font-code);
      font-size: 0.9em;
    }
    summary {
      inline-size: fit-content;
      padding-block: var(--iqa-space-1);
    }
    :focus {
      outline: none;
    }
    :focus-visible {
      outline: var(--iqa-focus-width) solid var(--iqa-focus);
      outline-offset: var(--iqa-focus-gap);
      box-shadow: 0 0 0 calc(var(--iqa-focus-gap) + var(--iqa-focus-width) + 2px) var(--iqa-focus-edge);
      border-radius: 2px;
    }
    /* A jump does not stop flush with the edge. */
    legend,
    label,
    [tabindex='-1'] {
      scroll-margin-block-start: var(--iqa-space-3);
    }
    .hidden-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .quiet,
    .lead,
    .hint,
    .count,
    .need,
    .why,
    .status,
    .date label {
      color: var(--iqa-ink-quiet);
    }
    .lead {
      font-size: var(--iqa-text-l);
    }
    .hint,
    .count,
    .need,
    .why,
    .status,
    .date label,
    .guidance,
    .error-text,
    .text-button {
      font-size: var(--iqa-text-s);
    }
  }

  @layer layout {
    .column {
      container: column / inline-size;
      /* Hidden text stays within it: else it makes the page longer when a pane of the host scrolls. */
      position: relative;
    }
    .stack > * + *,
    .opening > * + * {
      margin-block-start: var(--iqa-space-2);
    }
    .opening {
      margin-block-end: var(--iqa-space-5);
    }
    .section + .section,
    .facts + .section {
      margin-block-start: var(--iqa-space-7);
    }
    .section > .head {
      margin-block-end: var(--iqa-space-3);
    }
    .opening > .status:empty {
      margin: 0;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--iqa-space-3) var(--iqa-space-4);
      align-items: center;
      margin-block-start: var(--iqa-space-6);
    }
    @container column (inline-size < 30rem) {
      .title {
        font-size: var(--iqa-text-2xl);
      }
      .lead {
        font-size: var(--iqa-text-m);
      }
    }
  }
`
