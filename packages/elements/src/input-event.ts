import type { FormEvent } from '@iqa/engine'
import type { AnswerKind, AnswerValue, Typed, TypedDate } from '@iqa/model'

export type Box = HTMLInputElement | HTMLTextAreaElement

/** What a slot is for, from its data-question, data-fact or data-module. */
export interface SlotName {
  readonly kind: 'question' | 'fact' | 'module'
  readonly id: string
}

const kinds = ['question', 'fact', 'module'] as const

/** Finds slots, and from what is in one the slot itself. */
export const anySlot = '[data-question],[data-fact],[data-module]'

export function slotOf(element: Element): SlotName | undefined {
  const slot = element.closest<HTMLElement>(anySlot)
  for (const kind of kinds) {
    const id = slot?.dataset[kind]
    if (id !== undefined) return { kind, id }
  }
  return undefined
}

/**
 * The engine's event for something that was typed, ticked or chosen. Text goes as it stands: the engine reads it.
 *
 * @param kindOf kind of answer of a question or fact
 */
export function formEventOf(
  box: Box,
  slot: SlotName,
  kindOf: (slot: SlotName) => AnswerKind['kind'] | undefined,
): FormEvent | undefined {
  const { part = '', check: about = '' } = box.dataset
  const { id } = slot
  const text = box.value
  if (slot.kind === 'module') {
    if (part !== 'switch') return { type: 'module_reason_written', module: id, text }
    return { type: 'module_switched', module: id, on: (box as HTMLInputElement).checked, by: 'assessor' }
  }
  if (slot.kind === 'fact') {
    if (part === 'reason') return { type: 'fact_reason_written', fact: id, text }
    return { type: 'fact_changed', fact: id, value: given(box, kindOf(slot)), by: 'assessor' }
  }
  switch (part) {
    case 'answer':
      return { type: 'answered', question: id, answer: given(box, kindOf(slot)) }
    case 'reason':
    case 'comment':
    case 'good_practice':
      return { type: `${part}_written`, question: id, text }
    case 'issues':
      return { type: 'issues_ticked', question: id, issues: ticked(box) }
    case 'action_what':
      return { type: 'action_written', question: id, part: 'what', text }
    case 'action_owner':
      return { type: 'action_written', question: id, part: 'owner', text }
    case 'action_due':
      return { type: 'action_written', question: id, part: 'due', typed: typedDate(box) }
    case 'check': {
      const [check = '', question] = about.split('/')
      return { type: 'check_answered', check, ...(question !== undefined && { question }), reason: text }
    }
    default:
      return undefined
  }
}

function given(box: Box, kind: AnswerKind['kind'] | undefined): AnswerValue | { readonly typed: Typed } {
  if (kind === 'many') return ticked(box)
  if (kind === 'number') return { typed: box.value }
  return kind === 'date' ? { typed: typedDate(box) } : box.value
}

/** All ticks of the group, after the one just changed; the option that stands alone and the others untick each other. */
function ticked(box: Box): string[] {
  const group = siblings(box)
  const alone = (input: HTMLElement): boolean => input.dataset['alone'] !== undefined
  const on = group.filter((input) => (input as HTMLInputElement).checked)
  if (!(box as HTMLInputElement).checked) return on.map((input) => input.value)
  return on.filter((input) => alone(input) === alone(box)).map((input) => input.value)
}

function typedDate(box: Box): TypedDate {
  const boxes = siblings(box)
  const text = (name: string): string => boxes.find((input) => input.dataset['box'] === name)?.value ?? ''
  return { day: text('day'), month: text('month'), year: text('year') }
}

function siblings(box: Box): Box[] {
  const slot = box.closest(anySlot)
  return [...(slot?.querySelectorAll<Box>(`[data-part="${box.dataset['part']}"]`) ?? [])]
}

/** Whether nothing stands in the box, or the boxes of a date. What can be chosen or ticked is never blank. */
export function isBlank(box: Box): boolean {
  return siblings(box).every(({ value }) => value.trim() === '')
}
