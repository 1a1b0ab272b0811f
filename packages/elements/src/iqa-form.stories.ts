/// <reference types="vite/client" />
import { compile } from '@iqa/compiler'
import type { CompiledQuestionSet } from '@iqa/model'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import './define.js'

const folder = '../../../question-sets/'
const files = import.meta.glob<string>('../../../question-sets/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A shipped question set, compiled here and now. @throws {Error} with its first diagnostic when it has errors */
function compiled(name: string): CompiledQuestionSet {
  const read = (path: string): { path: string; text: string } | undefined => {
    const text = files[folder + path]
    return text === undefined ? undefined : { path, text }
  }
  const { set, diagnostics } = compile(name, { loader: { read } })
  if (set === undefined) throw new Error(`${name}: ${JSON.stringify(diagnostics[0])}`)
  return set
}

interface Given {
  readonly facts: Record<string, unknown>
  readonly layout: 'auto' | 'sections' | 'one-page'
  readonly language: 'en' | 'cy'
}

const meta: Meta<Given> = {
  title: 'Form/Pre-charge assessment',
  args: { layout: 'auto', language: 'en' },
  argTypes: {
    layout: { control: 'radio', options: ['auto', 'sections', 'one-page'] },
    language: { control: 'radio', options: ['en', 'cy'] },
  },
  render: ({ facts, layout, language }) =>
    html`<iqa-form
      .questionSet=${compiled('pre-charge.iqa.yaml')}
      .facts=${facts}
      .layout=${layout}
      .language=${language}
    ></iqa-form>`,
}

export default meta

const facts = {
  case_type: 'crown_court',
  youth: 'no',
  flags: ['none'],
  victim: 'yes',
  bail_status: 'unconditional_bail',
  request_type: 'charging',
  received_date: '2026-03-02',
  advice_date: '2026-03-05',
  days_allowed: 5,
  code_test: 'full_code',
  decision: 'charge',
}

export const NothingKnown: StoryObj<Given> = { args: { facts: {} } }
export const ChargingDecision: StoryObj<Given> = { args: { facts } }
export const EarlyAdvice: StoryObj<Given> = {
  args: { facts: { ...facts, request_type: 'eia', code_test: 'not_yet', decision: 'advice_only' } },
}
export const OnePage: StoryObj<Given> = { args: { facts, layout: 'one-page' } }
