import { css, type CSSResult } from 'lit'

/** Forced colours and print, which overrule the rest. */
export const modes: CSSResult = css`
  @layer modes {
    @media (forced-colors: active) {
      .point:has(input:checked) {
        border-color: Highlight;
      }
      .point:has(input:checked:not(:focus-visible)) {
        outline: 3px solid Highlight;
        outline-offset: -3px;
      }
      .question::before {
        border-color: Canvas;
      }
      .question:focus-within::before {
        border-color: Highlight;
      }
      .question.wrong::before {
        border-inline-start: 5px double CanvasText;
      }
      .question.off::before {
        border-color: CanvasText;
      }
      .button {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
        border-color: Highlight;
      }
    }
    @media print {
      button,
      .buttons {
        display: none;
      }
      p,
      li,
      dd {
        max-inline-size: none;
      }
      details::details-content {
        content-visibility: visible;
        display: block;
        block-size: auto;
      }
      .question {
        break-inside: avoid;
      }
      .title,
      .subtitle,
      .ask {
        break-after: avoid;
      }
      .note,
      .caution {
        border: 1px solid #000;
      }
      * {
        print-color-adjust: exact;
      }
    }
  }
`
