import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Fix } from '@iqa/model'
import { codes } from '../../src/diagnostics/catalogue.js'
import { internalFault } from '../../src/diagnostics/catalogue/internal.js'
import { frame } from '../../src/diagnostics/frame.js'
import type { Loader } from '../../src/read/includes.js'
import { diagnostic as isDiagnostic } from '../../src/validate/generated/validators.js'
import { checkFile } from './check-file.js'

const here = dirname(fileURLToPath(import.meta.url))
const folders = readdirSync(here).filter((name) => /^IQA\d{3}$/.test(name))

/** Every file of a folder and of those below it, and nothing else. */
function loaderOf(folder: string): Loader {
  return {
    read(path) {
      const full = join(folder, path)
      return existsSync(full) && full.startsWith(folder) ? { path, text: readFileSync(full, 'utf8') } : undefined
    },
  }
}

function fileNamed(folder: string, name: string): string {
  const found = readdirSync(folder).find((file) =>
    new RegExp(`^${name}\\.(iqa|scenarios|iqa\\.config)\\.yaml$`).test(file),
  )
  if (found === undefined) throw new Error(`${basename(folder)} has no ${name}.iqa.yaml`)
  return found
}

function applied(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.range.start.offset - a.range.start.offset)
  return edits.reduce(
    (now, { range, new_text }) => now.slice(0, range.start.offset) + new_text + now.slice(range.end.offset),
    text,
  )
}

describe.each(folders)('%s', (code) => {
  const folder = join(here, code)
  const loader = loaderOf(folder)
  const bad = fileNamed(folder, 'bad')
  const text = readFileSync(join(folder, bad), 'utf8')
  const found = checkFile(bad, loader)

  test('the bad file raises this code and no other', () => {
    expect([...new Set(found.map((each) => each.code))]).toEqual([code])
  })

  test('the terminal shows what expected.txt says', () => {
    const textOf = (path: string): string | undefined => loader.read(path)?.text
    const shown = found.map((each) => frame(each, { text: textOf(each.file) ?? '' }, { textOf })).join('\n')
    const expected = join(folder, 'expected.txt')
    if (process.env['IQA_UPDATE'] === '1') writeFileSync(expected, shown)
    expect(shown).toBe(readFileSync(expected, 'utf8'))
  })

  test('the fixed file raises nothing', () => {
    expect(checkFile(fileNamed(folder, 'fixed'), loader)).toEqual([])
  })

  test('messages are short, and say nothing that only a programmer would', () => {
    for (const { message, help = '' } of found) {
      expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(15)
      expect(`${message} ${help}`).not.toMatch(
        /\b(invalid|please|must NOT|enum|node|schema|property|undefined|null)\b|!(?=\s|$)/,
      )
    }
  })

  const safe = found
    .filter((each) => each.file === bad)
    .flatMap(({ fixes }) => fixes.filter((fix) => fix.safety === 'safe'))
  if (safe.length > 0) {
    test('its safe fixes leave nothing to say', () => {
      const mended: Loader = {
        read: (path) => (path === bad ? { path, text: applied(text, safe) } : loader.read(path)),
      }
      expect(checkFile(bad, mended)).toEqual([])
    })
  }

  test('as data it has the shape that schemas/ lays down', () => {
    for (const each of found)
      expect([isDiagnostic(JSON.parse(JSON.stringify(each))), isDiagnostic.errors]).toEqual([true, null])
  })
})

test('every code of the catalogue has a folder, and every folder a code, but for a fault of the compiler itself', () => {
  expect(folders).toEqual(codes.filter((code) => code !== internalFault.code))
})
