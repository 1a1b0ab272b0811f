import { CST, Lexer, Parser } from 'yaml'
import { limits } from './limits.js'

/** A text of YAML cut into tokens, with what has to be known before they are put together. */
export interface Tokens {
  readonly documents: readonly CST.Token[]
  readonly comments: readonly Span[]
  /** Anchors, aliases, tags and directives, which are refused. */
  readonly refused: readonly (Span & { readonly kind: 'anchor' | 'alias' | 'tag' | 'directive' })[]
  /** Texts in quotes or under | or >, in which a line may start as it likes. */
  readonly longTexts: readonly Span[]
  /** Brackets that were opened and not closed, outermost first. */
  readonly open: readonly Span[]
  /** The limit that was passed; then reading stopped there. */
  readonly over?: { readonly limit: 'entries' | 'depth' | 'parts'; readonly offset: number }
}

/** From an offset up to, not including, another. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Cuts a text into tokens in one pass, and stops at the first limit that it passes. */
export function readTokens(text: string): Tokens {
  const documents: CST.Token[] = []
  const comments: Span[] = []
  const refused: (Span & { kind: 'anchor' | 'alias' | 'tag' | 'directive' })[] = []
  const longTexts: Span[] = []
  const open: Span[] = []
  const parser = new Parser()
  let offset = 0
  let parts = 0
  let isText = false
  let isBlock = false
  let over: Tokens['over']

  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(token)
    const span = { start: offset, end: offset + lexeme.length }
    const type: CST.TokenType | null | 'text' = isText ? 'text' : CST.tokenType(lexeme)
    isText = type === 'scalar'
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue // marks that stand for no text
    offset = span.end

    if ((type === 'text' && isBlock) || type?.endsWith('quoted-scalar')) longTexts.push(span)
    else if (type === 'comment') comments.push(span)
    else if (type === 'anchor' || type === 'alias' || type === 'tag') refused.push({ ...span, kind: type })
    else if (type === 'directive-line') refused.push({ ...span, kind: 'directive' })
    else if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(span)
    else if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop()

    if (type === 'block-scalar-header') isBlock = true
    else if (type !== 'space' && type !== 'newline' && type !== 'comment') isBlock = false

    over = limitPassed(parser, ++parts, span.start)
    if (over !== undefined) return { documents, comments, refused, longTexts, open, over }
  }
  for (const token of parser.end()) documents.push(token)
  return { documents, comments, refused, longTexts, open }
}

function limitPassed(parser: Parser, parts: number, offset: number): Tokens['over'] {
  const top = parser.stack.at(-1)
  const isScalar = top !== undefined && CST.isScalar(top)
  // The stack holds the document, then each mapping and list that is open, then perhaps a text.
  if (parser.stack.length - 1 - (isScalar ? 1 : 0) > limits.depth) return { limit: 'depth', offset }
  if (top !== undefined && 'items' in top && top.items.length > limits.entries) {
    const entry = top.items.at(-1)
    // A last, empty entry is only the comma or line break after the one before it.
    if (entry?.key !== undefined || entry?.value !== undefined || top.items.length > limits.entries + 1) {
      return { limit: 'entries', offset }
    }
  }
  return parts > limits.parts ? { limit: 'parts', offset } : undefined
}
