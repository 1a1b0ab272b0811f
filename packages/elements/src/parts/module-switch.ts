import type { CompiledModule } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { sayIn, type View } from '../view.js'
import type { FieldsOf } from './field.js'
import { asHint, guidanceDetails } from './guidance.js'
import { reason } from './reason.js'

export interface ModuleSlice extends FieldsOf {
  readonly module: CompiledModule
  readonly on: boolean
  readonly reason: string | undefined
  /** Whether its guidance stands open. */
  readonly open: boolean
}

/** The switch of an optional module, at the place of its questions, which appear after it. */
export function moduleSwitch(slice: ModuleSlice, view: View): TemplateResult {
  const { id, module, on, open, suffix } = slice
  const { messages } = view
  const hint = asHint(module.guidance, view)
  return html`<div class="module">
    <div class="choice">
      <input
        type="checkbox"
        id="${id}-switch"
        data-part="switch"
        .checked=${live(on)}
        aria-describedby=${hint ? `${id}-hint` : nothing}
      />
      <label for="${id}-switch">${sayIn(view, module.title, messages.addModule)}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>
    ${module.guidance && !hint ? guidanceDetails(module.guidance, `${id}-guidance`, open, suffix, view) : nothing}
    ${on && module.reason === 'required' ? reason(slice, messages.moduleReason, slice.reason, view) : nothing}
  </div>`
}
