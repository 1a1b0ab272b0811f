/**
 * Characters that a reader cannot see but that change what a text says: direction marks (Unicode's "Trojan Source"
 * note), zero-width characters, control characters, byte-order marks inside a text, halves of a surrogate pair.
 */
export interface HiddenCharacter {
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number
  readonly length: number
  /** As Unicode writes it: U+202E. */
  readonly code: string
}

/** Every hidden character of a text, in order. Tabs and line breaks are not hidden, nor are letters of any language. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)].map(({ 0: found, index }) => ({
    offset: index,
    length: found.length,
    code: codePointName(found),
  }))
}

/** Whether a text has a hidden character. */
export function hasHiddenCharacter(text: string): boolean {
  return text.search(hidden) !== -1
}

/** A character by its number, as Unicode writes it: U+202E. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const hidden = new RegExp(
  `[${[
    '\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}', // controls
    '\\u{AD}\\u{34F}\\u{61C}\\u{115F}\\u{1160}\\u{17B4}\\u{17B5}\\u{180B}-\\u{180F}', // soft hyphen, joiners and fillers
    '\\u{200B}-\\u{200F}\\u{2028}-\\u{202E}\\u{2060}-\\u{206F}', // zero widths, separators, directions
    '\\u{3164}\\u{FFA0}\\u{FEFF}\\u{FFF0}-\\u{FFFB}\\u{FFFE}\\u{FFFF}',
    '\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}', // musical controls, tags
    '\\u{D800}-\\u{DFFF}', // halves of a pair: with the u flag, whole pairs do not match
  ].join('')}]`,
  'gu',
)
