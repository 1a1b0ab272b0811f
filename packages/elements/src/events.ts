import type { Changed, Problem } from '@iqa/engine'
import type { Draft, Response } from '@iqa/model'
import type { Aside } from './carry.js'

export interface IqaChangeDetail {
  /** Everything entered so far. Made when it is read, so that a host that saves now and then does not pay each time. */
  readonly draft: Draft
  readonly changed: Changed
  /** Why the change was refused, if it was. */
  readonly problem?: Problem
}

export interface IqaCompleteDetail {
  readonly response: Response
}

export interface IqaProblemDetail {
  /** What it is about: what the host set, or the answers when somebody tried to go on. */
  readonly kind: 'set' | 'draft' | 'facts' | 'envelope' | 'answers'
  readonly code: string
  readonly message: string
  readonly problems?: readonly Problem[]
  /** What was entered and does not fit a changed question set, as it stood in the draft. */
  readonly aside?: Aside
}

const passing: EventInit = { bubbles: true, composed: true }

/** Something was entered or taken back. One event an update, after it is drawn. */
export class IqaChangeEvent extends CustomEvent<IqaChangeDetail> {
  constructor(detail: IqaChangeDetail) {
    super('iqa-change', { ...passing, detail })
  }
}

/** The assessment was completed; the record is in the detail. */
export class IqaCompleteEvent extends CustomEvent<IqaCompleteDetail> {
  constructor(detail: IqaCompleteDetail) {
    super('iqa-complete', { ...passing, detail })
  }
}

/** What was set cannot be shown, or the answers cannot be taken as they are. */
export class IqaProblemEvent extends CustomEvent<IqaProblemDetail> {
  constructor(detail: IqaProblemDetail) {
    super('iqa-problem', { ...passing, detail })
  }
}
