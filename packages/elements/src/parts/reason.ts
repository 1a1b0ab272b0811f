import type { TemplateResult } from 'lit'
import type { View } from '../view.js'
import { field, type FieldsOf } from './field.js'

/** Why something is as it is: a box that is always needed where it is drawn. */
export function reason(of: FieldsOf, label: string, value: string | undefined, view: View): TemplateResult {
  return field(of, { part: 'reason', label, need: view.messages.needed, value, rows: 2 }, view)
}
