/** Which package may import what: the table of the architecture, and the rules that hold the sources to it. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSource, walk } from './read-source.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** One row a package, in the order in which imports may point back. `types` are packages of which only types are read. */
export const table = {
  model: { does: 'the shapes and identities that all share', imports: [], others: ['@noble/hashes'], runs: 'anywhere' },
  logic: {
    does: 'the condition language and what it decides: operators, evaluate, explain, read back, which questions are asked',
    imports: ['model'],
    others: [],
    runs: 'anywhere',
  },
  compiler: {
    does: 'YAML text to a checked, compiled question set; the reader of scenarios',
    imports: ['model', 'logic'],
    others: ['yaml', 'json-logic-js', 'mdast-util-from-markdown'],
    types: ['mdast'],
    runs: 'anywhere, no file access',
  },
  engine: {
    does: 'form state from a compiled set; drafts, responses and their verification',
    imports: ['model', 'logic'],
    others: [],
    runs: 'anywhere',
  },
  elements: {
    does: '`<iqa-form>`: state to DOM and back',
    imports: ['model', 'engine'],
    others: ['lit'],
    runs: 'browser; may be imported in Node',
  },
  cli: {
    does: 'files, terminal, formats, preview',
    imports: ['model', 'logic', 'compiler', 'engine', 'elements'],
    others: ['commander', 'chokidar', 'open', 'lit'],
    runs: 'Node; its preview page in the browser',
  },
}

/** Folders of the compiler in the order of the corridor; each may import from those before it, and all from diagnostics. */
export const corridor = ['read', 'validate', 'resolve', 'check', 'emit', 'decide', 'diff', 'scenarios']

const domNames = new Set(
  (
    'document window navigator location history localStorage sessionStorage indexedDB customElements alert confirm prompt self ' +
    'Element Node Document DocumentFragment ShadowRoot Window Event CustomEvent KeyboardEvent InputEvent MouseEvent FocusEvent ' +
    'CSSStyleSheet MutationObserver ResizeObserver IntersectionObserver XMLHttpRequest WebSocket EventSource ElementInternals ' +
    'requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia NodeList DOMParser HTMLCollection FileReader'
  ).split(' '),
)
const isDom = (name) => domNames.has(name) || /^(HTML|SVG)\w*Element$/.test(name)
const isTest = (path) => /\.test\.ts$|\.stories\.ts$|\/src\/(.*\/)?test\//.test(path)

/**
 * Everything in the sources that the table does not allow, as sentences that begin with file and line.
 *
 * @param {Map<string, string>} sources text by path, `packages/<name>/src/…`
 * @param {Map<string, object>} manifests package.json by package name
 * @returns {string[]}
 */
export function violations(sources, manifests) {
  const found = []
  const edges = new Map()
  for (const [path, text] of sources) {
    const [, name] = path.split('/')
    const report = (line, sentence) => found.push(`${path}:${line} ${sentence}`)
    if (table[name] === undefined) {
      report(1, `the package ${name} has no row in the table`)
      continue
    }
    const { imports, free, program, lineAt } = readSource(path, text)
    edges.set(path, [])
    for (const each of imports) {
      const target = each.from?.startsWith('.') ? fileOf(path, each.from, sources) : undefined
      if (target !== undefined && !each.types) edges.get(path).push(target)
      for (const sentence of faultsOf(each, path, name, manifests)) report(each.line, sentence)
    }
    const page = path.startsWith('packages/cli/src/preview/page/')
    if (isTest(path)) continue
    if (name !== 'elements' && name !== 'cli') {
      for (const { what, start } of clocks(program))
        report(lineAt(start), `uses ${what}: clocks and chance come in as arguments`)
    }
    if (name === 'elements' || page) continue
    for (const { name: used, line } of free) if (isDom(used)) report(line, `uses ${used}, which only a browser has`)
  }
  return [
    ...found,
    ...cycles(edges).map(
      (cycle) => `${cycle[0]}:1 imports itself by way of ${[...cycle.slice(1), cycle[0]].join(' → ')}`,
    ),
  ]
}

function faultsOf({ from, types }, path, name, manifests) {
  if (from === undefined) return ['imports a path that is computed, which cannot be checked']
  if (from.startsWith('.')) return relativeFaults(from, path, name)
  const row = table[name]
  const own = /^@iqa\/([^/]+)(?:\/(.*))?$/.exec(from)
  if (own) return ownFaults(own[1], own[2], path, name, manifests)
  // Tests may use what the root declares for them; npm sees to that.
  if (isTest(path)) return []
  if (from.startsWith('node:')) {
    if (name !== 'cli') return [`imports ${from}: only cli may use Node`]
    return path.startsWith('packages/cli/src/preview/page/') ? [`imports ${from} in a page`] : []
  }
  const bare = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  if (types && row.types?.includes(bare)) return []
  if (!row.others.includes(bare)) return [`imports ${bare}, which the table does not allow in ${name}`]
  return manifests.get(name)?.dependencies?.[bare]
    ? []
    : [`imports ${bare}, which packages/${name}/package.json does not declare`]
}

function relativeFaults(from, path, name) {
  const target = posix.join(posix.dirname(path), from)
  if (!target.startsWith(`packages/${name}/`))
    return [`imports ${from}, which lies outside the package: import it by name`]
  if (name !== 'compiler' || isTest(path)) return []
  const folderOf = (file) => /^packages\/compiler\/src\/([^/]+)\//.exec(file)?.[1]
  const [mine, theirs] = [folderOf(path), folderOf(target)]
  if (mine === undefined || theirs === undefined || mine === theirs || theirs === 'diagnostics') {
    return mine !== undefined && theirs === undefined
      ? [`imports ${from}: a folder may not import what joins the folders`]
      : []
  }
  if (mine === 'diagnostics') return [`imports ${from}: diagnostics imports no other folder`]
  return corridor.indexOf(theirs) < corridor.indexOf(mine) && corridor.includes(theirs)
    ? []
    : [`imports ${from}: ${mine} comes before ${theirs} in the corridor`]
}

function ownFaults(target, door, path, name, manifests) {
  const doors = Object.keys(manifests.get(target)?.exports ?? {})
  if (door !== undefined && !doors.includes(`./${door}`))
    return [`imports @iqa/${target}/${door}, past the index of ${target}`]
  if (isTest(path)) return []
  if (target === name) return [`imports its own package by name`]
  if (!table[name].imports.includes(target))
    return [`imports @iqa/${target}, which the table does not allow in ${name}`]
  return manifests.get(name)?.dependencies?.[`@iqa/${target}`]
    ? []
    : [`imports @iqa/${target}, which packages/${name}/package.json does not declare`]
}

function clocks(program) {
  const found = []
  walk(program, (node) => {
    const { type, callee, start } = node
    if (type === 'NewExpression' && callee.name === 'Date' && node.arguments.length === 0)
      found.push({ what: 'new Date()', start })
    if (type !== 'MemberExpression') return
    const what = `${node.object.name}.${node.property.name}`
    if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(what)) found.push({ what, start })
  })
  return found
}

function fileOf(path, from, sources) {
  const target = posix.join(posix.dirname(path), from)
  return [target.replace(/\.js$/, '.ts'), target].find((file) => sources.has(file))
}

/** One cycle of imports for each knot of files that import one another at run time. */
function cycles(edges) {
  const found = []
  const state = new Map()
  const visit = (path, trail) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push(trail.slice(trail.indexOf(path)))
      return
    }
    state.set(path, 'open')
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of edges.keys()) visit(path, [])
  return found
}

/** The sources of all packages: hand-written and generated, without declaration files. */
export function readSources() {
  const sources = new Map()
  for (const name of packageNames()) {
    const folder = join(root, 'packages', name, 'src')
    for (const file of readdirSync(folder, { recursive: true })
      .map((each) => each.replaceAll('\\', '/'))
      .sort()) {
      if (!/\.(ts|js|mjs)$/.test(file) || file.endsWith('.d.ts')) continue
      sources.set(`packages/${name}/src/${file}`, readFileSync(join(folder, file), 'utf8'))
    }
  }
  return sources
}

export function readManifests() {
  return new Map(
    packageNames().map((name) => [
      name,
      JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')),
    ]),
  )
}

export function packageNames() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The table as Markdown, and the page it stands in between two markers. */
export const page = join(root, 'docs', 'architecture.md')
const markers = ['<!-- table of packages: written by scripts/print-boundaries.mjs -->', '<!-- end of table -->']

export function printTable() {
  const list = (names) => (names.length > 0 ? names.join(', ') : '–')
  const rows = Object.entries(table).map(
    ([name, { does, imports, others, runs }]) =>
      `| \`@iqa/${name}\` | ${does} | ${list(imports)} | ${list(others)} | ${runs} |`,
  )
  return ['| Package | Does | May import | From others | Runs in |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** The page with its table as it should be; undefined when the page lacks the markers. */
export function withTable(text) {
  const [start, end] = markers.map((marker) => text.indexOf(marker))
  if (start < 0 || end < start) return undefined
  return `${text.slice(0, start)}${markers[0]}\n${printTable()}\n${text.slice(end)}`
}
