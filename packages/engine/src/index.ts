// Filling in
export { createForm } from './create-form.js'
export type { FormInput } from './create-form.js'
export { update } from './update.js'
export type { Update } from './update.js'
export type { Changed } from './changed.js'
export type { FormEvent } from './form-event.js'
export type { FormState } from './form-state.js'

// Reading a state
export { snapshot } from './form-state.js'
export { questionView, valueOf } from './question-view.js'
export type { QuestionView } from './question-view.js'
export { sectionViews } from './section-view.js'
export type { SectionView } from './section-view.js'
export { moduleViews } from './module-view.js'
export type { ModuleView } from './module-view.js'
export { factViews } from './fact-view.js'
export type { FactView } from './fact-view.js'
export { checkViews } from './check-view.js'
export type { CheckView } from './check-view.js'
export { problems } from './problems.js'
export type { Problem, ProblemCode, ProblemPart } from './problem.js'
export { progress } from './progress.js'
export type { Progress } from './progress.js'
export type { WithheldPart } from './withheld.js'

// Refusals
export { DraftError, FactError, QuestionSetError } from './errors.js'
export type { DraftErrorCode, FactErrorCode, QuestionSetErrorCode } from './errors.js'

// The record
export { completeResponse, notAssessed } from './response.js'
export type { Envelope } from './response.js'
export { verifierFor, verifyResponse } from './verify.js'
export type { Verified, VerifiedResponse } from './verify.js'
export type { ResponseFault } from './fault.js'

// Reasons
export { explainAsked } from './explain-asked.js'
export type { AskedClause, AskedExplanation } from './explain-asked.js'
export { runScenario, runScenarios } from './scenario.js'
export type { ExpectationResult, ScenarioFailure, ScenarioResult } from './scenario.js'
export type { Because, Finding } from './expectation.js'
