import type { FormEvent } from '@iqa/engine'
import type { AnswerKind, AnswerValue, Typed, TypedDate } from '@iqa/model'

export type Box = HTMLInputElement | HTMLTextAreaElement

/** What a slot is for, from its data-question, data-fact or data-module. */
export interface SlotName {
  readonly kind: 'question' | 'fact' | 'module'
  readonly id: string
}

const kinds = ['question', 'fact', 'module'] as const

export function slotOf(element: Element): SlotName | undefined {
  const slot = element.closest<HTMLElement>('[data-question],[data-fact],[data-module]')
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
  const part = box.dataset['part']
  const { id } = slot
  if (slot.kind === 'module') {
    if (part === 'switch')
      return { type: 'module_switched', module: id, on: (box as HTMLInputElement).checked, by: 'assessor' }
    return { type: 'module_reason_written', module: id, text: box.value }
  }
  if (slot.kind === 'fact') {
    if (part === 'reason') return { type: 'fact_reason_written', fact: id, text: box.value }
    return { type: 'fact_changed', fact: id, value: given(box, kindOf(slot)), by: 'assessor' }
  }
  switch (part) {
    case 'answer':
      return { type: 'answered', question: id, answer: given(box, kindOf(slot)) }
    case 'reason':
      return { type: 'reason_written', question: id, text: box.value }
    case 'comment':
      return { type: 'comment_written', question: id, text: box.value }
    case 'good_practice':
      return { type: 'good_practice_written', question: id, text: box.value }
    case 'issues':
      return { type: 'issues_ticked', question: id, issues: ticked(box) }
    case 'action_what':
      return { type: 'action_written', question: id, part: 'what', text: box.value }
    case 'action_owner':
      return { type: 'action_written', question: id, part: 'owner', text: box.value }
    case 'action_due':
      return { type: 'action_written', question: id, part: 'due', typed: typedDate(box) }
    case 'check': {
      const [check = '', question] = (box.dataset['check'] ?? '').split('/')
      return { type: 'check_answered', check, ...(question !== undefined && { question }), reason: box.value }
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
  const slot = box.closest('[data-question],[data-fact]')
  return [...(slot?.querySelectorAll<Box>(`[data-part="${box.dataset['part']}"]`) ?? [])]
}

/** Whether nothing stands in the box or boxes of a fact. */
export function isBlank(value: AnswerValue | { readonly typed: Typed } | undefined): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const { typed } = value
  return typeof typed === 'string'
    ? typed.trim() === ''
    : Object.values(typed).every((box) => String(box).trim() === '')
}
