import type { CompiledQuestionSet, Text } from '@iqa/model'
import { placeOf, type Places } from './reasons.js'
import { rulesOf, rulesReading, type RuleOfSet } from './rules.js'

/** A sentence, and where in the author's files it comes from. */
export interface Sentence {
  readonly text: string
  readonly file?: string
  readonly line?: number
}

/** Something of a set in words: when it is asked, fires or is offered, and what depends on it. */
export interface ReadBack {
  /** `Question 5,`, `Fact`, `Module` … */
  readonly kind: string
  readonly id: string
  readonly label: string
  readonly sentences: readonly Sentence[]
  readonly dependants: readonly Sentence[]
}

/** A question, fact, value, module, section or check of a set, read back in English; undefined when it has none of that id. */
export function readBackOf(id: string, set: CompiledQuestionSet, places: Places): ReadBack | undefined {
  const about = aboutSet(set, places)
  for (const tell of [question, fact, value, moduleUse, section, check]) {
    const told = tell(id, set, about)
    if (told !== undefined) return { id, ...told }
  }
  return undefined
}

type Told = Omit<ReadBack, 'id'> | undefined

interface About {
  /** The rules of something, each as a sentence that begins so. */
  readonly own: (kind: RuleOfSet['kind'], id: string, part: string, before: string) => readonly Sentence[]
  /** What reads a variable. */
  readonly readersOf: (path: string) => readonly Sentence[]
}

function aboutSet(set: CompiledQuestionSet, places: Places): About {
  const rules = rulesOf(set)
  const at = ({ pointer }: RuleOfSet): Omit<Sentence, 'text'> => {
    const place = placeOf(pointer, pointer, places)
    return place === undefined ? {} : { file: place.file, line: place.range.start.line }
  }
  return {
    own: (kind, id, part, before) =>
      rules
        .filter((rule) => rule.kind === kind && rule.id === id && rule.part === part)
        .map((rule) => ({ text: `${before} ${say(rule.readBack)}.`, ...at(rule) })),
    readersOf: (path) => rulesReading(set, path).map((rule) => ({ text: rule.decides, ...at(rule) })),
  }
}

function question(id: string, set: CompiledQuestionSet, { own, readersOf }: About): Told {
  const found = set.questions.find((each) => each.id === id)
  if (found === undefined) return undefined
  const { section, module } = found
  const asked = [
    ...own('section', section, 'when', `Its section "${section}" is asked when`),
    ...(module === undefined ? [] : moduleSentences(module, `Its module "${module}"`, set, own)),
    ...own('question', id, 'when', 'It is asked when'),
  ]
  return {
    kind: `Question ${found.number},`,
    label: say(found.ask),
    sentences: [
      ...(found.retired === true ? [{ text: 'It is retired: it is asked no more.' }] : []),
      ...(asked.length === 0 && found.retired !== true ? [{ text: 'It is always asked.' }] : asked),
      ...(found.required === 'no' ? [{ text: 'It may be left unanswered.' }] : []),
      ...own('question', id, 'required', 'It needs an answer when'),
      ...own('question', id, 'comment/when', 'A comment is needed when'),
      ...own('question', id, 'issues/when', 'Its issues are offered when'),
      ...own('question', id, 'action/when', 'An action is needed when'),
    ],
    dependants: [
      ...readersOf(`answers.${id}`),
      ...set.checks
        .filter(({ about, each }) => about?.includes(id) === true || each?.includes(id) === true)
        .map((each) => ({ text: `check ${each.id} is about it` })),
    ],
  }
}

function fact(id: string, set: CompiledQuestionSet, { readersOf }: About): Told {
  const found = set.facts.find((each) => each.id === id)
  if (found === undefined) return undefined
  const from = found.from === 'host' ? 'It comes from the host' : 'The assessor gives it'
  const sentences = [{ text: `${from}${found.required ? '' : ', and may be left out'}.` }]
  return { kind: 'Fact', label: say(found.label), sentences, dependants: readersOf(`facts.${id}`) }
}

function value(id: string, set: CompiledQuestionSet, { own, readersOf }: About): Told {
  const found = set.values.find((each) => each.id === id)
  if (found === undefined) return undefined
  const sentences = own('value', id, 'value', found.type === 'yes_no' ? 'It is yes when' : 'It is')
  const label = say(found.label ?? found.read_back)
  return { kind: 'Value', label, sentences, dependants: readersOf(`values.${id}`) }
}

function moduleUse(id: string, set: CompiledQuestionSet, { own, readersOf }: About): Told {
  const found = set.modules.find((each) => each.id === id)
  if (found === undefined) return undefined
  return {
    kind: 'Module',
    label: say(found.title),
    sentences: moduleSentences(id, 'It', set, own),
    dependants: [...readersOf(`modules.${id}`), ...questionsOf(set, (each) => each.module === id)],
  }
}

function section(id: string, set: CompiledQuestionSet, { own }: About): Told {
  const found = set.sections.find((each) => each.id === id)
  if (found === undefined) return undefined
  const when = own('section', id, 'when', 'It is asked when')
  return {
    kind: 'Section',
    label: say(found.title),
    sentences: when.length === 0 ? [{ text: 'It is always asked.' }] : when,
    dependants: questionsOf(set, (each) => each.section === id),
  }
}

function check(id: string, set: CompiledQuestionSet, { own }: About): Told {
  const found = set.checks.find((each) => each.id === id)
  if (found === undefined) return undefined
  const about = found.about ?? found.each ?? []
  const whom = about.length > 5 ? `${about.length} questions` : about.join(', ')
  const sentences = [
    ...own('check', id, 'when', 'It fires when'),
    { text: `It is about ${whom}, and its severity is ${found.severity}.` },
  ]
  return { kind: 'Check', label: say(found.message), sentences, dependants: [] }
}

function moduleSentences(id: string, name: string, set: CompiledQuestionSet, own: About['own']): readonly Sentence[] {
  const by = set.modules.find((each) => each.id === id)?.switched_on_by
  const switched = by === 'always' ? 'always on where it is offered' : `switched on by the ${by ?? 'host'}`
  return [
    ...own('module', id, 'offer_when', `${name} is offered when`),
    { text: `${name} is ${switched}.` },
    ...own('module', id, 'on_when', `${name} is switched on by itself when`),
  ]
}

type Question = CompiledQuestionSet['questions'][number]

function questionsOf(set: CompiledQuestionSet, isOne: (question: Question) => boolean): readonly Sentence[] {
  return set.questions.filter(isOne).map(({ id }) => ({ text: `question ${id}` }))
}

function say(text: Text): string {
  return text.en ?? Object.values(text)[0] ?? ''
}
