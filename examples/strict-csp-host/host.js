// The host's own part: hands over the question set, and sends the completed record to the server.
import { compiledQuestionSet, response as record } from './validators.js'

const form = document.querySelector('iqa-form')
const kept = document.querySelector('#kept')

const set = await (await fetch('pre-charge.compiled.json')).json()
if (!compiledQuestionSet(set))
  throw new Error(`The question set is not shaped as it should be: ${compiledQuestionSet.errors[0].instancePath}`)

form.layout = new URLSearchParams(location.search).get('layout') ?? 'auto'
form.envelope = { id: crypto.randomUUID(), started_at: new Date().toISOString() }
form.questionSet = set

form.addEventListener('iqa-complete', async ({ detail: { response } }) => {
  if (!record(response)) throw new Error(`The record is not shaped as it should be: ${record.errors[0].instancePath}`)
  const answer = await fetch('records', { method: 'POST', body: JSON.stringify(response) })
  kept.textContent = answer.ok ? `Kept as ${response.id}.` : 'The record could not be kept.'
})
