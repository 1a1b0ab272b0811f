import type { Files } from './files.js'

/** What a file is, by the key that its kind starts with; a file that cannot be told apart is taken for a set. */
export type DocumentKind = 'set' | 'module' | 'library' | 'scenarios' | 'config' | 'translation'

export const configName = 'iqa.config.yaml'

/** Tells from name and text what a file is, without reading all of it: a broken file has a kind too. */
export function documentKind(path: string, text: string): DocumentKind {
  const name = path.split('/').at(-1) ?? path
  if (name === configName) return 'config'
  if (name.endsWith('.scenarios.yaml')) return 'scenarios'
  const key = /^(set|module|library|tests|translates)\s*:/m.exec(text)?.[1]
  if (key === 'tests') return 'scenarios'
  if (key === 'translates') return 'translation'
  return key === 'module' || key === 'library' ? key : 'set'
}

/** Whether a name is one that this program reads. */
export function isDocument(path: string): boolean {
  return /\.(iqa|scenarios)\.yaml$/.test(path) || path.split('/').at(-1) === configName
}

/** The scenarios file that stands beside a question set. */
export function scenariosBeside(path: string): string {
  return path.replace(/(\.iqa)?\.ya?ml$/, '.scenarios.yaml')
}

/** Kind of a file on disk. */
export function kindOnDisk(files: Files, path: string): DocumentKind {
  return documentKind(path, files.read(path).text)
}
