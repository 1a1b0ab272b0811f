import { describe, expect, test } from 'vitest'
import { look, read } from '../../test/support/look.js'
import { codePointName } from '../diagnostics/hidden-characters.js'

const hidden = [
  0x00, 0x07, 0x08, 0x0b, 0x1b, 0x7f, 0x80, 0x9f, 0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
  0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffe, 0xe0041,
].map((code) => String.fromCodePoint(code))

const lookAlikes = ['а', 'е', 'о', 'ѕ', 'і', 'ａ', 'é', 'ŵ', 'ł', 'ⅰ', '𝐚', '–']

const set = (at: {
  id?: string
  title?: string
  option?: string
  guidance?: string
  comment?: string
}): string => `iqa: 1
set: charging
title: Charging${at.title ?? ''} decisions
version: 1.0.0
sections:
  - id: review
    title: The review
    questions:
      - id: code${at.id ?? ''}_test ${at.comment === undefined ? '' : `# a comment${at.comment}`}
        ask: Was the test applied?
        answer: choice
        options: {yes${at.option ?? ''}_indeed: Yes}
        guidance: |
          Look at the evidence${at.guidance ?? ''}.
`

describe.each(['id', 'title', 'option', 'guidance', 'comment'])('in %s', (place) => {
  test.each(hidden.map((character) => [codePointName(character), character]))(
    '%s is refused and named',
    (name, character) => {
      const { found } = look(set({ [place]: character }))
      expect(found.map(({ code, message }) => [code, message.includes(name)])).toEqual([['IQA010', true]])
    },
  )
})

test.each(lookAlikes)('%s is not allowed in an id, and is allowed in a text', (letter) => {
  expect(look(set({ id: letter })).found.map(({ code }) => code)).toEqual(['IQA104'])
  expect(look(set({ title: letter, guidance: letter })).found).toEqual([])
})

test('1,000 texts in Welsh, French and Polish raise nothing', () => {
  const words =
    `Ŵyr ŷd tŷ dŵr gŵyl môr tân êm ïon dôl hŷn ŵy âr ôl naïf cœur où déjà garçon Noël façade être château maïs
    ambiguë œuvre L'Haÿ źdźbło żółć gęślą jaźń łódź święto ćma ÓSMY Zażółć przyjaźń „tak” « oui » — … ’ € £ ½ § ©`.split(
      /\s+/,
    )
  for (let index = 0; index < 1000; index++) {
    const text = Array.from({ length: 8 }, (_, at) => words[(index * 7 + at * (1 + (index % 11))) % words.length]).join(
      ' ',
    )
    expect(read(`a: |\n  ${text}\n`).found, text).toEqual([])
  }
})

test('a letter written in parts is put right by its fix', () => {
  const [only] = read('a: Cymraeg yw hon, w\u0302yr pawb\n').found
  expect(only?.message).toContain('ŵ')
  expect(only?.fixes.map(({ edits }) => edits.map((edit) => edit.new_text))).toEqual([['ŵ']])
})
