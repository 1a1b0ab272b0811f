import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../diagnostics/define.js'
import { readYaml } from '../read/read-yaml.js'
import { child, type ScalarNode } from '../read/syntax-tree.js'
import { readGuidance } from './guidance.js'

function read(text: string) {
  const { reporter, diagnostics } = collectDiagnostics()
  const source = `guidance: |\n${text
    .split('\n')
    .map((each) => `  ${each}`)
    .join('\n')}\n`
  const tree = readYaml({ path: 'a.yaml', text: source }, reporter)
  const node = child(tree?.root, 'guidance') as ScalarNode
  const blocks = tree === undefined ? [] : readGuidance(node, tree, reporter)
  return {
    blocks,
    faults: diagnostics.map(
      ({ code, message, range }) => `${code} ${range.start.line}:${range.start.column} ${message}`,
    ),
  }
}

test('guidance becomes a tree of the few things it may hold', () => {
  const { blocks, faults } = read(
    'Look at **all** of *it*,\nand at `x`. See [the guide](https://example.org) or [above](#top).\n\n- one\n- two',
  )
  expect(faults).toEqual([])
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Look at ' },
        { type: 'strong', children: [{ type: 'text', value: 'all' }] },
        { type: 'text', value: ' of ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'it' }] },
        { type: 'text', value: ', and at ' },
        { type: 'code', value: 'x' },
        { type: 'text', value: '. See ' },
        { type: 'link', href: 'https://example.org', children: [{ type: 'text', value: 'the guide' }] },
        { type: 'text', value: ' or ' },
        { type: 'link', href: '#top', children: [{ type: 'text', value: 'above' }] },
        { type: 'text', value: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', children: [{ type: 'text', value: 'one' }] }],
        [{ type: 'paragraph', children: [{ type: 'text', value: 'two' }] }],
      ],
    },
  ])
})

describe('anything else is refused where it stands', () => {
  test.each([
    { text: 'A <b>word</b>.', fault: 'IQA703 2:5 HTML is not allowed here.' },
    { text: '<script>alert(1)</script>', fault: 'IQA703 2:3 HTML is not allowed here.' },
    { text: 'x\n\n<img src=x onerror=alert(1)>', fault: 'IQA703 4:3 HTML is not allowed here.' },
    { text: '# Title', fault: 'IQA708 2:3 Guidance cannot have a heading.' },
    { text: '> Said.', fault: 'IQA708 2:3 Guidance cannot have a quotation.' },
    { text: 'An ![image](https://example.org/a.png)', fault: 'IQA708 2:6 Guidance cannot have an image.' },
    { text: '[go](javascript:alert(1))', fault: 'IQA708 2:3 Guidance cannot have a link to "javascript:alert(1)".' },
    {
      text: '[go](&#106;avascript:alert(1))',
      fault: 'IQA708 2:3 Guidance cannot have a link to "javascript:alert(1)".',
    },
    { text: '[go](http://example.org)', fault: 'IQA708 2:3 Guidance cannot have a link to "http://example.org".' },
    { text: '[go](//example.org)', fault: 'IQA708 2:3 Guidance cannot have a link to "//example.org".' },
    { text: '<data:text/html,x>', fault: 'IQA708 2:3 Guidance cannot have a link to "data:text/html,x".' },
    { text: '---', fault: 'IQA708 2:3 Guidance cannot have a line across the page.' },
    {
      text: 'One\n\n    four spaces',
      fault: 'IQA708 4:3 Guidance cannot have a block of code (text set in by four spaces).',
    },
  ])('$text', ({ text, fault }) => {
    expect(read(text).faults).toEqual([fault])
  })

  test('lists a thousand deep are one fault, not a crash', () => {
    expect(read('- '.repeat(1000) + 'x').faults).toHaveLength(1)
  })
})
