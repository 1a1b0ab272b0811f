import type { Guidance, GuidanceBlock, GuidanceInline } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { spoken, type Shown, type View } from '../view.js'

/** Characters up to which one paragraph is a hint under the question rather than something to open. */
const hintLength = 160

/** Guidance that is one short paragraph without a link: shown as a hint. */
export function asHint(guidance: Guidance | undefined, view: View): TemplateResult | undefined {
  if (guidance === undefined) return undefined
  const language = spoken(view, guidance)
  const [only, ...rest] = guidance[language] ?? []
  if (only?.type !== 'paragraph' || rest.length > 0) return undefined
  const length = plainLength(only.children)
  if (length === undefined || length > hintLength) return undefined
  return html`<span lang=${language === view.messages.language ? nothing : language}>${inlines(only.children)}</span>`
}

/** Guidance as a tree: paragraphs, lists, strong, emphasis, code, breaks and links, and nothing else. */
export function guidanceTree(guidance: Guidance, view: View): TemplateResult {
  const language = spoken(view, guidance)
  return html`<div class="stack" lang=${language === view.messages.language ? nothing : language}>
    ${blocks(guidance[language] ?? [])}
  </div>`
}

/** Guidance to open, named after what it is for. */
export function guidanceDetails(
  guidance: Guidance,
  id: string,
  open: boolean,
  suffix: Shown,
  view: View,
): TemplateResult {
  return html`<details class="guidance" id=${id} ?open=${open}>
    <summary>${view.messages.guidance}<span class="hidden-text">${suffix}</span></summary>
    ${guidanceTree(guidance, view)}
  </details>`
}

function blocks(list: readonly GuidanceBlock[]): unknown[] {
  return list.map((block) => {
    if (block.type === 'paragraph') return html`<p>${inlines(block.children)}</p>`
    if (block.type !== 'list') return nothing
    const items = block.items.map((item) => html`<li>${onlyParagraph(item) ?? blocks(item)}</li>`)
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`
  })
}

function onlyParagraph(item: readonly GuidanceBlock[]): unknown {
  const [first, ...rest] = item
  return first?.type === 'paragraph' && rest.length === 0 ? inlines(first.children) : undefined
}

function inlines(list: readonly GuidanceInline[]): unknown[] {
  return list.map((inline) => {
    switch (inline.type) {
      case 'text':
        return inline.value
      case 'code':
        return html`<code>${inline.value}</code>`
      case 'break':
        return html`<br />`
      case 'strong':
        return html`<strong>${inlines(inline.children)}</strong>`
      case 'emphasis':
        return html`<em>${inlines(inline.children)}</em>`
      case 'link':
        return isSafe(inline.href)
          ? html`<a href=${inline.href} rel="noopener noreferrer">${inlines(inline.children)}</a>`
          : inlines(inline.children)
      default:
        return nothing
    }
  })
}

/** The schemes that the compiler admits; asked again here, because a host may hand over a set from anywhere. */
function isSafe(href: unknown): boolean {
  return typeof href === 'string' && /^(?:https:|mailto:|#)/i.test(href)
}

/** Characters of plain text; undefined as soon as there is a link or a break. */
function plainLength(list: readonly GuidanceInline[]): number | undefined {
  let length = 0
  for (const inline of list) {
    if (inline.type === 'link' || inline.type === 'break') return undefined
    const inner = 'children' in inline ? plainLength(inline.children) : inline.value.length
    if (inner === undefined) return undefined
    length += inner
  }
  return length
}
