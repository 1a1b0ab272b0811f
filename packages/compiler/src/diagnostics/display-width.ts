/** Columns that a text takes in a terminal: accents none, most letters one, Chinese characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Me}\u{200D}]/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const wide = new RegExp(
  `[\\p{Emoji_Presentation}${[
    '\\u{1100}-\\u{115F}\\u{2E80}-\\u{303E}\\u{3041}-\\u{33FF}\\u{3400}-\\u{4DBF}\\u{4E00}-\\u{9FFF}\\u{A000}-\\u{A4CF}',
    '\\u{AC00}-\\u{D7A3}\\u{F900}-\\u{FAFF}\\u{FE30}-\\u{FE6F}\\u{FF00}-\\u{FF60}\\u{FFE0}-\\u{FFE6}\\u{20000}-\\u{3FFFD}',
  ].join('')}]`,
  'u',
)
