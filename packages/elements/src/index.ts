// The element; `@iqa/elements/define` registers it
export { IqaForm } from './iqa-form.js'
export type { EnvelopeInput } from './record.js'
export type { Layout } from './pages.js'

// Its events
export { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent } from './events.js'
export type { IqaChangeDetail, IqaCompleteDetail, IqaProblemDetail } from './events.js'

// Wording of the interface
export { addMessages } from './messages/registry.js'
export type { Messages } from './messages/messages.js'
