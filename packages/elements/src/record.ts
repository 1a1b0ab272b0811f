import { completeResponse, type FormState, type Problem } from '@iqa/engine'
import type { CompiledQuestionSet, Response } from '@iqa/model'

/** What the host knows for the record. Without an id one is made where the page is secure; completed_at is now. */
export type EnvelopeInput = Partial<Omit<Parameters<typeof completeResponse>[1], 'language' | 'allow_draft'>>

/** What of the host decides about the record. */
export interface RecordInput {
  readonly envelope: EnvelopeInput | undefined
  readonly language: string
  readonly allowDraft: boolean
}

/** An id for a record of which the host gives none; undefined on a page that is not secure. */
export function newId(): string | undefined {
  return globalThis.crypto?.randomUUID?.()
}

/** The record of a completed assessment, or what stops it. It says which of its languages the set was shown in. */
export function recordOf(
  state: FormState,
  { languages }: CompiledQuestionSet,
  id: string,
  { envelope, language, allowDraft }: RecordInput,
): { readonly response: Response } | { readonly problems: readonly Problem[] } {
  return completeResponse(state, {
    ...envelope,
    id,
    completed_at: envelope?.completed_at ?? new Date().toISOString(),
    language: languages.includes(language) ? language : (languages[0] ?? language),
    allow_draft: allowDraft,
  })
}
