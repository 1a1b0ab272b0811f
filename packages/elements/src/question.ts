import { html, nothing, type TemplateResult } from 'lit'
import { controlOf } from './answers/answers.js'
import type { OptionalPart } from './messages/messages.js'
import { action } from './parts/action.js'
import { checkMessages } from './parts/check-messages.js'
import { commentBox } from './parts/comment-box.js'
import { errorText } from './parts/error-text.js'
import { field } from './parts/field.js'
import { goodPractice } from './parts/good-practice.js'
import { asHint, guidanceDetails } from './parts/guidance.js'
import { heading } from './parts/heading.js'
import { issues } from './parts/issues.js'
import { whyAsked, whyNotAsked } from './parts/why-asked.js'
import type { QuestionSlice } from './question-slice.js'
import { say, type View } from './view.js'

/** A question that is asked: what is asked, help, errors, the control, and what its answer calls for. */
export function question(slice: QuestionSlice, view: View): TemplateResult {
  const { id, shown, errors } = slice
  const { question: it, entry } = shown
  const control = controlOf(it.answer.kind)
  const hint = asHint(it.guidance, view)
  const wrong = errors.get('answer') ?? []
  const described = [
    hint ? `${id}-hint` : '',
    it.asked_when ? `${id}-why` : '',
    ...wrong.map((_, index) => `${id}-error-${index}`),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const help = html` ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${whyAsked(slice, view)}
  ${
    it.guidance && !hint
      ? guidanceDetails(it.guidance, `${id}-guidance`, slice.opened(`${id}-guidance`) ?? false, slice.suffix, view)
      : nothing
  }
  ${wrong.map((sentence, index) => errorText(`${id}-error-${index}`, sentence, view))}
  ${control.draw(
    {
      id,
      answer: it.answer,
      value: entry.answer,
      typed: shown.typed,
      notApplicable: it.not_applicable,
      describedBy: described,
      wrong: wrong.length > 0,
      suffix: slice.suffix,
    },
    view,
  )}`
  const asked = html`${numbered(slice, view)}${say(view, it.ask)}${
    shown.required ? nothing : html` <span class="need">${view.messages.optional}</span>`
  }`
  const title = (content: unknown): TemplateResult => heading(view.level + 2, content, { className: 'ask' })
  return html`<div class="question ${errors.size > 0 ? 'wrong' : ''}">
    ${
      control.grouped
        ? html`<fieldset aria-describedby=${described || nothing}>
            <legend>${title(asked)}</legend>
            ${help}
          </fieldset>`
        : html`${title(html`<label for="${id}-box">${asked}</label>`)}${help}`
    }
    ${followUp(slice, view)}
  </div>`
}

/** A question that is not asked and shown all the same: what it is and why not, and nothing to fill in. */
export function questionNotAsked(slice: QuestionSlice, view: View): TemplateResult {
  return html`<div class="question off">
    ${heading(view.level + 2, html`${numbered(slice, view)}${say(view, slice.shown.question.ask)}`, { className: 'ask' })}
    ${whyNotAsked(slice, view)}
  </div>`
}

function numbered({ shown }: QuestionSlice, view: View): TemplateResult {
  // The hidden words in one piece: a hidden span is a block, and blocks are parted by spaces in a name.
  return html`<span class="hidden-text">${view.messages.question} ${shown.question.number}: </span
    ><span class="at" aria-hidden="true">${shown.question.number}</span>`
}

/**
 * What follows an answer, always in this order. Parts that a rule calls for stand open; all else is inside one details
 * that is closed until the assessor opens it or it holds something.
 */
function followUp(slice: QuestionSlice, view: View): TemplateResult | typeof nothing {
  const { id, shown, errors } = slice
  const { question: it, entry } = shown
  const reasonAsked = it.not_applicable === 'reason' && entry.answer === 'not_applicable'
  const called = shown.comment.needed || shown.action.needed
  const issuesOpen = shown.issues.offered && (shown.issues.at_least > 0 || it.issues?.when !== undefined || called)
  const isOpen: Readonly<Record<OptionalPart, boolean>> = {
    comment: shown.comment.needed || errors.has('comment'),
    issues: issuesOpen || errors.has('issues'),
    good_practice: errors.has('good_practice'),
  }
  const available: OptionalPart[] = [
    ...(shown.comment.allowed ? (['comment'] as const) : []),
    ...(shown.issues.offered ? (['issues'] as const) : []),
    ...(it.good_practice ? (['good_practice'] as const) : []),
  ]
  const folded = available.filter((part) => !isOpen[part])
  const draw: Readonly<Record<OptionalPart, () => TemplateResult>> = {
    comment: () => commentBox(slice, view),
    issues: () => issues(slice, view),
    good_practice: () => goodPractice(slice, view),
  }
  const openPart = (part: OptionalPart): TemplateResult | typeof nothing =>
    available.includes(part) && isOpen[part] ? draw[part]() : nothing
  const checks = checkMessages(slice, view)
  if (!reasonAsked && available.length === 0 && !shown.action.needed && checks.length === 0) return nothing
  return html`<div class="follow">
    ${
      reasonAsked
        ? field(
            {
              id: `${id}-reason`,
              part: 'reason',
              label: view.messages.reasonNotApplicable,
              suffix: slice.suffix,
              need: view.messages.needed,
              error: errors.get('reason')?.[0],
              value: entry.reason ?? '',
              rows: 2,
            },
            view,
          )
        : nothing
    }
    ${checks} ${openPart('comment')} ${openPart('issues')} ${shown.action.needed ? action(slice, view) : nothing}
    ${openPart('good_practice')}
    ${
      folded.length > 0
        ? foldedParts(
            slice,
            folded,
            folded.map((part) => draw[part]),
            view,
          )
        : nothing
    }
  </div>`
}

function foldedParts(
  slice: QuestionSlice,
  parts: readonly OptionalPart[],
  draw: readonly (() => TemplateResult)[],
  view: View,
): TemplateResult {
  const { entry } = slice.shown
  const held = parts.some((part) => (entry[part] ?? '').length > 0)
  const id = `${slice.id}-more`
  const open = slice.opened(id) ?? held
  // What is inside is drawn once it is opened: most of the nodes of a page would be in details that stay closed.
  return html`<details id=${id} ?open=${open}>
    <summary>
      ${held ? view.messages.optionalParts(parts) : view.messages.addOptional(parts)}<span class="hidden-text"
        >${slice.suffix}</span
      >
    </summary>
    ${open ? html`<div class="follow">${draw.map((part) => part())}</div>` : nothing}
  </details>`
}
