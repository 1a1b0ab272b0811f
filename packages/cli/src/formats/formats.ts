import type { PrintOptions, Report } from '../report.js'
import { jsonText } from './json.js'
import { text } from './text.js'

/** A format turns a report into one text, with its last line ended. */
export type Format = (report: Report, options: PrintOptions) => string

/** Every format by the name it has on the command line. */
export const formats = { text, json: jsonText } as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const formatNames: readonly FormatName[] = ['text', 'json']
