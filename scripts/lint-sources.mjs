/** House rules that the general linter does not know: no HTML from text, no left and right, no keys that nobody pressed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './boundaries.mjs'
import { readSource, walk } from './read-source.mjs'

const htmlFromText = new Set(
  'unsafeHTML unsafeSVG unsafeMathML unsafeStatic innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment styleMap'.split(
    ' ',
  ),
)
// A strict page refuses style attributes; left and right are wrong in a language that runs the other way.
const inlineStyle = /\sstyle\s*=/
const physical =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
// A locator's own press and type give it the focus first; only the page's keyboard presses what a person would.
const notAKey =
  /(?<!keyboard)\.(?:press|pressSequentially|type)\((?!\))|\.(?:click|dblclick|tap|focus|fill|check|uncheck|setChecked|selectOption|selectText|setInputFiles|dispatchEvent|hover|clear)\(|\bdispatchEvent\b/
const isJourney = /^packages\/elements\/test\/journeys\/|\.journey\./

/** What a source file of a package, or a journey, does that the house does not; sentences that begin with the line. */
export function faultsOfSource(path, text) {
  const faults = []
  const { program, lineAt } = readSource(path, text)
  const report = (node, sentence) => faults.push(`${path}:${lineAt(node.start)} ${sentence}`)
  if (/^packages\/[^/]+\/src\//.test(path) && !path.endsWith('.test.ts')) {
    walk(program, (node, parent) => {
      if (node.type === 'Identifier' && htmlFromText.has(node.name)) report(node, `uses ${node.name}`)
      if (node.type === 'Literal' && htmlFromText.has(node.value)) report(node, `uses ${node.value}`)
      if (
        node.type === 'MemberExpression' &&
        node.object.name === 'document' &&
        /^write(ln)?$/.test(node.property.name)
      ) {
        report(node, 'uses document.write')
      }
      if (node.type !== 'TemplateElement' || !path.startsWith('packages/elements/')) return
      const written = node.value.raw
      if (inlineStyle.test(written)) report(node, 'has a style attribute in a template')
      const found = physical.exec(written)
      if (found && /(^|[\s;{])[\w-]+\s*:[^:;]+;/.test(written) && parent)
        report(node, `has "${found[0].trim()}" in a style: use inline-start and inline-end`)
    })
  }
  if (isJourney.test(path)) {
    text.split('\n').forEach((line, index) => {
      const found = notAKey.exec(line)
      if (found) faults.push(`${path}:${index + 1} has ${found[0]}…: a journey presses keys`)
    })
  }
  return faults
}

// Written in two parts, so that this file does not find itself.
const words = (...pairs) => pairs.map((pair) => pair.join('')).join('|')
const unfinished = new RegExp(`\\b(?:${words(['TO', 'DO'], ['FIX', 'ME'], ['XX', 'X'], ['HA', 'CK'])})\\b`)
const workplace = new RegExp(
  `(?<![\\w.])/${'work'}/|\\bregistry\\.[a-z0-9-]+\\.[a-z]|${words(['arti', 'factory'], ['verd', 'accio'])}`,
  'i',
)

/** Words that belong in no file of the project. */
export function faultsOfWords(path, text) {
  return text.split('\n').flatMap((line, index) => {
    const found = unfinished.exec(line) ?? workplace.exec(line)
    return found ? [`${path}:${index + 1} has "${found[0]}"`] : []
  })
}

function filesOf(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (
      /^(node_modules|dist|\.git|storybook-static|coverage|__screenshots__|\.iqa|\.vitest-attachments)$/.test(
        entry.name,
      )
    )
      return []
    return entry.isDirectory() ? filesOf(path) : [path]
  })
}

function lint() {
  const faults = []
  const counts = { files: 0, any: 0, long: 0 }
  for (const path of filesOf('')) {
    if (!/\.(ts|mjs|js|json|md|yaml|yml|html|css|txt)$|^\.ci\//.test(path) || !existsSync(join(root, path))) continue
    const text = readFileSync(join(root, path), 'utf8')
    faults.push(...faultsOfWords(path, text))
    if (!/^packages\/[^/]+\/(src|test)\/.*\.ts$/.test(path) || /\/generated\/|\.d\.ts$/.test(path)) continue
    faults.push(...faultsOfSource(path, text))
    counts.files += 1
    walk(readSource(path, text).program, ({ type }) => {
      if (type === 'TSAnyKeyword') counts.any += 1
    })
    if (!path.endsWith('.test.ts') && text.split('\n').length > 300) counts.long += 1
  }
  console.log(`${counts.files} source files: ${counts.any} any, ${counts.long} longer than 300 lines`)
  for (const fault of faults) console.error(fault)
  process.exit(faults.length > 0 ? 1 : 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) lint()
