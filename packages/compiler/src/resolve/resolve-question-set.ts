import type { AnswerKind, CompiledQuestionSet, DateLimit, Guidance, Labelled, Option, Place, Text, WrittenConfig } from '@iqa/model'
import { isDate } from '@iqa/logic'
import {
  appliesByDate,
  checkNeedsOne,
  limitsCross,
  needsSingleValue,
  noRoomForComment,
  notApplicableNotAllowed,
  trueForYes,
  valueNeedsOne,
  wrongLiteral,
  wrongOperand,
  wrongTypeHere,
} from '../diagnostics/catalogue/logic.js'
import { idUsedTwice, undeclaredName, unknownReference } from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import { child, entry, textOf, type MapEntry, type MapNode, type SyntaxNode, type SyntaxTree } from '../read/syntax-tree.js'
import { nearest } from '../validate/nearest.js'
import { isYes, readAnswerKind, readOptions, type KindContext } from './answer-kinds.js'
import type { Documents } from './documents.js'
import {
  includeModules,
  ownNames,
  placeQuestions,
  type IncludedModule,
  type NeedName,
  type Placed,
  type PlacedQuestion,
} from './expand-modules.js'
import { formatsOf } from './formats.js'
import { readGuidance } from './guidance.js'
import { parseCondition, parseCount, parseReference, type ConditionContext } from './parse-condition.js'
import type {
  Declared,
  Read,
  ResolvedCheck,
  ResolvedCondition,
  ResolvedFact,
  ResolvedModule,
  ResolvedQuestion,
  ResolvedScale,
  ResolvedSection,
  ResolvedSet,
  ResolvedValue,
} from './resolved-set.js'
import { createNames, declarationsOf, type Names, type Scope } from './scope.js'
import { gatherSources, includeOf, listItem, type ListName, type SourceEntry, type Sources } from './sources.js'

/** What resolving needs besides the tree. */
export interface ResolveOptions {
  readonly documents: Documents
  readonly reporter: Reporter
  readonly config?: WrittenConfig | undefined
}

/**
 * Binds every id of a question set to what it names: libraries brought in, modules expanded, defaults of scales inherited,
 * conditions read. The shape of the tree is known to be good. What has a fault is reported and left out or marked, so that nothing
 * that depends on it is reported for the same slip. Raises 2xx and those of 3xx that the parts of this folder name.
 */
export function resolveQuestionSet(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  return new Resolving(tree, options).set()
}

/**
 * A module by itself, as the only content of a set that has all it uses, of unknown type: so its own names and conditions are
 * checked, and nothing is claimed of what a set will bring.
 */
export function resolveModuleAlone(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  return new Resolving(tree, options, true).set()
}

/** A library by itself. */
export function resolveLibraryAlone(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  return new Resolving(tree, options).set()
}

const optioned: readonly string[] = ['scale', 'choice', 'yes_no']

class Resolving {
  readonly #tree: SyntaxTree
  readonly #options: ResolveOptions
  readonly #alone: boolean
  readonly #language: string
  readonly #languages: readonly string[]
  readonly #sources: Sources
  readonly #names: Names = createNames()
  readonly #byPath = new Map<string, Declared>()
  readonly #moduleTitles = new Map<string, Text>()
  readonly #included: readonly IncludedModule[]
  readonly #placed: Placed
  readonly #scales = new Map<string, ResolvedScale>()
  /** Each placed question with its stored id and kind of answer. */
  readonly #asked: AskedQuestion[] = []
  readonly #covered = new Map<string, Declared[]>()
  readonly #used = new Set<string>()
  readonly #twice = new Set<string>()

  constructor(tree: SyntaxTree, options: ResolveOptions, alone = false) {
    this.#tree = tree
    this.#options = options
    this.#alone = alone
    const languages = child(tree.root, 'languages')
    this.#languages = (languages?.kind === 'list' ? languages.items : []).flatMap((node) => textOf(node) ?? [])
    if (this.#languages.length === 0) this.#languages = ['en']
    this.#language = this.#languages[0] ?? 'en'
    this.#sources = gatherSources(tree, options.documents, this.#language, options.reporter)
    this.#included = alone ? [this.#moduleItself()] : includeModules(tree, options.documents, this.#hostNames(), this.#language, options.reporter)
    this.#placed = alone ? this.#placeModuleItself() : placeQuestions(tree, this.#included, options.reporter)
  }

  set(): ResolvedSet {
    this.#declareScales()
    const facts = this.#declareFacts()
    this.#declareValues()
    this.#declareModules()
    this.#declareQuestions()
    const checkNodes = this.#declareChecks()
    const boundFacts = facts.map((fact) => this.#bindFactLimits(fact))
    const values = this.#values()
    const modules = this.#modules()
    const sections = this.#sections()
    const questions = this.#asked.map((_, position) => this.#question(position))
    const checks = checkNodes.flatMap((each) => this.#check(each))
    const header = this.#header()
    return {
      tree: this.#tree,
      header,
      includes: [...this.#sources.includes, ...this.#includedDocuments()],
      facts: boundFacts,
      scales: [...this.#scales.values()],
      values,
      modules,
      sections,
      questions,
      checks,
      used: this.#used,
      declared: declarationsOf(this.#byPath, this.#moduleTitles),
    }
  }

  // Declaring: every id, before any condition is read.

  #moduleItself(): IncludedModule {
    const alias = textOf(child(this.#tree.root, 'module')) ?? 'module'
    const use = this.#tree.root as MapNode
    return {
      alias,
      place: { file: this.#tree.path, range: use.range },
      use,
      tree: this.#tree,
      title: { [this.#language]: textOf(child(use, 'title')) ?? alias },
      names: ownNames(this.#tree),
    }
  }

  #placeModuleItself(): Placed {
    const module = this.#included[0] as IncludedModule
    const node = this.#tree.root as MapNode
    const questions = child(node, 'questions')
    return {
      sections: [],
      questions: (questions?.kind === 'list' ? questions.items : []).flatMap((question) =>
        question.kind === 'map' ? [{ node: question, tree: this.#tree, section: module.alias, sectionNode: { ...node, entries: [] }, module }] : [],
      ),
      modules: new Map([[module.alias, { section: module.alias, position: 0 }]]),
    }
  }

  #hostNames() {
    const { facts, scales, lists, complete } = this.#sources
    const names = (list: NeedName): readonly string[] =>
      list === 'facts' ? facts.map(({ id }) => id) : list === 'scales' ? scales.map(({ id }) => id) : [...lists[list].keys()]
    return { names, has: (list: NeedName, name: string) => names(list).includes(name), complete }
  }

  #includedDocuments() {
    const trees = new Map(this.#alone ? [] : this.#included.flatMap(({ tree }) => (tree === undefined ? [] : [[tree.path, tree] as const])))
    return [...trees.values()].map((tree) => includeOf('module', tree))
  }

  #declareScales(): void {
    for (const { id, place, node, library } of this.#sources.scales) {
      const options = child(node, 'options')
      const read = options === undefined ? undefined : readOptions(options, this.#language)
      this.#scales.set(id, { id, place, ...(library === undefined ? {} : { library }), options: read })
    }
  }

  #declareFacts(): readonly { readonly fact: ResolvedFact; readonly source: SourceEntry }[] {
    return this.#sources.facts.map((source) => {
      const { id, node, tree, place, library } = source
      this.#claim(id, 'fact', place)
      const type = child(node, 'type')
      const answer = type === undefined ? undefined : readAnswerKind(node, type, this.#kinds(tree), false)
      const label = this.#text(child(node, 'label')) ?? { [this.#language]: id }
      this.#declare({ kind: 'fact', id, path: `facts.${id}`, place, label, ...typeOf(answer) })
      return {
        source,
        fact: {
          id,
          place,
          ...(library === undefined ? {} : { library }),
          label,
          answer,
          required: !this.#isNo(child(node, 'required')),
          from: textOf(child(node, 'from')) === 'assessor' ? 'assessor' : 'host',
          correct: textOf(child(node, 'correct')) === 'reason' ? 'reason' : 'no',
          reads: [],
        },
      }
    })
  }

  #declareValues(): void {
    const declare = (root: SyntaxNode | undefined, file: string, alias: string | undefined): void => {
      for (const { key, keyRange, value } of entriesOf(child(root, 'values'))) {
        const place = { file, range: keyRange }
        if (alias === undefined) this.#claim(key, 'value', place)
        const stored = alias === undefined ? key : `${alias}.${key}`
        const kinds = ['days_between', 'count', 'when'].filter((each) => child(value, each) !== undefined)
        const type = kinds.length !== 1 ? undefined : kinds[0] === 'when' ? 'yes_no' : 'number'
        const label = this.#text(child(value, 'label')) ?? { [this.#language]: key.replaceAll('_', ' ') }
        const options = type === 'yes_no' ? { options: yesNoOptions } : {}
        this.#declare({ kind: 'value', id: key, path: `values.${stored}`, place, label, type, ...options })
      }
    }
    if (!this.#alone) declare(this.#tree.root, this.#tree.path, undefined)
    for (const { alias, tree } of this.#included) declare(tree?.root, tree?.path ?? '', alias)
  }

  #declareModules(): void {
    for (const { alias, place, title } of this.#included) {
      if (!this.#alone) this.#claim(alias, 'module', place)
      if (!this.#moduleTitles.has(alias)) this.#moduleTitles.set(alias, title)
    }
  }

  #declareQuestions(): void {
    for (const { id, place } of this.#placed.sections) this.#claim(id, 'section', place)
    const own = new Map<string, Place>()
    for (const placed of this.#placed.questions) {
      const { node, tree, module } = placed
      const idNode = child(node, 'id')
      const id = textOf(idNode)
      const type = child(node, 'answer')
      if (idNode === undefined || id === undefined || type === undefined) continue
      const place = { file: tree.path, range: idNode.range }
      const stored = module === undefined ? id : `${module.alias}.${id}`
      if (module === undefined) {
        if (!this.#claim(id, 'question', place)) continue
      } else {
        const earlier = own.get(stored)
        if (earlier !== undefined) {
          this.#reportTwice(id, place, earlier)
          continue
        }
        own.set(stored, place)
      }
      const scaleName = this.#scaleOf(textOf(type) ?? '', module)
      const scaleSource = this.#sources.scales.find((each) => each.id === scaleName)
      const notApplicable = this.#notApplicable(node, scaleSource?.node)
      const answer = readAnswerKind(node, type, this.#kinds(tree, module), notApplicable !== 'no')
      this.#asked.push({ placed, id, stored, answer, notApplicable })
      const declared: Declared = {
        kind: 'question',
        id,
        path: `answers.${stored}`,
        place,
        label: this.#text(child(node, 'ask')) ?? { [this.#language]: id },
        ...typeOf(answer),
        ...(notApplicable === 'no' ? {} : { not_applicable: true }),
      }
      this.#declare(declared)
      for (const tag of this.#ids(child(node, 'covers'))) {
        const covered = this.#covered.get(tag.id) ?? []
        this.#covered.set(tag.id, [...covered, declared])
      }
    }
  }

  #declareChecks(): readonly { readonly node: MapNode; readonly tree: SyntaxTree; readonly module: IncludedModule | undefined }[] {
    const own = new Map<string, Place>()
    const of = (tree: SyntaxTree | undefined, module: IncludedModule | undefined) => {
      const list = child(tree?.root, 'checks')
      return (list?.kind === 'list' ? list.items : []).flatMap((node) => {
        const id = child(node, 'id')
        if (node.kind !== 'map' || id === undefined || tree === undefined) return []
        const place = { file: tree.path, range: id.range }
        const text = textOf(id) ?? ''
        if (module === undefined) this.#claim(text, 'check', place)
        else {
          const stored = `${module.alias}.${text}`
          const declared = this.#byPath.get(`answers.${stored}`) ?? this.#byPath.get(`values.${stored}`)
          const earlier = own.get(stored) ?? declared?.place
          if (earlier !== undefined) this.#reportTwice(text, place, earlier)
          own.set(stored, place)
        }
        return [{ node, tree, module }]
      })
    }
    const host = this.#alone ? [] : of(this.#tree, undefined)
    return [...host, ...this.#included.flatMap((module) => of(module.tree, module))]
  }

  #claim(id: string, what: string, place: Place): boolean {
    const earlier = this.#names.claim(id, what, place)
    if (earlier === undefined) return true
    this.#twice.add(id)
    this.#reportTwice(id, place, earlier.place)
    return false
  }

  #reportTwice(id: string, place: Place, earlier: Place): void {
    const related = [{ message: `${id} is used here first.`, file: earlier.file, range: earlier.range }]
    this.#options.reporter.report(idUsedTwice, { ...place, related }, {
      id,
      line: earlier.range.start.line,
      file: earlier.file === place.file ? undefined : earlier.file,
    })
  }

  #declare(declared: Declared): void {
    if (this.#byPath.has(declared.path)) return
    this.#byPath.set(declared.path, declared)
  }

  // What an id means: in the set itself, and in a module.

  #scope(module: IncludedModule | undefined): Scope {
    return module === undefined ? this.#hostScope() : this.#moduleScope(module)
  }

  #hostScope(): Scope {
    const find = (id: string): Declared | undefined => {
      const found = this.#byPath.get(`facts.${id}`) ?? this.#byPath.get(`answers.${id}`) ?? this.#byPath.get(`values.${id}`)
      // Of an id that is used twice nobody knows which is meant.
      if (found !== undefined) return this.#twice.has(id) ? { ...found, type: undefined } : found
      const [alias = ''] = id.split('.')
      const module = id.includes('.') ? this.#included.find((each) => each.alias === alias) : undefined
      if (module === undefined || module.tree !== undefined) return undefined
      return { kind: 'question', id, path: `answers.${id}`, place: module.place, label: { [this.#language]: id }, type: undefined }
    }
    return {
      find,
      ids: () => [...this.#byPath.values()].map(({ path }) => path.slice(path.indexOf('.') + 1)),
      module: (id) => this.#included.find((each) => each.alias === id),
      moduleIds: () => this.#included.map(({ alias }) => alias),
      covered: (tag) => (this.#sources.lists.tags.has(tag) ? (this.#covered.get(tag) ?? []) : undefined),
      tags: () => [...this.#sources.lists.tags.keys()],
      otherwise: (id) => (this.#included.some((each) => each.alias === id) ? 'module' : this.#names.what(id)),
      complete: this.#sources.complete,
    }
  }

  #moduleScope(module: IncludedModule): Scope {
    const { alias, names } = module
    const tags = entriesOf(child(module.tree?.root, 'tags')).map(({ key }) => key)
    const find = (id: string): Declared | undefined => {
      const own = id.includes('.') ? undefined : (this.#byPath.get(`answers.${alias}.${id}`) ?? this.#byPath.get(`values.${alias}.${id}`))
      if (own !== undefined) return own
      const fact = names.facts.get(id)
      if (fact === undefined) return undefined
      this.#used.add(`facts.${fact}`)
      return (
        this.#byPath.get(`facts.${fact}`) ?? {
          kind: 'fact', id, path: `facts.${fact}`, place: module.place, label: { [this.#language]: id }, type: undefined,
        }
      )
    }
    const own = [...this.#byPath.values()].filter(({ path }) => path.split('.')[1] === alias && path.split('.').length === 3)
    return {
      find,
      ids: () => [...own.map(({ id }) => id), ...names.facts.keys()],
      module: () => undefined,
      moduleIds: () => [],
      covered: (tag) => (tags.includes(tag) ? (this.#covered.get(tag) ?? []).filter(({ path }) => path.startsWith(`answers.${alias}.`)) : undefined),
      tags: () => tags,
      otherwise: () => undefined,
      complete: true,
    }
  }

  #scaleOf(name: string, module: IncludedModule | undefined): string {
    return module?.names.scales.get(name) ?? name
  }

  #kinds(tree: SyntaxTree, module?: IncludedModule): KindContext {
    const { codeLists, complete } = this.#sources
    const known = module === undefined ? [...this.#scales.keys()] : [...module.names.scales.keys()]
    return {
      file: tree.path,
      language: this.#language,
      languages: this.#languages,
      reporter: this.#options.reporter,
      scale: (name) => {
        if (!known.includes(name)) return undefined
        const scale = this.#scales.get(this.#scaleOf(name, module))
        return scale?.options === undefined ? null : { id: scale.id, options: scale.options }
      },
      scaleNames: () => known,
      codeList: (name) => codeLists.get(name),
      codeListNames: () => [...codeLists.keys()],
      formats: formatsOf(this.#options.config),
      complete: complete && !(this.#alone && this.#tree !== tree),
    }
  }

  #context(tree: SyntaxTree, module: IncludedModule | undefined, own?: { answer: Declared | undefined; issues: Declared | undefined }): ConditionContext {
    return {
      scope: this.#scope(module),
      file: tree.path,
      language: this.#language,
      reporter: this.#options.reporter,
      byPath: this.#byPath,
      moduleTitles: this.#moduleTitles,
      answer: own?.answer,
      issues: own?.issues,
      own: own !== undefined,
    }
  }

  // Binding: everything that reads something declared.

  #bindFactLimits({ fact, source }: { fact: ResolvedFact; source: SourceEntry }): ResolvedFact {
    const reads: Read[] = []
    const answer = this.#dateLimits(fact.answer, source.node, this.#context(source.tree, undefined), reads)
    return { ...fact, answer, reads }
  }

  #dateLimits(answer: AnswerKind | undefined, node: SyntaxNode, context: ConditionContext, reads: Read[]): AnswerKind | undefined {
    if (answer?.kind !== 'date') return answer
    const limit = (key: 'not_before' | 'not_after'): DateLimit | undefined => {
      const written = child(node, key)
      if (written === undefined) return undefined
      if (written.kind === 'map') {
        const [only] = written.entries
        if (only === undefined || only.key !== 'ref' || written.entries.length > 1) return this.#report(context.file, wrongOperand, written, { op: key, needs: 'a date, today or {ref: id}' })
        const reference = parseReference(only.value, context)
        if (reference === undefined) return undefined
        const { declared } = reference
        if (declared?.type !== undefined && declared.type !== 'date') {
          return this.#report(context.file, wrongTypeHere, only.value, { id: declared.id, type: declared.type, needed: 'date' })
        }
        if (declared !== undefined) {
          reads.push(reference.read)
          this.#used.add(declared.path)
        }
        return { var: reference.path }
      }
      const text = textOf(written)
      if (text === 'today') return { var: 'today' }
      if (text !== undefined && isDate(text)) return text
      return this.#report(context.file, wrongLiteral, written, { id: key, type: 'date', value: written.kind === 'scalar' ? String(written.value) : 'a list' })
    }
    const from = limit('not_before')
    const to = limit('not_after')
    if (typeof from === 'string' && typeof to === 'string' && from > to) {
      this.#report(context.file, limitsCross, child(node, 'not_before') ?? node, { least: `not_before (${from})`, most: `not_after (${to})` })
    }
    return { kind: 'date', ...(from === undefined ? {} : { not_before: from }), ...(to === undefined ? {} : { not_after: to }) }
  }

  #values(): readonly ResolvedValue[] {
    const of = (tree: SyntaxTree | undefined, module: IncludedModule | undefined): readonly ResolvedValue[] =>
      entriesOf(child(tree?.root, 'values')).flatMap((written) => (tree === undefined ? [] : [this.#value(written, tree, module)]))
    return [...(this.#alone ? [] : of(this.#tree, undefined)), ...this.#included.flatMap((module) => of(module.tree, module))]
  }

  #value({ key, keyRange, value }: MapEntry, tree: SyntaxTree, module: IncludedModule | undefined): ResolvedValue {
    const stored = module === undefined ? key : `${module.alias}.${key}`
    const declared = this.#byPath.get(`values.${stored}`)
    const label = this.#text(child(value, 'label'))
    const type = declared?.type as 'number' | 'yes_no' | undefined
    const place = { file: tree.path, range: keyRange }
    const context = this.#context(tree, module)
    const body = (): ResolvedValue['body'] => {
      const days = child(value, 'days_between')
      const count = child(value, 'count')
      const when = child(value, 'when')
      if (type === undefined) {
        this.#report(tree.path, valueNeedsOne, { range: keyRange }, {})
        return undefined
      }
      if (when !== undefined) return { kind: 'when', condition: parseCondition(when, context) }
      if (count !== undefined) return { kind: 'count', condition: parseCount(count, context) }
      const nodes = days?.kind === 'list' ? days.items : []
      const references = nodes.map((node) => parseReference(node, context))
      let sound = references.length === 2
      references.forEach((reference, index) => {
        const node = nodes[index]
        const found = reference?.declared
        if (reference === undefined) sound = false
        else if (found?.type !== undefined && found.type !== 'date' && node !== undefined) {
          sound = false
          this.#report(tree.path, wrongTypeHere, node, { id: found.id, type: found.type, needed: 'date' })
        } else if (found !== undefined && found.type === undefined) sound = false
      })
      if (!sound) return undefined
      const read = references.flatMap((reference) => (reference === undefined ? [] : [reference]))
      return {
        kind: 'days_between',
        paths: read.map(({ path }) => path),
        ranges: nodes.map(({ range }) => range),
        reads: read.map((each) => each.read),
        declared: declarationsOf(this.#byPath, this.#moduleTitles),
      }
    }
    return { id: key, stored, place, type, ...(label === undefined ? {} : { label }), file: tree.path, range: value.range, body: body() }
  }

  #modules(): readonly ResolvedModule[] {
    if (this.#alone) {
      const node = child(this.#tree.root, 'guidance')
      if (node?.kind === 'scalar') readGuidance(node, this.#tree, this.#options.reporter)
      const judges = child(this.#tree.root, 'judges')
      if (judges !== undefined) this.#named('judges', judges, this.#tree, this.#included[0])
      return []
    }
    return this.#included.map((included) => {
      const { alias, use, place, title, tree } = included
      const where = this.#placed.modules.get(alias)
      const context = this.#context(this.#tree, undefined)
      const offer = this.#condition(child(use, 'offer_when'), context)
      const on = this.#condition(child(use, 'on_when'), context)
      const guidance = tree === undefined ? undefined : this.#guidance(tree.root, tree)
      const judges = child(tree?.root, 'judges')
      if (judges !== undefined && tree !== undefined) this.#named('judges', judges, tree, included)
      const by = textOf(child(use, 'switched_on_by'))
      for (const list of ['facts', 'scales'] as const) for (const name of included.names[list].values()) this.#used.add(`${list}.${name}`)
      return {
        alias,
        module: textOf(child(tree?.root, 'module')) ?? alias,
        place,
        title,
        ...(guidance === undefined ? {} : { guidance }),
        section: where?.section,
        position: where?.position,
        switched_on_by: by === 'always' || by === 'host' ? by : 'assessor',
        ...(offer === undefined ? {} : { offer_when: offer }),
        ...(on === undefined ? {} : { on_when: on }),
        reason: textOf(child(use, 'reason')) === 'required' ? 'required' : 'no',
        task: isYes(child(use, 'task')),
      }
    })
  }

  #sections(): readonly ResolvedSection[] {
    return this.#placed.sections.map(({ id, place, node, position }) => {
      const context = this.#context(this.#tree, undefined)
      const when = this.#condition(child(node, 'when'), context)
      const onlyFor = this.#condition(child(node, 'only_for'), context)
      const guidance = this.#guidance(node, this.#tree)
      const judges = child(node, 'judges')
      if (judges !== undefined) this.#named('judges', judges, this.#tree, undefined)
      return {
        id,
        place,
        title: this.#text(child(node, 'title')) ?? { [this.#language]: id },
        ...(guidance === undefined ? {} : { guidance }),
        ...(when === undefined ? {} : { when }),
        ...(onlyFor === undefined ? {} : { only_for: onlyFor }),
        task: isYes(child(node, 'task')),
        position,
      }
    })
  }

  #question(position: number): ResolvedQuestion {
    const { placed, id, stored, answer: kind, notApplicable } = this.#asked[position] as AskedQuestion
    const { node, tree, module, section, sectionNode } = placed
    const context = this.#context(tree, module)
    const scaleName = this.#scaleOf(textOf(child(node, 'answer')) ?? '', module)
    const scale = kind?.kind === 'scale' ? this.#sources.scales.find((each) => each.id === scaleName) : undefined
    const declared = this.#byPath.get(`answers.${stored}`)
    const reads: Read[] = []
    const answer = this.#dateLimits(kind, node, context, reads)
    const issues = this.#issues(node, tree)
    const own = { answer: declared === undefined ? undefined : asAnswer(declared), issues: issues === undefined ? undefined : issuesWord(issues.options) }
    const inRules = this.#context(tree, module, own)
    const issuesWhen = this.#condition(child(issues?.node, 'when'), inRules)
    const followUps = (['comment', 'action'] as const).map((key) => this.#followUp(key, node, tree, module, scale, own, answer))
    const required = child(node, 'required')
    const when = this.#condition(child(node, 'when'), context)
    const onlyFor = this.#condition(child(node, 'only_for'), context)
    const guidance = this.#guidance(node, tree)
    const stage = child(node, 'stage')
    const judges = this.#judges(node, sectionNode, module, tree)
    const [comment, action] = followUps
    return {
      id,
      stored,
      place: declared?.place ?? { file: tree.path, range: node.range },
      file: tree.path,
      section,
      ...(module === undefined ? {} : { module: module.alias }),
      position,
      ask: this.#text(child(node, 'ask')) ?? { [this.#language]: id },
      answer,
      not_applicable: notApplicable,
      required: required === undefined ? 'yes' : this.#required(required, context),
      ...(when === undefined ? {} : { when }),
      ...(onlyFor === undefined ? {} : { only_for: onlyFor }),
      not_asked: textOf(child(node, 'not_asked')) === 'shown' ? 'shown' : 'hidden',
      retired: isYes(child(node, 'retired')),
      standards: this.#ids(child(node, 'standards')).flatMap((each) => this.#named('standards', each.node, tree, module) ?? []),
      ...optional('stage', stage === undefined ? undefined : this.#named('stages', stage, tree, module)),
      covers: this.#ids(child(node, 'covers')).flatMap((each) => this.#named('tags', each.node, tree, module) ?? []),
      ...optional('judges', judges),
      ...optional('guidance', guidance),
      ...(issues === undefined ? {} : { issues: { options: issues.options, at_least: issues.at_least, ...optional('when', issuesWhen) } }),
      ...optional('comment', comment),
      ...optional('action', action),
      good_practice: textOf(child(node, 'good_practice')) === 'allowed',
      reads,
    }
  }

  #followUp(
    key: 'comment' | 'action',
    node: MapNode,
    tree: SyntaxTree,
    module: IncludedModule | undefined,
    scale: SourceEntry | undefined,
    own: { answer: Declared | undefined; issues: Declared | undefined },
    answer: AnswerKind | undefined,
  ): { readonly when: ResolvedCondition; readonly prompt?: Text; readonly at_least: number } | undefined {
    const written = entry(node, key)
    if (written !== undefined && key === 'comment' && answer !== undefined && !optioned.includes(answer.kind)) {
      return this.#report(tree.path, noRoomForComment, { range: written.keyRange }, { type: answer.kind })
    }
    const rule = written?.value ?? child(scale?.node, key)
    // A scale's own rule is read where the scale stands, whoever inherits it.
    const context = written === undefined && scale !== undefined ? this.#context(scale.tree, undefined, own) : this.#context(tree, module, own)
    const when = this.#condition(child(rule, 'when'), context)
    if (when === undefined) return undefined
    const prompt = this.#text(child(rule, 'prompt'))
    const least = child(rule, 'at_least')
    const atLeast = least?.kind === 'scalar' && typeof least.value === 'number' ? least.value : 1
    return { when, ...optional('prompt', prompt), at_least: atLeast }
  }

  #required(node: SyntaxNode, context: ConditionContext): 'yes' | 'no' | ResolvedCondition {
    if (node.kind !== 'scalar') return parseCondition(node, context)
    if (typeof node.value === 'boolean') {
      const write = node.value ? 'yes' : 'no'
      const fixes = [{ title: `Write ${write}`, safety: 'safe' as const, edits: [{ range: node.range, new_text: write }] }]
      this.#options.reporter.report(trueForYes, { file: context.file, range: node.range, fixes }, { is: node.source, write })
      return write
    }
    if (node.value === 'yes' || node.value === 'no') return node.value
    this.#report(context.file, needsSingleValue, node, { instead: 'Write yes, no or a condition.' })
    return 'yes'
  }

  #issues(node: MapNode, tree: SyntaxTree): { readonly node: SyntaxNode; readonly options: readonly Option[]; readonly at_least: number } | undefined {
    const written = child(node, 'issues')
    if (written === undefined) return undefined
    const options = child(written, 'options')
    const list = child(written, 'code_list')
    const full = options?.kind === 'map' || list !== undefined
    if (!full) return { node: { ...written, kind: 'map', entries: [], flow: false }, options: readOptions(written, this.#language), at_least: 0 }
    const type = { kind: 'scalar', range: written.range, value: 'many', source: 'many', style: 'plain' } as const
    const entries = written.kind === 'map' ? written.entries.filter(({ key }) => key === 'options' || key === 'code_list') : []
    const kind = readAnswerKind({ kind: 'map', range: written.range, flow: false, entries }, type, this.#kinds(tree), false)
    const least = child(written, 'at_least')
    const atLeast = least?.kind === 'scalar' && typeof least.value === 'number' ? least.value : 0
    const offered = kind?.kind === 'many' ? kind.options : []
    const choosable = offered.filter((option) => option.retired !== true).length
    if (kind !== undefined && least !== undefined && atLeast > choosable) {
      this.#report(tree.path, limitsCross, least, { least: `at_least (${atLeast})`, most: `the number of issues (${choosable})` })
    }
    return { node: written, options: offered, at_least: atLeast }
  }

  #notApplicable(node: MapNode, scale: SyntaxNode | undefined): 'no' | 'allowed' | 'reason' {
    const text = textOf(child(node, 'not_applicable')) ?? textOf(child(scale, 'not_applicable'))
    return text === 'allowed' || text === 'reason' ? text : 'no'
  }

  #check({ node, tree, module }: { node: MapNode; tree: SyntaxTree; module: IncludedModule | undefined }): ResolvedCheck[] {
    const idNode = child(node, 'id') ?? node
    const id = textOf(idNode) ?? ''
    const when = child(node, 'when')
    const about = child(node, 'about')
    const each = child(node, 'each')
    if ((about === undefined) === (each === undefined)) {
      this.#report(tree.path, checkNeedsOne, each === undefined ? idNode : { range: entry(node, 'each')?.keyRange ?? each.range }, {})
      // Its condition may be about either; nothing is claimed of it.
      return []
    }
    if (when === undefined) return []
    const scope = this.#scope(module)
    const plain = this.#context(tree, module)
    let subjects: readonly Declared[] | undefined
    if (each !== undefined) {
      subjects = this.#each(each, scope, tree, module)
      if (subjects === undefined) return []
    }
    const context = subjects === undefined ? plain : this.#context(tree, module, this.#eachWords(subjects))
    const condition = parseCondition(when, context)
    const severity = textOf(child(node, 'severity'))
    const concerned = about?.kind === 'list' ? about.items.flatMap((item) => this.#concerned(item, plain)) : undefined
    return [
      {
        id,
        stored: module === undefined ? id : `${module.alias}.${id}`,
        place: { file: tree.path, range: idNode.range },
        when: condition,
        severity: severity === 'warning' || severity === 'note' ? severity : 'error',
        message: this.#text(child(node, 'message')) ?? { [this.#language]: id },
        ...optional('about', concerned),
        ...optional('each', subjects?.map(({ path }) => path.slice('answers.'.length))),
      },
    ]
  }

  #concerned(node: SyntaxNode, context: ConditionContext): string[] {
    const reference = parseReference(node, context)
    if (reference === undefined) return []
    const { declared, path } = reference
    if (declared?.kind === 'question') return [path.slice('answers.'.length)]
    const questions = [...this.#byPath.values()].filter(({ kind }) => kind === 'question').map(({ path: each }) => each.slice('answers.'.length))
    this.#report(context.file, unknownReference, node, {
      id: textOf(node) ?? '',
      nearest: nearest(textOf(node) ?? '', questions),
      instead: `${textOf(node)} is a ${declared?.kind ?? 'date'}. A check is about questions.`,
    })
    return []
  }

  #each(node: SyntaxNode, scope: Scope, tree: SyntaxTree, module: IncludedModule | undefined): readonly Declared[] | undefined {
    if (node.kind === 'map') {
      const tag = child(node, 'covers')
      const name = textOf(tag)
      if (tag === undefined || name === undefined) return undefined
      const covered = scope.covered(name)
      if (covered === undefined) {
        this.#undeclared('tags', tag, name, scope.tags(), tree)
        return undefined
      }
      const types = new Set(covered.map(({ type }) => type))
      return types.size < 2 ? covered : covered.filter(({ type }) => type === undefined || optioned.includes(type))
    }
    return [...this.#byPath.values()].filter(
      ({ kind, type, path }) => kind === 'question' && type === 'scale' && (module === undefined || path.startsWith(`answers.${module.alias}.`)),
    )
  }

  /** What answer and issues are over several questions: one scale where they share it, else a choice from all their options. */
  #eachWords(subjects: readonly Declared[]): { answer: Declared | undefined; issues: Declared | undefined } {
    const [first] = subjects
    const options = new Map(subjects.flatMap((subject) => (subject.options ?? []).map((option) => [option.id, option] as const)))
    const shared = subjects.every((subject) => subject.type === first?.type && subject.scale === first?.scale)
    const unknown = subjects.length === 0 || subjects.some(({ type }) => type === undefined)
    const answer: Declared = {
      ...asAnswer(first ?? { kind: 'word', id: 'answer', path: 'answer', place: { file: this.#tree.path, range: this.#tree.root.range }, label: {}, type: undefined }),
      type: unknown ? undefined : shared ? first?.type : 'choice',
      ...(options.size === 0 ? {} : { options: [...options.values()] }),
      ...(subjects.some((subject) => subject.not_applicable === true) ? { not_applicable: true } : {}),
    }
    const stored = new Set(subjects.map(({ path }) => path.slice('answers.'.length)))
    const ticked = new Map<string, Option>()
    for (const asked of this.#asked.filter((each) => stored.has(each.stored))) {
      // Their options are reported where the question is resolved.
      const quiet = child(asked.placed.node, 'issues')
      const list = child(quiet, 'code_list')
      const named = this.#sources.codeLists.get(textOf(list) ?? '')
      const own = child(quiet, 'options')
      const read = named ?? (quiet === undefined ? [] : readOptions(own?.kind === 'map' ? own : quiet, this.#language))
      for (const option of read) ticked.set(option.id, option)
    }
    const issues = ticked.size === 0 ? undefined : issuesWord([...ticked.values()])
    return { answer, issues }
  }

  #judges(node: MapNode, section: MapNode, module: IncludedModule | undefined, tree: SyntaxTree): string | undefined {
    const own = child(node, 'judges')
    if (own !== undefined) return this.#named('judges', own, tree, module)
    const ofModule = textOf(child(module?.tree?.root, 'judges'))
    if (ofModule !== undefined) return module?.names.judges.get(ofModule)
    const ofSection = textOf(child(section, 'judges'))
    return ofSection !== undefined && this.#sources.lists.judges.has(ofSection) ? ofSection : undefined
  }

  /** The set's name of a standard, stage, judge or tag; undefined, with IQA210, where it is not declared. */
  #named(list: ListName, node: SyntaxNode, tree: SyntaxTree, module: IncludedModule | undefined): string | undefined {
    const name = textOf(node)
    if (name === undefined) return undefined
    if (module !== undefined) {
      if (list === 'tags') {
        const tags = entriesOf(child(module.tree?.root, 'tags')).map(({ key }) => key)
        return tags.includes(name) ? name : this.#undeclared(list, node, name, tags, tree)
      }
      const names = list === 'standards' || list === 'stages' || list === 'judges' ? module.names[list] : undefined
      return names?.get(name) ?? this.#undeclared(list, node, name, [...(names?.keys() ?? [])], tree, 'uses')
    }
    const known = this.#sources.lists[list]
    if (known.has(name)) return name
    return this.#sources.complete ? this.#undeclared(list, node, name, [...known.keys()], tree) : undefined
  }

  #undeclared(list: ListName, node: SyntaxNode, name: string, known: readonly string[], tree: SyntaxTree, where: string = list): undefined {
    return this.#report(tree.path, undeclaredName, node, { what: listItem[list], name, nearest: nearest(name, known), list: where })
  }

  #condition(node: SyntaxNode | undefined, context: ConditionContext): ResolvedCondition | undefined {
    return node === undefined ? undefined : parseCondition(node, context)
  }

  #guidance(node: SyntaxNode, tree: SyntaxTree): Guidance | undefined {
    const written = child(node, 'guidance')
    return written?.kind === 'scalar' ? { [this.#language]: readGuidance(written, tree, this.#options.reporter) } : undefined
  }

  #text(node: SyntaxNode | undefined): Text | undefined {
    const text = textOf(node)
    return text === undefined ? undefined : { [this.#language]: text }
  }

  #ids(node: SyntaxNode | undefined): readonly { readonly id: string; readonly node: SyntaxNode }[] {
    return (node?.kind === 'list' ? node.items : []).flatMap((item) => {
      const id = textOf(item)
      return id === undefined ? [] : [{ id, node: item }]
    })
  }

  #isNo(node: SyntaxNode | undefined): boolean {
    return node?.kind === 'scalar' && (node.value === 'no' || node.value === false)
  }

  #header(): ResolvedSet['header'] {
    const { root, path } = this.#tree
    const labelled = (list: ListName): Labelled[] => [...this.#sources.lists[list]].map(([id, { label }]) => ({ id, label }))
    const status = textOf(child(root, 'status'))
    const audiences = this.#sources.lists.audiences
    for (const each of entriesOf(child(child(root, 'change'), 'for'))) {
      if (!audiences.has(each.key) && this.#sources.complete && !this.#alone) {
        this.#undeclared('audiences', { kind: 'scalar', range: each.keyRange, value: each.key, source: each.key, style: 'plain' }, each.key, [...audiences.keys()], this.#tree)
      }
    }
    for (const { placed, answer } of this.#asked) this.#checkNotApplicable(placed, answer)
    return {
      set: textOf(child(root, 'set')) ?? textOf(child(root, 'module')) ?? textOf(child(root, 'library')) ?? '',
      title: this.#text(child(root, 'title')) ?? { [this.#language]: path },
      version: textOf(child(root, 'version')) ?? '',
      status: status === 'published' || status === 'retired' ? status : 'draft',
      ...optional('owner', textOf(child(root, 'owner'))),
      ...optional('source', this.#text(child(root, 'source'))),
      ...optional('activity', textOf(child(root, 'activity'))),
      ...optional('applies', this.#applies()),
      languages: [...this.#languages],
      standards: labelled('standards'),
      stages: labelled('stages'),
      judges: labelled('judges'),
      not_assessed: labelled('not_assessed'),
    }
  }

  #checkNotApplicable({ node, tree }: PlacedQuestion, answer: AnswerKind | undefined): void {
    const written = child(node, 'not_applicable')
    if (written === undefined || textOf(written) === 'no' || answer === undefined || optioned.includes(answer.kind)) return
    this.#report(tree.path, notApplicableNotAllowed, { range: entry(node, 'not_applicable')?.keyRange ?? written.range }, { type: answer.kind })
  }

  #applies(): CompiledQuestionSet['applies'] {
    const { root, path } = this.#tree
    const from = child(root, 'applies_from')
    const to = child(root, 'applies_to')
    const by = child(root, 'applies_by')
    const dates = [from, to].map((node) => {
      const text = textOf(node)
      if (node === undefined || text === undefined) return undefined
      return isDate(text) ? text : this.#report(path, wrongLiteral, node, { id: 'this', type: 'date', value: text })
    })
    const [first, last] = dates
    if (from !== undefined && first !== undefined && last !== undefined && first > last) {
      this.#report(path, limitsCross, from, { least: `applies_from (${first})`, most: `applies_to (${last})` })
    }
    if (by === undefined) {
      const key = entry(root, 'applies_from') ?? entry(root, 'applies_to')
      if (key !== undefined) this.#report(path, appliesByDate, { range: key.keyRange }, { how: 'missing' })
      return undefined
    }
    const id = textOf(by) ?? ''
    const fact = this.#byPath.get(`facts.${id}`)
    if (fact === undefined) {
      if (this.#sources.complete) {
        this.#report(path, unknownReference, by, { id, nearest: nearest(id, this.#sources.facts.map((each) => each.id)) })
      }
      return undefined
    }
    this.#used.add(fact.path)
    if (fact.type !== undefined && fact.type !== 'date') return this.#report(path, appliesByDate, by, { how: 'not_a_date', id })
    return { ...optional('from', first), ...optional('to', last), by: id }
  }

  #report<Slots extends object>(file: string, kind: DiagnosticKind<Slots>, at: { readonly range: SyntaxNode['range'] }, slots: Slots): undefined {
    this.#options.reporter.report(kind, { file, range: at.range }, slots)
    return undefined
  }
}

interface AskedQuestion {
  readonly placed: PlacedQuestion
  readonly id: string
  readonly stored: string
  readonly answer: AnswerKind | undefined
  readonly notApplicable: 'no' | 'allowed' | 'reason'
}

const yesNoOptions: readonly Option[] = [
  { id: 'yes', label: { en: 'Yes', cy: 'Ie' } },
  { id: 'no', label: { en: 'No', cy: 'Na' } },
]

function typeOf(answer: AnswerKind | undefined): Pick<Declared, 'type' | 'options' | 'scale'> {
  if (answer === undefined) return { type: undefined }
  return {
    type: answer.kind === 'long_text' ? 'text' : answer.kind,
    ...('options' in answer ? { options: answer.options } : {}),
    ...(answer.kind === 'scale' ? { scale: answer.scale } : {}),
  }
}

function asAnswer(declared: Declared): Declared {
  return { ...declared, kind: 'word', id: 'answer', path: 'answer', label: { en: 'the answer', cy: 'yr ateb' } }
}

function issuesWord(options: readonly Option[]): Declared {
  const place = { file: '', range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } }
  return { kind: 'word', id: 'issues', path: 'issues', place, label: { en: 'the issues ticked', cy: 'y materion a diciwyd' }, type: 'many', options }
}

function entriesOf(node: SyntaxNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** A member, or none where there is nothing to hold. */
function optional<Name extends string, T>(name: Name, value: T | undefined): { readonly [key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: T })
}
