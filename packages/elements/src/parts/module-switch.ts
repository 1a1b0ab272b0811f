import type { CompiledModule } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { words, type View } from '../view.js'
import { field } from './field.js'
import { asHint, guidanceDetails } from './guidance.js'

export interface ModuleSlice {
  readonly module: CompiledModule
  readonly on: boolean
  readonly reason: string
  readonly error: string | undefined
  /** Whether its guidance stands open. */
  readonly open: boolean
}

/** The switch of an optional module, at the place of its questions, which appear after it. */
export function moduleSwitch({ module, on, reason, error, open }: ModuleSlice, view: View): TemplateResult {
  const id = `m-${module.id}`
  const hint = asHint(module.guidance, view)
  const suffix = view.messages.onLabel(words(view, module.title))
  return html`<div class="module">
    <div class="choice">
      <input
        type="checkbox"
        id="${id}-switch"
        data-part="switch"
        .checked=${live(on)}
        aria-describedby=${hint ? `${id}-hint` : nothing}
      />
      <div>
        <label for="${id}-switch">${view.messages.addModule(words(view, module.title))}</label>
        ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      </div>
    </div>
    ${module.guidance && !hint ? guidanceDetails(module.guidance, `${id}-guidance`, open, suffix, view) : nothing}
    ${
      on && module.reason === 'required'
        ? field(
            {
              id: `${id}-reason`,
              part: 'reason',
              label: view.messages.moduleReason,
              suffix,
              need: view.messages.needed,
              error,
              value: reason,
              rows: 2,
            },
            view,
          )
        : nothing
    }
  </div>`
}
