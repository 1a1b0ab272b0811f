import { isId, isStoredId } from '@iqa/model'
import {
  answer,
  condition,
  distinct,
  ids,
  known,
  labelled,
  members,
  oneOf,
  optionalPart,
  options,
  partsOf,
  text,
  whole,
  wrong,
} from './set-shape.js'
import type { Part } from './set-shape.js'

/**
 * The shape of a compiled question set, as far as the engine relies on it: what the schema says of members, ids and lists,
 * and that every id that is referred to is there. Rules are checked when they are compiled.
 *
 * @throws {QuestionSetError} with the pointer of the first fault
 */
export function checkSet(set: Part): void {
  members(
    set,
    '',
    ['iqa_compiled', 'set', 'title', 'version', 'status', 'digest', 'languages', 'reads_today', ...lists],
    ['owner', 'source', 'activity', 'applies'],
  )
  if (typeof set['set'] !== 'string' || !isId(set['set'])) wrong('/set', 'an id')
  if (typeof set['version'] !== 'string') wrong('/version', 'a version')
  oneOf(set, '', 'status', ['draft', 'published', 'retired'])
  const languages = set['languages']
  if (!Array.isArray(languages) || languages.length === 0 || !languages.every((tag) => typeof tag === 'string')) {
    wrong('/languages', 'a list of languages')
  }
  if (typeof set['reads_today'] !== 'boolean') wrong('/reads_today', 'true or false')
  const parts = new Map(lists.map((name) => [name, partsOf(set, name)]))
  const list = (name: string): Part[] => parts.get(name) ?? []
  for (const name of ['standards', 'stages', 'judges', 'not_assessed'])
    list(name).forEach((part, index) => labelled(part, `/${name}/${index}`))

  const facts = ids(list('facts'), '/facts', isId)
  list('facts').forEach((fact, index) => {
    const at = `/facts/${index}`
    members(fact, at, ['id', 'label', 'answer', 'required', 'from', 'correct'], [])
    text(fact, at, 'label')
    answer(fact['answer'], `${at}/answer`)
    if (typeof fact['required'] !== 'boolean') wrong(`${at}/required`, 'true or false')
    oneOf(fact, at, 'from', ['host', 'assessor'])
    oneOf(fact, at, 'correct', ['no', 'reason'])
  })
  const values = ids(list('values'), '/values', isStoredId)
  list('values').forEach((value, index) => {
    members(value, `/values/${index}`, ['id', 'type', 'rule', 'read_back'], ['label'])
    oneOf(value, `/values/${index}`, 'type', ['number', 'yes_no'])
  })
  const sections = ids(list('sections'), '/sections', isId)
  list('sections').forEach((section, index) => {
    const at = `/sections/${index}`
    members(section, at, ['id', 'title', 'task'], ['guidance', 'when'])
    text(section, at, 'title')
    condition(section['when'], `${at}/when`)
  })
  const modules = ids(list('modules'), '/modules', isId)
  list('modules').forEach((module, index) => {
    const at = `/modules/${index}`
    members(
      module,
      at,
      ['id', 'module', 'title', 'section', 'switched_on_by', 'reason', 'task'],
      ['guidance', 'offer_when', 'on_when'],
    )
    text(module, at, 'title')
    known(module['section'], sections, `${at}/section`, 'section')
    oneOf(module, at, 'switched_on_by', ['always', 'assessor', 'host'])
    oneOf(module, at, 'reason', ['no', 'required'])
    condition(module['offer_when'], `${at}/offer_when`)
    condition(module['on_when'], `${at}/on_when`)
  })
  const questions = ids(list('questions'), '/questions', isStoredId)
  checkQuestions(list('questions'), sections, modules, list('modules'))
  ids(list('checks'), '/checks', isStoredId)
  list('checks').forEach((check, index) => checkCheck(check, `/checks/${index}`, questions))
  distinct(facts, values, questions)
}

function checkQuestions(
  questions: readonly Part[],
  sections: ReadonlySet<string>,
  modules: ReadonlySet<string>,
  uses: readonly Part[],
): void {
  const order = [...sections]
  let before = 0
  questions.forEach((question, index) => {
    const at = `/questions/${index}`
    members(question, at, required, optional)
    text(question, at, 'ask')
    known(question['section'], sections, `${at}/section`, 'section')
    const place = order.indexOf(String(question['section']))
    if (place < before) wrong(`${at}/section`, 'in the order of the sections')
    before = place
    if (question['module'] !== undefined) {
      known(question['module'], modules, `${at}/module`, 'module')
      const use = uses.find(({ id }) => id === question['module'])
      if (use?.['section'] !== question['section']) wrong(`${at}/section`, 'the section of its module')
    }
    answer(question['answer'], `${at}/answer`)
    oneOf(question, at, 'not_applicable', ['no', 'allowed', 'reason'])
    if (typeof question['required'] === 'string') oneOf(question, at, 'required', ['yes', 'no'])
    else if (question['required'] === undefined) wrong(`${at}/required`, 'yes, no or a condition')
    else condition(question['required'], `${at}/required`)
    condition(question['when'], `${at}/when`)
    oneOf(question, at, 'not_asked', ['hidden', 'shown'])
    if (question['retired'] !== undefined && question['retired'] !== true) wrong(`${at}/retired`, 'true')
    if (question['asked_when'] !== undefined) text(question, at, 'asked_when')
    if (typeof question['good_practice'] !== 'boolean') wrong(`${at}/good_practice`, 'true or false')
    const issues = optionalPart(question, at, 'issues', ['options', 'at_least'], ['when'])
    if (issues !== undefined) {
      options(issues['options'], `${at}/issues/options`)
      whole(issues['at_least'], `${at}/issues/at_least`)
      condition(issues['when'], `${at}/issues/when`)
    }
    const comment = optionalPart(question, at, 'comment', ['when', 'at_least'], ['prompt'])
    if (comment !== undefined) {
      whole(comment['at_least'], `${at}/comment/at_least`)
      condition(comment['when'], `${at}/comment/when`)
    }
    const action = optionalPart(question, at, 'action', ['when'], ['prompt'])
    if (action !== undefined) condition(action['when'], `${at}/action/when`)
  })
}

function checkCheck(check: Part, at: string, questions: ReadonlySet<string>): void {
  members(check, at, ['id', 'when', 'severity', 'message'], ['about', 'each'])
  oneOf(check, at, 'severity', ['error', 'warning', 'note'])
  text(check, at, 'message')
  condition(check['when'], `${at}/when`)
  if ((check['about'] === undefined) === (check['each'] === undefined)) wrong(at, 'a check with about or with each')
  const about = check['about'] ?? check['each']
  const name = check['about'] === undefined ? 'each' : 'about'
  if (!Array.isArray(about)) return wrong(`${at}/${name}`, 'a list of questions')
  if (name === 'about' && about.length === 0) wrong(`${at}/about`, 'a list of at least one question')
  about.forEach((id, index) => known(id, questions, `${at}/${name}/${index}`, 'question'))
}

const lists = [
  'standards',
  'stages',
  'judges',
  'not_assessed',
  'includes',
  'facts',
  'scales',
  'values',
  'modules',
  'sections',
  'questions',
  'checks',
]
const required = [
  'id',
  'number',
  'section',
  'ask',
  'answer',
  'not_applicable',
  'required',
  'not_asked',
  'standards',
  'covers',
  'good_practice',
]
const optional = [
  'module',
  'when',
  'asked_when',
  'retired',
  'stage',
  'judges',
  'guidance',
  'issues',
  'comment',
  'action',
]
