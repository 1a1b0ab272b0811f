import { readAnswer } from '@iqa/logic'
import type { RuleData, Value } from '@iqa/logic'
import type { Response, Shown } from '@iqa/model'
import type { Faults } from './fault.js'
import type { Form } from './form.js'
import { sameValue } from './graph.js'
import { isOutsideItsTime, outsideLimits } from './limits.js'
import { step } from './plain.js'
import { unknown } from './shape.js'
import { shownAnswer } from './shown.js'

/**
 * Facts are known, of the right type and within their limits, labelled as shown, and corrected only where the set lets
 * the assessor, with a reason.
 *
 * @param complete whether every required fact must be there, and the work be of the set's time
 */
export function verifyFacts(form: Form, record: Response, faults: Faults, complete: boolean): void {
  for (const [id, entry] of Object.entries(record.facts)) {
    const at = `/facts${step(id)}`
    const fact = form.facts.get(id)?.fact
    if (fact === undefined) {
      unknown('not_known', at, 'fact', id, form.facts.keys(), faults.tell)
      continue
    }
    const { value, fault } = readAnswer(entry.value, fact, factData(form, record), { fact: true })
    if (value === undefined) {
      faults.add(fault ?? 'blank', `${at}/value`, `The fact "${id}" cannot be what the record says.`)
    } else if (!sameShown(entry.label, shownAnswer(entry.value, fact.answer, record.language, form.language))) {
      faults.add('label_differs', `${at}/label`, `The fact "${id}" is not shown with this label.`)
    }
    if (complete && isOutsideItsTime(form.set, id, value))
      faults.add('outside_its_time', `${at}/value`, `The question set is not for work of the date in "${id}".`)
    if (entry.host === undefined) {
      if (entry.reason !== undefined)
        faults.add('reason_not_expected', `${at}/reason`, `The fact "${id}" was not corrected.`)
      continue
    }
    const host = readAnswer(entry.host, fact, factData(form, record), { fact: true })
    if (host.value === undefined && (host.fault === undefined || !outsideLimits.has(host.fault))) {
      faults.add(host.fault ?? 'blank', `${at}/host`, `The host cannot have given this for "${id}".`)
    }
    if (sameValue(entry.host, entry.value))
      faults.add('not_a_correction', `${at}/host`, `The fact "${id}" is what the host gave.`)
    if (fact.from === 'host' && fact.correct === 'no') {
      faults.add('not_allowed', `${at}/host`, `The fact "${id}" is not the assessor's to correct.`)
    } else if (fact.from === 'host' && entry.reason === undefined) {
      faults.add('fact_reason_needed', at, `The fact "${id}" was corrected without a reason.`)
    }
  }
  if (!complete) return
  for (const { fact } of form.facts.values()) {
    if (fact.required && !Object.hasOwn(record.facts, fact.id)) {
      faults.add('fact_needed', '/facts', `The fact "${fact.id}" is needed.`)
    }
  }
}

export function sameShown(a: Shown, b: Shown): boolean {
  return sameValue(a, b)
}

/** Facts as the limits of other facts read them. */
function factData(form: Form, { facts, today }: Response): RuleData {
  const known = Object.entries(facts).flatMap(([id, { value }]): [string, Value][] =>
    form.facts.has(id) ? [[id, value]] : [],
  )
  return {
    facts: new Map(known),
    answers: new Map(),
    values: new Map(),
    modules: new Map(),
    ...(today !== undefined && { today }),
  }
}
