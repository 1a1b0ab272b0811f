import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@iqa/model'
import type { Loader } from '../src/read/includes.js'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Files of this folder, by path from it. */
export const fromFolder: Loader = {
  read(path) {
    try {
      return { path, text: readFileSync(`${root}${path}`, 'utf8') }
    } catch {
      return undefined
    }
  },
}

/** Files held in memory, by path. */
export function fromTexts(texts: Readonly<Record<string, string>>): Loader {
  return { read: (path) => (Object.hasOwn(texts, path) ? { path, text: texts[path] ?? '' } : undefined) }
}

/** A diagnostic on one line, for comparing. */
export function line({ code, file, range, message }: Diagnostic): string {
  return `${code} ${file}:${range.start.line}:${range.start.column} ${message}`
}
