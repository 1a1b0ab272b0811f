import { expect, test } from 'vitest'
import type { GuidanceBlock, GuidanceInline } from '@iqa/model'
import { en } from '../messages/en.js'
import { assessment } from '../test/sets.js'
import { asHint } from './guidance.js'

const view = { messages: en, language: 'en', set: assessment, level: 2 }
const paragraph = (...children: GuidanceInline[]): GuidanceBlock => ({ type: 'paragraph', children })
const text = (value: string): GuidanceInline => ({ type: 'text', value })
const strong = (value: string): GuidanceInline => ({ type: 'strong', children: [text(value)] })

test.each([
  { what: 'one short paragraph', blocks: [paragraph(text('Look at the evidence first.'))], hint: true },
  {
    what: 'one short paragraph with emphasis',
    blocks: [paragraph(text('Look at '), strong('the evidence'))],
    hint: true,
  },
  {
    what: 'a paragraph of 160 characters',
    blocks: [paragraph(text('a'.repeat(150)), strong('b'.repeat(10)))],
    hint: true,
  },
  {
    what: 'a paragraph of 161 characters',
    blocks: [paragraph(text('a'.repeat(150)), strong('b'.repeat(11)))],
    hint: false,
  },
  { what: 'two paragraphs', blocks: [paragraph(text('One.')), paragraph(text('Two.'))], hint: false },
  {
    what: 'a list',
    blocks: [{ type: 'list', ordered: false, items: [[paragraph(text('One'))]] } satisfies GuidanceBlock],
    hint: false,
  },
  {
    what: 'a paragraph with a link',
    blocks: [paragraph({ type: 'link', href: 'https://example.org/', children: [text('Guide')] })],
    hint: false,
  },
  { what: 'nothing', blocks: [], hint: false },
])('guidance that is $what is a hint: $hint', ({ blocks, hint }) => {
  expect(asHint({ en: blocks }, view) !== undefined).toBe(hint)
})
