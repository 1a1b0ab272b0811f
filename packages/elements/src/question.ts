import { html, nothing, type TemplateResult } from 'lit'
import type { OptionalPart } from './messages/messages.js'
import { action } from './parts/action.js'
import { answerField } from './parts/answer-field.js'
import { checkMessages } from './parts/check-messages.js'
import { commentBox } from './parts/comment-box.js'
import { goodPractice } from './parts/good-practice.js'
import { asHint, guidanceDetails } from './parts/guidance.js'
import { heading } from './parts/heading.js'
import { issues } from './parts/issues.js'
import { reason } from './parts/reason.js'
import { whyAsked, whyNotAsked } from './parts/why-asked.js'
import type { QuestionSlice } from './question-slice.js'
import { say, type View } from './view.js'

/** A question that is asked: what is asked, help, errors, the control, and what its answer calls for. */
export function question(slice: QuestionSlice, view: View): TemplateResult {
  const { id, shown, errors, suffix } = slice
  const { question: it, entry } = shown
  const hint = asHint(it.guidance, view)
  const more = `${id}-guidance`
  return html`<div class="question ${errors.size > 0 ? 'wrong' : ''}">
    ${answerField(
      slice,
      {
        label: asked(slice, view),
        titled: (label) => title(label, view),
        hint,
        why: whyAsked(slice, view),
        guidance: it.guidance && !hint && guidanceDetails(it.guidance, more, slice.opened(more) ?? false, suffix, view),
        answer: it.answer,
        required: shown.required,
        value: entry.answer,
        typed: shown.typed,
        notApplicable: it.not_applicable,
        suffix,
      },
      view,
    )}
    ${followUp(slice, view)}
  </div>`
}

/** A question that is not asked and shown all the same: what it is and why not, and nothing to fill in. */
export function questionNotAsked(slice: QuestionSlice, view: View): TemplateResult {
  return html`<div class="question off">${title(asked(slice, view), view)} ${whyNotAsked(slice, view)}</div>`
}

function title(content: unknown, view: View): TemplateResult {
  return heading(view.level + 2, content, { className: 'ask' })
}

function asked({ shown: { question: it } }: QuestionSlice, view: View): TemplateResult {
  // One expression: a name leaves out text between two expressions that is nothing but a space.
  return html`<span class="hidden-text">${`${view.messages.question} ${it.number}: `}</span
    ><span class="at" aria-hidden="true">${it.number}</span>${say(view, it.ask)}`
}

/** Something that follows an answer. */
interface Part {
  /** What it is called while it is folded away; absent for what never is. */
  readonly name?: OptionalPart
  readonly offered: boolean
  /** Whether a rule calls for it, so that it stands open. */
  readonly called: boolean
  draw(slice: QuestionSlice, view: View): unknown
}

/** What can follow an answer, always in this order and always all of it, so that each keeps its place while it is drawn. */
function partsOf({ shown, checks, errors }: QuestionSlice): readonly Part[] {
  const { question: it, entry, comment, issues: rule, action: agreed } = shown
  return [
    {
      offered: it.not_applicable === 'reason' && entry.answer === 'not_applicable',
      called: true,
      draw: (slice, view) => reason(slice, view.messages.reasonNotApplicable, entry.reason, view),
    },
    { offered: checks.some(({ check }) => check.severity !== 'error'), called: true, draw: checkMessages },
    {
      name: 'comment',
      offered: comment.allowed,
      called: comment.needed || errors.has('comment'),
      draw: commentBox,
    },
    {
      name: 'issues',
      offered: rule.offered,
      called:
        rule.at_least > 0 || it.issues?.when !== undefined || comment.needed || agreed.needed || errors.has('issues'),
      draw: issues,
    },
    { offered: agreed.needed, called: true, draw: action },
    { name: 'good_practice', offered: it.good_practice, called: errors.has('good_practice'), draw: goodPractice },
  ]
}

/**
 * What follows an answer. Parts that a rule calls for stand open; all else is inside one details that is closed until the
 * assessor opens it or it holds something.
 */
function followUp(slice: QuestionSlice, view: View): TemplateResult | typeof nothing {
  const parts = partsOf(slice)
  if (!parts.some(({ offered }) => offered)) return nothing
  const folded = parts.filter(({ offered, called }) => offered && !called)
  return html`<div class="follow">
    ${parts.map((part) => (part.offered && part.called ? part.draw(slice, view) : nothing))}
    ${folded.length > 0 ? foldedParts(slice, folded, view) : nothing}
  </div>`
}

function foldedParts(slice: QuestionSlice, parts: readonly Part[], view: View): TemplateResult {
  const { entry } = slice.shown
  const { messages } = view
  const names = parts.flatMap(({ name }) => name ?? [])
  const held = names.some((name) => entry[name]?.length)
  const id = `${slice.id}-more`
  const open = slice.opened(id) ?? held
  // What is inside is drawn once it is opened: most of the nodes of a page would be in details that stay closed.
  return html`<details id=${id} ?open=${open}>
    <summary>
      ${held ? messages.optionalParts(names) : messages.addOptional(names)}<span class="hidden-text"
        >${slice.suffix}</span
      >
    </summary>
    ${open ? html`<div class="follow">${parts.map((part) => part.draw(slice, view))}</div>` : nothing}
  </details>`
}
