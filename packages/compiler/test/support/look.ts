import type { Diagnostic } from '@iqa/model'
import { collectDiagnostics } from '../../src/diagnostics/define.js'
import { readYaml } from '../../src/read/read-yaml.js'
import type { SyntaxTree } from '../../src/read/syntax-tree.js'
import { validateShape } from '../../src/validate/validate-shape.js'
import type { ShapedDocument } from '../../src/validate/validate-shape.js'

/** Reads a text, and says what was said about it. */
export function read(text: string): { tree: SyntaxTree | undefined; found: Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const tree = readYaml({ path: 'set.iqa.yaml', text }, reporter)
  return { tree, found: diagnostics }
}

/** Reads a text and looks at its shape. */
export function look(text: string, path = 'set.iqa.yaml'): { shaped: ShapedDocument | undefined; found: Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const tree = readYaml({ path, text }, reporter)
  return { shaped: tree === undefined ? undefined : validateShape(tree, reporter), found: diagnostics }
}

/** "IQA101 12:9" for each, in order. */
export function places(found: readonly Diagnostic[]): string[] {
  return found.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)
}

/** Seed of the random tests: IQA_SEED, or always the same. Printed with a failure by fast-check. */
export const seed = Number(process.env['IQA_SEED'] ?? 20_260_401)

/** A set with something of everything that the language has. */
export const wholeSet = `iqa: 1
set: charging
title: Charging decisions
version: 1.0.0
status: draft
owner: Casework quality team
source: Written for this example.
applies_from: 2026-04-01
applies_by: received_date
languages: [en, cy]
change:
  date: 2026-03-01
  type: addition
  note: The question on reasons is new.
  for: {prosecutors: Read the question on reasons.}
audiences: {prosecutors: Prosecutors}
standards: {legal_decision_making: Legal decision making}
stages: {advice: Advice}
judges: {prosecutor: The prosecutor}
not_assessed: {not_live: The case is not live}
tags: {disclosure: Disclosure}
uses: [shared/common.iqa.yaml]
facts:
  request_type:
    label: What the police asked for
    type: choice
    options: {charging: A charging decision, advice: Early advice}
    correct: reason
  received_date: {label: When it came in, type: date, not_after: today}
  advice_date: {label: When advice was given, type: date, not_before: {ref: received_date}}
scales:
  met:
    options:
      fully_met: Fully met
      partly_met: {label: Partly met, guidance: Some of it.}
      not_met: Not met
    comment: {when: {answer: {below: fully_met}}, at_least: 20}
    not_applicable: reason
values:
  days_to_advice: {days_between: [received_date, advice_date]}
  many_not_met: {count: {of: [code_test, reasons], answer: not_met}}
  late: {label: Late, when: {days_to_advice: {above: 5}}}
modules:
  - include: modules/disclosure.iqa.yaml
    as: disclosure_module
    switched_on_by: assessor
    reason: required
sections:
  - id: review
    title: The review
    when: {request_type: charging}
    task: yes
    questions:
      - id: code_test
        ask: Was the test applied correctly?
        answer: met
        standards: [legal_decision_making]
        stage: advice
        covers: [disclosure]
        judges: prosecutor
        guidance: |
          Look at the evidence and at the public interest.
        answer_guidance: {partly_met: The outcome is right but the reasons have gaps.}
        issues: {elements_missing: An element is not dealt with}
        action: {when: {answer: not_met}}
        good_practice: allowed
      - id: reasons
        ask: Are the reasons recorded?
        answer: met
        required: no
        not_asked: shown
        issues:
          options: {reasons_missing: The reasons are not recorded}
          when: {answer: not_met}
          at_least: 1
      - insert: disclosure_module
checks:
  - id: issue_but_best
    each: {covers: disclosure}
    when: {answer: fully_met, issues: {answered: yes}}
    severity: error
    message: You ticked an issue and gave the best answer.
`
