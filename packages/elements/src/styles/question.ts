import { css, type CSSResult } from 'lit'

/** A question: its number in the margin, the bar that says where one is, the scale, what follows an answer. */
export const questionStyles: CSSResult = css`
  @layer parts {
    .questions {
      container: questions / inline-size;
    }
    [data-question],
    [data-module] {
      contain: layout style;
    }
    .question {
      position: relative;
      padding-inline-start: 3.5rem;
      padding-block: var(--iqa-space-5) var(--iqa-space-6);
      border-block-start: var(--iqa-hairline) solid var(--iqa-line);
    }
    .question .at {
      position: absolute;
      inset-inline-start: 0.75rem;
      font: 400 var(--iqa-text-xl) / 1.1 var(--iqa-font-title);
      color: var(--iqa-ink-quiet);
    }
    .question::before {
      content: '';
      position: absolute;
      inset-block: var(--iqa-space-5) var(--iqa-space-6);
      inset-inline-start: 0;
      border-inline-start: var(--iqa-bar) solid transparent;
    }
    .question:focus-within::before {
      border-color: var(--iqa-accent);
    }
    .question:focus-within .at {
      color: var(--iqa-accent);
    }
    .ask {
      font: 600 var(--iqa-text-l) / 1.35 var(--iqa-font-text);
      max-inline-size: 58ch;
    }
    .question .hint {
      margin-block-start: var(--iqa-space-1);
      max-inline-size: var(--iqa-measure);
    }
    .why {
      margin-block-start: var(--iqa-space-1);
    }
    .turn {
      display: inline-block;
      margin-inline-end: 0.4em;
    }
    .turn:dir(rtl) {
      transform: scaleX(-1);
    }
    .guidance {
      margin-block-start: var(--iqa-space-2);
    }
    .guidance > div {
      padding: var(--iqa-space-2) 0 var(--iqa-space-2) var(--iqa-space-4);
      border-inline-start: 1px solid var(--iqa-line);
      margin-inline-start: 0.25rem;
    }
    .guidance ul,
    .guidance ol {
      padding-inline-start: 1.25rem;
      list-style: disc;
    }
    .guidance ol {
      list-style: decimal;
    }
    .answer {
      margin-block-start: var(--iqa-space-3);
    }

    .question.off {
      padding-block: var(--iqa-space-4);
      color: var(--iqa-ink-quiet);
      background: var(--iqa-sunk);
    }
    .question.off .ask {
      font-weight: 400;
      font-size: var(--iqa-text-m);
    }
    .question.off::before {
      inset-block: var(--iqa-space-4);
      border-inline-start: 2px dotted var(--iqa-edge);
    }

    /* The points of a scale are joined; not applicable stands apart, beside the scale and never on it. */
    .scale {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .point {
      --cell-bar: 0 0 transparent;
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--iqa-space-2);
      align-content: start;
      padding: 0.625rem var(--iqa-space-3);
      border: 1px solid var(--iqa-edge);
      background: var(--iqa-surface);
      margin-inline-end: -1px;
    }
    .point:first-child {
      border-start-start-radius: var(--iqa-radius);
      border-end-start-radius: var(--iqa-radius);
    }
    .point:nth-last-child(1 of .point:not(.apart)) {
      border-start-end-radius: var(--iqa-radius);
      border-end-end-radius: var(--iqa-radius);
      margin-inline-end: 0;
    }
    .point.apart {
      margin-inline: var(--iqa-space-4) 0;
      border-style: dashed;
      border-radius: var(--iqa-radius);
      background: transparent;
    }
    .point label {
      font-weight: 600;
      line-height: 1.4;
    }
    .point input {
      position: relative;
      z-index: 1;
    }
    .point label::after {
      content: '';
      position: absolute;
      inset: 0;
      cursor: pointer;
    }
    .point .hint {
      grid-column: 2;
      margin: 0;
      line-height: 1.4;
    }
    .point:hover {
      background: var(--iqa-sunk);
    }
    .point:has(input:checked) {
      background: var(--iqa-accent-wash);
      border: 1px solid var(--iqa-accent);
      --cell-bar: inset 0 var(--iqa-bar) 0 var(--iqa-accent);
      box-shadow: var(--cell-bar);
      z-index: 1;
    }
    .point:has(input:focus-visible) {
      outline: var(--iqa-focus-width) solid var(--iqa-focus);
      outline-offset: var(--iqa-focus-gap);
      border-radius: var(--iqa-radius);
      z-index: 2;
      box-shadow:
        var(--cell-bar),
        0 0 0 calc(var(--iqa-focus-gap) + var(--iqa-focus-width) + 2px) var(--iqa-focus-edge);
    }
    .point :focus-visible {
      outline: none;
      box-shadow: none;
    }
    .question.wrong::before,
    .question.wrong:focus-within::before {
      border-color: var(--iqa-error);
    }
    .question.wrong .at {
      color: var(--iqa-error);
    }
    .question .error-text {
      margin-block-start: var(--iqa-space-1);
    }
    .scale.bad .point {
      border-color: var(--iqa-error);
    }

    .follow {
      margin-block-start: var(--iqa-space-4);
      display: grid;
      gap: var(--iqa-space-5);
    }
    .follow .follow {
      margin-block-start: var(--iqa-space-3);
    }
    .follow fieldset {
      display: grid;
      gap: var(--iqa-space-2);
    }
    .follow fieldset > legend {
      font-weight: 600;
      margin-block-end: var(--iqa-space-1);
    }
    .action {
      display: grid;
      gap: var(--iqa-space-3) var(--iqa-space-5);
      grid-template-columns: minmax(0, 1fr);
    }
    .module {
      padding-block: var(--iqa-space-4);
      border-block-start: var(--iqa-hairline) solid var(--iqa-line);
      display: grid;
      gap: var(--iqa-space-3);
    }
    .module .choice label {
      font-weight: 600;
    }
    @container questions (inline-size >= 46rem) {
      .action {
        grid-template-columns: minmax(0, 1fr) 11rem 13rem;
        align-items: start;
      }
      .module {
        padding-inline-start: 3.5rem;
      }
    }

    @container questions (inline-size < 46rem) {
      .scale {
        grid-auto-flow: row;
      }
      .point {
        margin-inline-end: 0;
        margin-block-end: -1px;
      }
      .point:first-child {
        border-end-start-radius: 0;
        border-start-end-radius: var(--iqa-radius);
      }
      .point:nth-last-child(1 of .point:not(.apart)) {
        border-start-end-radius: 0;
        border-end-start-radius: var(--iqa-radius);
        border-end-end-radius: var(--iqa-radius);
      }
      .point.apart {
        margin-inline-start: 0;
        margin-block: var(--iqa-space-3) 0;
      }
      .point:has(input:checked) {
        --cell-bar: inset var(--iqa-bar) 0 0 var(--iqa-accent);
      }
      .point:dir(rtl):has(input:checked) {
        --cell-bar: inset calc(-1 * var(--iqa-bar)) 0 0 var(--iqa-accent);
      }
    }
    @container questions (inline-size < 30rem) {
      .question {
        padding-inline-start: 0;
      }
      .question .at {
        position: static;
        display: block;
        margin-block-end: var(--iqa-space-1);
      }
      .question::before {
        display: none;
      }
      .question.wrong {
        padding-inline-start: var(--iqa-space-3);
        border-inline-start: var(--iqa-bar) solid var(--iqa-error);
      }
      .question.off {
        padding-inline: var(--iqa-space-3);
      }
    }
  }
`
