import { isDate } from '@iqa/logic'
import type {
  AnswerValue,
  CheckReason,
  Draft,
  DraftAnswer,
  DraftFact,
  ModuleSwitch,
  Typed,
  TypedDate,
} from '@iqa/model'
import { DraftError } from './errors.js'
import type { Form } from './form.js'
import { nearest } from './nearest.js'
import { isRecord, NotPlainError, plainCopy, step } from './plain.js'
import { mostKept } from './problem.js'

/**
 * A draft as this question set can take it up again; a copy, so that the caller's stays as it is.
 *
 * @throws {DraftError} when it is no draft, belongs to another set, version or digest, or names what the set does not have
 */
export function readDraft(given: unknown, form: Form): Draft {
  const draft = copyOfDraft(given)
  const { set } = form
  properties(draft, '', [
    'iqa_draft',
    'set',
    'version',
    'digest',
    'today',
    'facts',
    'modules',
    'answers',
    'check_reasons',
  ])
  belongs('other_set', draft['set'], set.set, 'question set')
  belongs('other_version', draft['version'], set.version, 'version')
  belongs('other_digest', draft['digest'], set.digest, 'digest')
  const today = draft['today']
  if (today !== undefined && (typeof today !== 'string' || !isDate(today))) wrong('/today', 'a date')
  return {
    iqa_draft: 1,
    set: set.set,
    version: set.version,
    digest: set.digest,
    ...(typeof today === 'string' && { today }),
    facts: entries(draft, 'facts', form.facts, readFact),
    modules: entries(draft, 'modules', form.modules, readSwitch),
    answers: entries(draft, 'answers', form.questions, readAnswer),
    check_reasons: readReasons(draft['check_reasons'], form),
  }
}

function copyOfDraft(given: unknown): Readonly<Record<string, unknown>> {
  let draft: unknown
  try {
    draft = plainCopy(given)
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error
    throw new DraftError('not_a_draft', `This is not a draft. ${error.message}`, { pointer: error.pointer })
  }
  if (!isRecord(draft)) throw new DraftError('not_a_draft', 'This is not a draft.')
  if (draft['iqa_draft'] !== 1) {
    throw new DraftError('unknown_format', 'This draft has a format that this version does not read.', {
      names: ['iqa_draft'],
      pointer: '/iqa_draft',
    })
  }
  return draft
}

function belongs(
  code: 'other_set' | 'other_version' | 'other_digest',
  of: unknown,
  wanted: string,
  what: string,
): void {
  if (of === wanted) return
  throw new DraftError(code, `This draft belongs to another ${what}: ${String(of).slice(0, 80)}, not ${wanted}.`, {
    names: [String(of).slice(0, 80), wanted],
    pointer: `/${code.slice('other_'.length)}`,
  })
}

function entries<T>(
  draft: Readonly<Record<string, unknown>>,
  name: string,
  known: ReadonlyMap<string, unknown>,
  read: (entry: Readonly<Record<string, unknown>>, at: string) => T,
): { [id: string]: T } {
  const group = draft[name]
  if (!isRecord(group)) return wrong(`/${name}`, 'a group of entries by id')
  return Object.fromEntries(
    Object.entries(group).map(([id, entry]) => {
      const at = `/${name}${step(id)}`
      if (!known.has(id)) unknownId(id, known.keys(), at)
      return [id, isRecord(entry) ? read(entry, at) : wrong(at, 'a group of properties')]
    }),
  )
}

function readFact(entry: Readonly<Record<string, unknown>>, at: string): DraftFact {
  properties(entry, at, ['host', 'value', 'typed', 'reason'])
  return {
    ...member(entry, 'host', at, isAnswer, 'an answer'),
    ...member(entry, 'value', at, isAnswer, 'an answer'),
    ...member(entry, 'typed', at, isTyped, 'what was typed'),
    ...member(entry, 'reason', at, isText, 'a text'),
  }
}

function readSwitch(entry: Readonly<Record<string, unknown>>, at: string): ModuleSwitch {
  properties(entry, at, ['on', 'reason'])
  if (typeof entry['on'] !== 'boolean') return wrong(`${at}/on`, 'true or false')
  return { on: entry['on'], ...member(entry, 'reason', at, isText, 'a text') }
}

function readAnswer(entry: Readonly<Record<string, unknown>>, at: string): DraftAnswer {
  properties(entry, at, ['answer', 'typed', 'reason', 'comment', 'issues', 'action', 'action_typed', 'good_practice'])
  const action = entry['action']
  if (action !== undefined) {
    if (!isRecord(action)) return wrong(`${at}/action`, 'an action')
    properties(action, `${at}/action`, ['what', 'owner', 'due'])
  }
  return {
    ...member(entry, 'answer', at, isAnswer, 'an answer'),
    ...member(entry, 'typed', at, isTyped, 'what was typed'),
    ...member(entry, 'reason', at, isText, 'a text'),
    ...member(entry, 'comment', at, isText, 'a text'),
    ...member(entry, 'issues', at, isTexts, 'a list of issues'),
    ...(isRecord(action) && {
      action: {
        ...member(action, 'what', `${at}/action`, isText, 'a text'),
        ...member(action, 'owner', `${at}/action`, isText, 'a text'),
        ...member(action, 'due', `${at}/action`, isDay, 'a date'),
      },
    }),
    ...member(entry, 'action_typed', at, isTypedDate, 'what was typed'),
    ...member(entry, 'good_practice', at, isText, 'a text'),
  }
}

function readReasons(given: unknown, form: Form): CheckReason[] {
  if (!Array.isArray(given)) return wrong('/check_reasons', 'a list')
  return given.map((entry: unknown, index): CheckReason => {
    const at = `/check_reasons/${index}`
    if (!isRecord(entry)) return wrong(at, 'a group of properties')
    properties(entry, at, ['check', 'question', 'reason'])
    const { check, question, reason } = entry
    if (typeof check !== 'string' || !isText(reason)) return wrong(at, 'a check and a reason')
    if (question !== undefined && typeof question !== 'string') return wrong(`${at}/question`, 'a question')
    const key = question === undefined ? check : `${check}/${question}`
    if (!form.checks.has(key)) unknownId(key, form.checks.keys(), at)
    return { check, ...(question !== undefined && { question }), reason }
  })
}

function member<Name extends string, T>(
  entry: Readonly<Record<string, unknown>>,
  name: Name,
  at: string,
  is: (value: unknown) => value is T,
  what: string,
): { [name in Name]?: T } {
  const value = entry[name]
  if (value === undefined) return {}
  return is(value) ? ({ [name]: value } as { [name in Name]: T }) : wrong(`${at}/${name}`, what)
}

function properties(entry: Readonly<Record<string, unknown>>, at: string, known: readonly string[]): void {
  for (const name of Object.keys(entry)) {
    if (known.includes(name)) continue
    throw new DraftError(
      'unknown_property',
      `This draft has a property "${name.slice(0, 80)}", which this version does not know.`,
      {
        names: [name],
        nearest: nearest(name, known),
        pointer: `${at}${step(name)}`,
      },
    )
  }
}

function unknownId(id: string, known: Iterable<string>, pointer: string): never {
  throw new DraftError('unknown_id', `This draft names "${id.slice(0, 140)}", which its question set does not have.`, {
    names: [id],
    nearest: nearest(id, known),
    pointer,
  })
}

function wrong(at: string, expected: string): never {
  throw new DraftError('wrong_shape', `This draft cannot be read: ${at} should be ${expected}.`, { pointer: at })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= mostKept
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isDate(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 1000 && value.every(isText)
}

function isAnswer(value: unknown): value is AnswerValue {
  return isText(value) || typeof value === 'number' || isTexts(value)
}

function isTyped(value: unknown): value is Typed {
  return isText(value) || isTypedDate(value)
}

function isTypedDate(value: unknown): value is TypedDate {
  return (
    isRecord(value) &&
    Object.keys(value).length === 3 &&
    isText(value['day']) &&
    isText(value['month']) &&
    isText(value['year'])
  )
}
