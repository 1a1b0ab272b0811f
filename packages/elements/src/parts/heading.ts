import { html, nothing, type TemplateResult } from 'lit'

interface HeadingOptions {
  readonly className: string
  readonly id?: string
  /** Whether focus can be sent to it. */
  readonly focusable?: boolean
}

/** A heading of a level that is known only when it is drawn; past 6 it stays 6. */
export function heading(level: number, content: unknown, { className, id, focusable }: HeadingOptions): TemplateResult {
  const own = id ?? nothing
  const tab = focusable ? '-1' : nothing
  switch (Math.max(1, level)) {
    case 1:
      return html`<h1 class=${className} id=${own} tabindex=${tab}>${content}</h1>`
    case 2:
      return html`<h2 class=${className} id=${own} tabindex=${tab}>${content}</h2>`
    case 3:
      return html`<h3 class=${className} id=${own} tabindex=${tab}>${content}</h3>`
    case 4:
      return html`<h4 class=${className} id=${own} tabindex=${tab}>${content}</h4>`
    case 5:
      return html`<h5 class=${className} id=${own} tabindex=${tab}>${content}</h5>`
    default:
      return html`<h6 class=${className} id=${own} tabindex=${tab}>${content}</h6>`
  }
}
