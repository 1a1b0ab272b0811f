import type { AnswerKind, AnswerValue, CompiledQuestion, DraftAnswer } from '@iqa/model'
import { child, textOf, type MapEntry, type SyntaxNode } from '../read/syntax-tree.js'
import type { ScenarioFaults } from './scenario-faults.js'
import { optionsOf, type SetNames } from './set-names.js'

/**
 * The facts of a step. An empty value takes a fact back, an empty list of a `many` fact says that it is known to be none.
 * What the set does not have, or could not hold, is reported and left out.
 */
export function readFacts(
  node: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): Record<string, AnswerValue | undefined> {
  const facts: Record<string, AnswerValue | undefined> = {}
  for (const { key, keyRange, value } of entriesOf(node)) {
    const kind = names.facts.get(key)
    if (kind === undefined) faults.unknown('fact', key, keyRange, names.facts.keys())
    else if (isEmpty(value)) facts[key] = undefined
    else {
      const read = readValue(key, value, kind, false, faults)
      if (read !== undefined) facts[key] = read
    }
  }
  return facts
}

/** The answers of a step, short or long. An empty value gives no answer. */
export function readAnswers(
  node: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): Record<string, DraftAnswer> {
  const answers: Record<string, DraftAnswer> = {}
  for (const { key, keyRange, value } of entriesOf(node)) {
    const question = names.questions.get(key)
    if (question === undefined) faults.unknown('question', key, keyRange, names.questions.keys())
    else if (!isEmpty(value)) answers[key] = readAnswer(question, value, faults)
  }
  return answers
}

/** The module switches of a step: yes or no by alias. */
export function readModules(
  node: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): Record<string, boolean> {
  const modules: Record<string, boolean> = {}
  for (const { key, keyRange, value } of entriesOf(node)) {
    const on = readYesNo(key, value, faults)
    if (!names.modules.has(key)) faults.unknown('module', key, keyRange, names.modules)
    else if (on !== undefined) modules[key] = on
  }
  return modules
}

/** Reasons, by check id, check id and question id with a slash between, module alias or fact id. */
export function readReasons(
  node: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): Record<string, string> {
  const reasons: Record<string, string> = {}
  for (const { key, keyRange, value } of entriesOf(node)) {
    const [id = '', question] = key.split('/')
    const reason = readText(key, value, faults)
    if (question === undefined && !takesReason(id, names)) {
      const named = [...names.checks, ...names.modules, ...names.facts.keys()]
      faults.unknown('check, module or fact', id, keyRange, named)
    } else if (question !== undefined && !names.checks.has(id)) faults.unknown('check', id, keyRange, names.checks)
    else if (question !== undefined && !names.questions.has(question)) {
      faults.unknown('question', question, keyRange, names.questions.keys())
    } else if (reason !== undefined) reasons[key] = reason
  }
  return reasons
}

function takesReason(id: string, { checks, modules, facts }: SetNames): boolean {
  return checks.has(id) || modules.has(id) || facts.has(id)
}

/** yes as true and no as false; anything else is reported. */
export function readYesNo(id: string, node: SyntaxNode, faults: ScenarioFaults): boolean | undefined {
  const text = textOf(node)
  if (text === 'yes' || text === 'no') return text === 'yes'
  faults.wrong(id, 'yes or no', node)
  return undefined
}

/** A map's entries; none for anything else, which the check of its shape has reported. */
export function entriesOf(node: SyntaxNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** Entries of a list. Anything else is reported: a column of a table may hold what its shape did not show. */
export function itemsOf(id: string, node: SyntaxNode, faults: ScenarioFaults): readonly SyntaxNode[] | undefined {
  if (node.kind === 'list') return node.items
  faults.wrong(id, 'a list', node)
  return undefined
}

/** Whether nothing is written here. */
export function isEmpty(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

const parts = ['answer', 'reason', 'comment', 'issues', 'action', 'good_practice'] as const
const actionParts = ['what', 'owner', 'due'] as const

function readAnswer(question: CompiledQuestion, node: SyntaxNode, faults: ScenarioFaults): DraftAnswer {
  if (node.kind !== 'map') return answerPart(question, node, faults)
  for (const { key, keyRange } of node.entries) {
    if (!parts.some((part) => part === key)) faults.unknownPart(key, keyRange, parts)
  }
  const text = (part: 'reason' | 'comment' | 'good_practice'): DraftAnswer => {
    const written = child(node, part)
    const read = written === undefined ? undefined : readText(`${question.id}.${part}`, written, faults)
    return read === undefined ? {} : { [part]: read }
  }
  const answer = child(node, 'answer')
  return {
    ...(answer === undefined || isEmpty(answer) ? {} : answerPart(question, answer, faults)),
    ...text('reason'),
    ...text('comment'),
    ...issuesPart(question, child(node, 'issues'), faults),
    ...actionPart(question, child(node, 'action'), faults),
    ...text('good_practice'),
  }
}

function answerPart(question: CompiledQuestion, node: SyntaxNode, faults: ScenarioFaults): DraftAnswer {
  const answer = readValue(question.id, node, question.answer, question.not_applicable !== 'no', faults)
  return answer === undefined ? {} : { answer }
}

function issuesPart(question: CompiledQuestion, node: SyntaxNode | undefined, faults: ScenarioFaults): DraftAnswer {
  if (node === undefined) return {}
  const id = `${question.id}.issues`
  const read = readList(id, node, question.issues?.options.map((option) => option.id) ?? [], faults)
  return read === undefined ? {} : { issues: read }
}

function actionPart(question: CompiledQuestion, node: SyntaxNode | undefined, faults: ScenarioFaults): DraftAnswer {
  if (node === undefined) return {}
  const action: Record<string, string> = {}
  if (node.kind !== 'map') faults.wrong(`${question.id}.action`, 'what, owner and due', node)
  for (const { key, keyRange, value } of entriesOf(node)) {
    const read = readText(`${question.id}.action.${key}`, value, faults)
    if (!actionParts.some((part) => part === key)) faults.unknownPart(key, keyRange, actionParts)
    else if (read !== undefined) action[key] = read
  }
  return { action }
}

function readValue(
  id: string,
  node: SyntaxNode,
  kind: AnswerKind,
  notApplicable: boolean,
  faults: ScenarioFaults,
): AnswerValue | undefined {
  const options = (optionsOf(kind) ?? []).map((option) => option.id)
  if (kind.kind === 'many') return readList(id, node, options, faults)
  if (kind.kind === 'number') {
    if (node.kind === 'scalar' && typeof node.value === 'number') return node.value
    faults.wrong(id, 'a number', node)
    return undefined
  }
  if (kind.kind === 'date') return readText(id, node, faults, 'a date, such as 2026-01-31')
  if (kind.kind === 'text' || kind.kind === 'long_text') return readText(id, node, faults)
  return readOption(id, node, notApplicable ? [...options, 'not_applicable'] : options, faults)
}

function readList(
  id: string,
  node: SyntaxNode,
  options: readonly string[],
  faults: ScenarioFaults,
): string[] | undefined {
  return itemsOf(id, node, faults)
    ?.map((item) => readOption(id, item, options, faults))
    .filter((item) => item !== undefined)
}

function readOption(
  id: string,
  node: SyntaxNode,
  options: readonly string[],
  faults: ScenarioFaults,
): string | undefined {
  const text = textOf(node)
  if (text !== undefined && options.includes(text)) return text
  if (node.kind === 'scalar') faults.notAnOption(id, node, options)
  else faults.wrong(id, 'one answer', node)
  return undefined
}

function readText(id: string, node: SyntaxNode, faults: ScenarioFaults, wanted = 'text'): string | undefined {
  const text = textOf(node)
  if (text === undefined)
    faults.wrong(id, node.kind === 'scalar' && wanted === 'text' ? 'text, in quotes' : wanted, node)
  return text
}
