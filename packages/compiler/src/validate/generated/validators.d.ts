// Generated from schemas/ by `npm run generate`. Change the schema, not this file.
import type { Validator } from '../schema-fault.js'

/** Faults beyond these are not kept. */
export const mostErrors: number

export const questionSet: Validator
export const module: Validator
export const library: Validator
export const scenarios: Validator
export const config: Validator
export const compiledQuestionSet: Validator
export const draft: Validator
export const response: Validator
export const diagnostic: Validator
