import type { CompiledModule } from '@iqa/model'
import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { moduleProblems, says } from './problems.js'
import type { Problem } from './problem.js'

export interface ModuleView {
  readonly module: CompiledModule
  readonly offered: boolean
  readonly on: boolean
  /** Whether the assessor can switch it now: it is offered, theirs to switch, and not on by its own rule. */
  readonly can_switch: boolean
  readonly reason?: string
  readonly problems: readonly Problem[]
}

export function moduleViews(state: FormState): readonly ModuleView[] {
  const inner = state[held]
  return [...inner.form.modules.values()].map((place) => {
    const { module, offered, on, byRule } = place
    const reason = inner.switches.get(module.id)?.reason
    return {
      module,
      offered: says(inner, offered),
      on: says(inner, on),
      can_switch: module.switched_on_by === 'assessor' && says(inner, offered) && !says(inner, byRule),
      ...(reason !== undefined && { reason }),
      problems: moduleProblems(inner, place),
    }
  })
}
