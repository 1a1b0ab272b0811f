import { nearest } from '@iqa/model'
import type { AnswerKind, Option, Range, Text, WrittenFormat } from '@iqa/model'
import { limitsCross, notForThisKind, optionsNeeded, unsafePattern } from '../diagnostics/catalogue/logic.js'
import {
  unknownAnswerType,
  unknownCodeList,
  unknownFormat,
  unknownOption,
} from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import { child, entry, textOf, type SyntaxNode } from '../read/syntax-tree.js'
import { nearestOption } from './nearest-option.js'
import { whyUnsafe } from './safe-pattern.js'

/** What a fact or question may be besides the scales of its set. */
const answerTypes: readonly string[] = ['yes_no', 'choice', 'many', 'number', 'date', 'text', 'long_text']

/** What the kinds of answer of one file are read against. */
export interface KindContext {
  readonly file: string
  readonly language: string
  readonly languages: readonly string[]
  readonly reporter: Reporter
  /** The options of a scale by its name here; null where the scale has a fault. */
  scale(name: string): { readonly id: string; readonly options: readonly Option[] } | null | undefined
  readonly scaleNames: () => readonly string[]
  codeList(name: string): readonly Option[] | undefined
  readonly codeListNames: () => readonly string[]
  readonly formats: Readonly<Record<string, WrittenFormat>>
  /** False where a library could not be read, so that a name may be missing only for that. */
  readonly complete: boolean
}

const keys: Readonly<Record<string, readonly string[]>> = {
  scale: ['answer_guidance'],
  yes_no: ['answer_guidance'],
  choice: ['options', 'code_list', 'answer_guidance'],
  many: ['options', 'code_list', 'exclusive', 'answer_guidance'],
  number: ['unit', 'at_least', 'at_most', 'decimals'],
  date: ['not_before', 'not_after'],
  text: ['at_most', 'format', 'pattern'],
  long_text: ['at_most', 'format', 'pattern'],
}
const anyKindsKeys = new Set(Object.values(keys).flat())

/**
 * What can be answered to a fact or question, from the keys beside it; the limits of a date are bound later, when everything is
 * declared. Undefined where it has a fault that would make later claims about it guesses.
 * Raises IQA203, 206, 212, 213, 319, 320, 325, 326.
 */
export function readAnswerKind(
  node: SyntaxNode,
  typeNode: SyntaxNode,
  context: KindContext,
  notApplicable: boolean,
): AnswerKind | undefined {
  const name = textOf(typeNode) ?? ''
  const report = <Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined => {
    context.reporter.report(kind, { file: context.file, range }, slots)
    return undefined
  }
  const isType = answerTypes.includes(name)
  const scale = isType ? undefined : context.scale(name)
  if (!isType && scale === undefined) {
    if (!context.complete) return undefined
    const known = [...context.scaleNames(), ...answerTypes]
    return report(unknownAnswerType, typeNode.range, { name, nearest: nearest(name, known), known })
  }
  if (scale === null) return undefined
  const kind = isType ? name : 'scale'
  let sound = true
  const fault = <Slots extends object>(diagnostic: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined => {
    sound = false
    return report(diagnostic, range, slots)
  }

  for (const each of node.kind === 'map' ? node.entries : []) {
    if (anyKindsKeys.has(each.key) && !keys[kind]?.includes(each.key))
      report(notForThisKind, each.keyRange, { key: each.key, type: kind })
  }

  const number = (key: string): number | undefined => {
    const written = child(node, key)
    return written?.kind === 'scalar' && typeof written.value === 'number' ? written.value : undefined
  }
  const written = (key: string): Text | undefined => {
    const text = textOf(child(node, key))
    return text === undefined ? undefined : { [context.language]: text }
  }

  const chosen = (): readonly Option[] | undefined => {
    if (scale !== undefined) return scale.options
    if (kind === 'yes_no') return yesNo(context.languages, context.language)
    const options = child(node, 'options')
    const list = child(node, 'code_list')
    if (options !== undefined && list !== undefined)
      return fault(optionsNeeded, list.range, { type: kind, how: 'both' })
    if (options !== undefined) {
      const read = readOptions(options, context.language)
      if (read.every((option) => option.retired === true))
        return fault(optionsNeeded, options.range, { type: kind, how: 'retired' })
      return read
    }
    const listName = textOf(list)
    if (list === undefined || listName === undefined)
      return fault(optionsNeeded, typeNode.range, { type: kind, how: 'none' })
    const found = context.codeList(listName)
    if (found !== undefined) return found
    sound = false
    return context.complete
      ? fault(unknownCodeList, list.range, { name: listName, nearest: nearest(listName, context.codeListNames()) })
      : undefined
  }

  const withGuidance = (options: readonly Option[]): { options: Option[]; not_applicable_guidance?: Text } => {
    const guidance = new Map<string, Text>()
    const written = child(node, 'answer_guidance')
    const ids = [...options.map((option) => option.id), ...(notApplicable ? ['not_applicable'] : [])]
    for (const each of written?.kind === 'map' ? written.entries : []) {
      if (!ids.includes(each.key)) {
        report(unknownOption, each.keyRange, {
          value: each.key,
          id: textOf(child(node, 'id')) ?? 'this question',
          nearest: nearestOption(each.key, options, ids),
          options: ids,
        })
      } else {
        const text = textOf(each.value)
        if (text !== undefined) guidance.set(each.key, { [context.language]: text })
      }
    }
    const forNone = guidance.get('not_applicable')
    return {
      options: options.map((option) => {
        const own = guidance.get(option.id)
        return own === undefined ? option : { ...option, guidance: own }
      }),
      ...(forNone === undefined ? {} : { not_applicable_guidance: forNone }),
    }
  }

  switch (kind) {
    case 'scale':
    case 'choice':
    case 'yes_no': {
      const options = chosen()
      if (options === undefined) return undefined
      const made = withGuidance(options)
      return kind === 'scale' ? { kind, scale: scale?.id ?? name, ...made } : { kind, ...made }
    }
    case 'many': {
      const options = chosen()
      if (options === undefined) return undefined
      const exclusive = child(node, 'exclusive')
      const alone = textOf(exclusive)
      const ids = options.map((option) => option.id)
      const known = alone !== undefined && ids.includes(alone)
      if (exclusive !== undefined && !known) {
        report(unknownOption, exclusive.range, {
          value: alone ?? '',
          id: 'this list',
          nearest: nearestOption(alone ?? '', options, ids),
          options: ids,
        })
      }
      return { kind, options: withGuidance(options).options, ...(known ? { exclusive: alone } : {}) }
    }
    case 'number': {
      const least = number('at_least')
      const most = number('at_most')
      const unit = written('unit')
      if (least !== undefined && most !== undefined && least > most) {
        report(limitsCross, entry(node, 'at_least')?.value.range ?? node.range, {
          least: `at_least (${least})`,
          most: `at_most (${most})`,
        })
      }
      return {
        kind,
        ...(unit === undefined ? {} : { unit }),
        ...(least === undefined ? {} : { at_least: least }),
        ...(most === undefined ? {} : { at_most: most }),
        decimals: number('decimals') ?? 0,
      }
    }
    case 'date':
      return { kind }
    default: {
      const most = number('at_most')
      const mostNode = child(node, 'at_most')
      const normal = kind === 'long_text' ? 4000 : 200
      if (mostNode !== undefined && (most === undefined || !Number.isInteger(most) || most < 1 || most > 4000)) {
        report(limitsCross, mostNode.range, {
          least: 'at_most',
          most: 'a whole number from 1 to 4000',
          how: 'out_of_range',
        })
      }
      const format = textFormat(node, context, most ?? normal, report)
      const textKind = kind as 'text' | 'long_text'
      const atMost = Math.min(most ?? normal, format?.at_most ?? 4000)
      return sound
        ? {
            kind: textKind,
            at_most: atMost,
            ...(format?.name === undefined ? {} : { format: format.name }),
            ...(format === undefined ? {} : { pattern: format.pattern }),
          }
        : undefined
    }
  }
}

function textFormat(
  node: SyntaxNode,
  context: KindContext,
  most: number,
  report: <Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots) => undefined,
): { readonly name?: string; readonly pattern: string; readonly at_most?: number } | undefined {
  const format = child(node, 'format')
  const name = textOf(format)
  const raw = child(node, 'pattern')
  const pattern = textOf(raw)
  if (format !== undefined && name !== undefined) {
    if (raw !== undefined)
      return report(notForThisKind, entry(node, 'pattern')?.keyRange ?? raw.range, {
        key: 'pattern',
        type: 'text that has a format',
      })
    const known = Object.hasOwn(context.formats, name) ? context.formats[name] : undefined
    if (known === undefined)
      return report(unknownFormat, format.range, { name, nearest: nearest(name, Object.keys(context.formats)) })
    const reason = whyUnsafe(known.pattern)
    if (reason !== undefined) return report(unsafePattern, format.range, { reason })
    return { name, pattern: known.pattern, at_most: known.at_most ?? 200 }
  }
  if (raw === undefined || pattern === undefined) return undefined
  const reason = most > 200 ? 'the text may exceed 200 characters' : whyUnsafe(pattern)
  if (reason !== undefined) return report(unsafePattern, raw.range, { reason })
  return { pattern }
}

/** Options by id, as scales, choices, issues and code lists have them. */
export function readOptions(node: SyntaxNode, language: string): readonly Option[] {
  return (node.kind === 'map' ? node.entries : []).map(({ key, value }) => {
    const label = textOf(value) ?? textOf(child(value, 'label')) ?? key
    const guidance = textOf(child(value, 'guidance'))
    return {
      id: key,
      label: { [language]: label },
      ...(guidance === undefined ? {} : { guidance: { [language]: guidance } }),
      ...(isYes(child(value, 'retired')) ? { retired: true as const } : {}),
    }
  })
}

/** Whether yes is written, or true, which is read so. */
export function isYes(node: SyntaxNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === 'yes' || node.value === true)
}

const yesNoWords: Readonly<Record<string, readonly [string, string]>> = { en: ['Yes', 'No'], cy: ['Ie', 'Na'] }

function yesNo(languages: readonly string[], first: string): readonly Option[] {
  const label = (which: 0 | 1): Text =>
    Object.fromEntries(
      languages
        .filter((language) => language === first || Object.hasOwn(yesNoWords, language))
        .map((language) => [language, (yesNoWords[language] ?? yesNoWords['en'] ?? ['', ''])[which]]),
    )
  return [
    { id: 'yes', label: label(0) },
    { id: 'no', label: label(1) },
  ]
}
