import { css, type CSSResult } from 'lit'

/** Buttons, fields, choices, dates, messages. */
export const fields: CSSResult = css`
  @layer parts {
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-block-size: var(--iqa-target);
      padding: var(--iqa-space-2) var(--iqa-space-5);
      border: 1px solid var(--iqa-accent);
      border-radius: var(--iqa-radius);
      background: var(--iqa-accent);
      color: var(--iqa-on-accent);
      font-weight: 600;
      cursor: pointer;
    }
    .button:hover,
    .point:hover {
      transition: background-color var(--iqa-motion);
    }
    .button:hover {
      background: var(--iqa-accent-strong);
    }
    .text-button {
      border: 0;
      background: none;
      padding-block: var(--iqa-space-1);
      min-block-size: 1.5rem;
    }
    .back {
      margin-block-end: var(--iqa-space-2);
    }

    .note,
    .caution {
      padding: var(--iqa-space-3) var(--iqa-space-4);
      border-inline-start: var(--iqa-bar) solid var(--iqa-edge);
      background: var(--iqa-sunk);
    }
    .caution {
      border-color: var(--iqa-warning);
      background: var(--iqa-warning-wash);
    }
    .caution > .tag {
      color: var(--iqa-warning);
      font-weight: 600;
    }
    .field > label,
    .field > fieldset > legend {
      display: block;
      font-weight: 600;
      line-height: 1.35;
    }
    .field > * + *,
    .field > fieldset > * + * {
      margin-block-start: var(--iqa-space-1);
    }
    .need {
      margin-inline-start: var(--iqa-space-2);
      font-weight: 400;
    }
    input[type='text'],
    textarea {
      display: block;
      inline-size: 100%;
      min-block-size: 2.5rem;
      padding: var(--iqa-space-2) 0.625rem;
      border: 1px solid var(--iqa-edge);
      border-radius: var(--iqa-radius);
      background: var(--iqa-surface);
      max-inline-size: 44rem;
    }
    textarea {
      resize: vertical;
      line-height: 1.45;
      field-sizing: content;
      min-block-size: 4.5rem;
    }
    input[type='radio'],
    input[type='checkbox'] {
      accent-color: var(--iqa-accent);
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin-block-start: 0.125rem;
    }
    .number {
      display: flex;
      gap: var(--iqa-space-2);
      align-items: baseline;
    }
    .number input {
      inline-size: 8rem;
    }
    .choices {
      display: grid;
      gap: var(--iqa-space-1);
    }
    .choices.pair {
      grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
      column-gap: var(--iqa-space-5);
    }
    .choices.inline {
      display: flex;
      flex-wrap: wrap;
      gap: var(--iqa-space-1) var(--iqa-space-6);
    }
    .choice {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--iqa-space-2);
      align-items: start;
    }
    .choice .hint {
      grid-column: 2;
      margin-block-end: var(--iqa-space-2);
    }
    .choice label {
      display: block;
      padding-block: 0.125rem;
      line-height: 1.35;
      min-block-size: 1.75rem;
    }
    .choice.apart {
      border: 1px dashed var(--iqa-edge);
      border-radius: var(--iqa-radius);
      padding: 0.375rem var(--iqa-space-3);
      margin-block-start: var(--iqa-space-2);
      inline-size: fit-content;
    }
    .choices.inline > .choice.apart {
      margin-block-start: 0;
    }
    .date {
      display: flex;
      flex-wrap: wrap;
      gap: var(--iqa-space-2);
    }
    .date > div {
      min-inline-size: min-content;
    }
    .date label {
      display: block;
    }
    .date input {
      inline-size: 3.25rem;
    }
    .date .year input {
      inline-size: 4.75rem;
    }
    .facts-grid {
      display: grid;
      gap: var(--iqa-space-5) var(--iqa-space-6);
      grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
      align-items: start;
    }
    .facts-grid > :empty {
      display: none;
    }
    .facts-grid,
    .answers {
      margin-block: var(--iqa-space-3) var(--iqa-space-5);
    }
    .field .choices {
      margin-block-start: var(--iqa-space-2);
    }

    .answers > div {
      display: grid;
      grid-template-columns: minmax(0, 17rem) minmax(0, 1fr) auto;
      gap: 0 var(--iqa-space-5);
      align-items: baseline;
      border-block-start: var(--iqa-hairline) solid var(--iqa-line);
      padding-block: var(--iqa-space-2);
    }
    .answers > div:last-child {
      border-block-end: var(--iqa-hairline) solid var(--iqa-line);
    }
    .answers .correction {
      grid-column: 1 / -1;
      display: grid;
      gap: var(--iqa-space-4);
      padding-block: var(--iqa-space-2) var(--iqa-space-3);
    }
    @container column (inline-size < 44rem) {
      .answers > div {
        grid-template-columns: minmax(0, 1fr);
      }
      .answers dt {
        font-weight: 600;
      }
    }

    .error-text {
      color: var(--iqa-error);
      font-weight: 600;
      max-inline-size: var(--iqa-measure);
    }
    /* In the margin, so that what is wrong stays where it was. */
    .has-error:not(.question .field) {
      position: relative;
    }
    .has-error:not(.question .field)::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(-1 * var(--iqa-space-2));
      border-inline-start: var(--iqa-bar) solid var(--iqa-error);
    }
    :is(input, textarea)[aria-invalid] {
      border: 2px solid var(--iqa-error);
    }
    .error-summary {
      border: 2px solid var(--iqa-error);
      border-block-start-width: 6px;
      border-radius: var(--iqa-radius);
      padding: var(--iqa-space-4) var(--iqa-space-5);
      background: var(--iqa-error-wash);
      margin-block-end: var(--iqa-space-6);
    }
    .error-summary li + li {
      margin-block-start: var(--iqa-space-1);
    }
    .error-summary ul {
      margin-block-start: var(--iqa-space-2);
    }
    .error-summary li a {
      display: inline-block;
      padding-block: 0.125rem;
      color: var(--iqa-error);
      font-weight: 600;
    }
  }
`
