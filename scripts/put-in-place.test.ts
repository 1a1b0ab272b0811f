import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { putInPlace } from './put-in-place.mjs'

test('what was built aside takes the place of what was there; only what is stale and ours goes', () => {
  const root = mkdtempSync(join(tmpdir(), 'iqa-place-'))
  try {
    for (const [file, text] of Object.entries({
      'dist/main.js': 'old',
      'dist/gone.js': 'old',
      'dist/main.d.ts': 'of another',
      'dist/.new/main.js': 'new',
      'dist/.new/deep/further.js': 'new',
    })) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    const moved = putInPlace(join(root, 'dist/.new'), join(root, 'dist'), (file) => file.endsWith('.js'))
    expect(moved.sort()).toEqual([join(root, 'dist/deep/further.js'), join(root, 'dist/main.js')])
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['deep', 'main.d.ts', 'main.js'])
    expect(readFileSync(join(root, 'dist/main.js'), 'utf8')).toBe('new')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
