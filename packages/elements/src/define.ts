import { IqaForm } from './iqa-form.js'

// Twice on one page is one too many for the registry, and harmless for the page.
if (typeof customElements !== 'undefined' && !customElements.get('iqa-form')) customElements.define('iqa-form', IqaForm)

export * from './index.js'
