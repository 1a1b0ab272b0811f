import type { PrintOptions, Report } from '../report.js'
import { jsonText } from './json.js'
import { text } from './text.js'

/** A format turns a report into one text, with its last line ended. */
export type Format = (report: Report, options: PrintOptions) => string

export type FormatName = 'text' | 'json'

/** Every format by the name it has on the command line. */
export const formats: Readonly<Record<FormatName, Format>> = { text, json: jsonText }

export const formatNames: readonly FormatName[] = ['text', 'json']
