import type { Fix } from '@iqa/model'
import type { Reporter } from './define.js'

/** Diagnostics whose range is the word that was probably meant otherwise. */
const aboutOneWord = new Set(['IQA201', 'IQA203', 'IQA204', 'IQA206', 'IQA210', 'IQA212', 'IQA213', 'IQA215', 'IQA303'])

/** A reporter that adds to "Did you mean …?" the edit that would write it, to be asked for. */
export function withGuesses(reporter: Reporter): Reporter {
  return {
    report(kind, occasion, slots) {
      const guess = 'nearest' in slots && typeof slots.nearest === 'string' ? slots.nearest : undefined
      if (guess === undefined || !aboutOneWord.has(kind.code) || occasion.fixes !== undefined) {
        reporter.report(kind, occasion, slots)
        return
      }
      const fix: Fix = { title: `Write ${guess}`, safety: 'ask', edits: [{ range: occasion.range, new_text: guess }] }
      reporter.report(kind, { ...occasion, fixes: [fix] }, slots)
    },
  }
}
