import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Actions } from './page.js'
import type { PageState } from './page-state.js'

/** How the form is looked at: width, language, theme. */
export function tools(state: PageState, { change }: Actions): TemplateResult {
  return html`<div class="tools">
    ${choice(
      'Width',
      'width',
      [
        ['full', 'Full'],
        ['narrow', '320'],
      ],
      state.width,
      (width) => change({ width }),
    )}
    ${choice(
      'Language',
      'language',
      [
        ['en', 'English'],
        ['cy', 'Cymraeg'],
      ],
      state.language,
      (language) => change({ language }),
    )}
    ${choice(
      'Theme',
      'theme',
      [
        ['auto', 'System'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      state.theme,
      (theme) => change({ theme }),
    )}
  </div>`
}

function choice<Value extends string>(
  legend: string,
  name: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label class="choice" lang=${value === 'cy' ? 'cy' : 'en'}>
          <input
            type="radio"
            name=${`tool-${name}`}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`
}
