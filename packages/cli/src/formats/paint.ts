import type { Severity } from '@iqa/model'

/** Colours for a terminal; each gives the text back unchanged when colour is off. What it says is never said by colour alone. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly quiet: (text: string) => string
  readonly strong: (text: string) => string
}

/** The colours, or none. */
export function paint(colour: boolean): Paint {
  const code = (number: string) => (text: string) =>
    colour && text !== '' ? `\u001b[${number}m${text}\u001b[0m` : text
  const colours = { error: code('1;31'), warning: code('1;33'), note: code('1;36') }
  return {
    severity: (severity, text) => colours[severity](text),
    good: code('32'),
    bad: code('1;31'),
    quiet: code('2'),
    strong: code('1'),
  }
}

/** Text of an author or a record with every control character that could move the cursor or recolour the screen shown as �. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
