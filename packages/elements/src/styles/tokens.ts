import { type CSSResult, unsafeCSS } from 'lit'

/**
 * Colours: name, light value, dark value, and the GOV.UK Frontend property that gives the light value where a host page
 * has one. Those have no dark values, so the dark value never asks for them.
 */
const colours: readonly (readonly [name: string, light: string, dark: string, govuk?: string])[] = [
  ['page', '#fcfbf8', '#15191b', 'body-background-colour'],
  ['surface', '#ffffff', '#1d2326'],
  ['sunk', '#f3f0e9', '#20272a'],
  ['line', '#dcd7cb', '#3a4347', 'border-colour'],
  ['ink', '#1d262b', '#e9e6df', 'text-colour'],
  ['ink-quiet', '#525c61', '#adb5b5', 'secondary-text-colour'],
  ['link', '#14565c', '#8fd3d0', 'link-colour'],
  ['link-hover', '#0a3438', '#c4ecea', 'link-hover-colour'],
  ['edge', '#6c7472', '#8a9496', 'input-border-colour'],
  ['accent', '#14565c', '#8fd3d0', 'brand-colour'],
  ['accent-strong', '#0c4045', '#b3e2e0', 'link-hover-colour'],
  ['on-accent', '#ffffff', '#0d2123', 'inverse-text-colour'],
  ['accent-wash', '#e4efec', '#1f3839'],
  ['error', '#a3261d', '#ffa79c', 'error-colour'],
  ['error-wash', '#fcefec', '#3a211e'],
  ['warning', '#764800', '#f0c46d'],
  ['warning-wash', '#fbf2dc', '#352c17'],
  ['focus', '#7a2bbf', '#d8b4ff', 'focus-colour'],
  ['focus-edge', '#ffffff', '#15191b', 'focus-text-colour'],
]

const strong: typeof colours = [
  ['page', '#ffffff', '#000000'],
  ['surface', '#ffffff', '#000000'],
  ['sunk', '#ffffff', '#000000'],
  ['line', '#4a5357', '#b5bdbd'],
  ['ink', '#000000', '#ffffff'],
  ['ink-quiet', '#2b3438', '#dfe3e3'],
  ['edge', '#000000', '#ffffff'],
  ['link', '#00363b', '#b3e8e6'],
  ['accent', '#00363b', '#b3e8e6'],
  ['error', '#7a0f08', '#ffc9c1'],
  ['warning', '#4f3000', '#ffdf9e'],
  ['focus', '#5a0ba0', '#e7d0ff'],
]

const forced =
  'page surface sunk accent-wash error-wash warning-wash focus-edge=Canvas;line ink ink-quiet edge error warning=CanvasText;' +
  'link link-hover=LinkText;accent accent-strong focus=Highlight;on-accent=HighlightText'

const light = ([, value, , govuk]: (typeof colours)[number]): string =>
  govuk ? `var(--govuk-${govuk},${value})` : value
const declare = (rows: typeof colours, of: (row: (typeof colours)[number]) => string): string =>
  rows.map((row) => `--iqa-${row[0]}:${of(row)}`).join(';')
const both = (row: (typeof colours)[number]): string => `light-dark(${light(row)},${row[2]})`
const systemColours = forced
  .split(';')
  .flatMap((group) => {
    const [names = '', value = ''] = group.split('=')
    return names.split(' ').map((name) => `--iqa-${name}:${value}`)
  })
  .join(';')

/**
 * Design tokens: every colour, size and time that a part uses. A host sets any of the names on the element, or above it,
 * and wins. The light value stands alone first, for browsers that do not know light-dark().
 */
export const tokens: CSSResult = unsafeCSS(`
:host{${declare(colours, light)};
--iqa-font-text:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--iqa-font-title:"Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;
--iqa-font-code:ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;
--iqa-text-s:.875rem;--iqa-text-m:1rem;--iqa-text-l:1.125rem;--iqa-text-xl:1.375rem;--iqa-text-2xl:1.75rem;--iqa-text-3xl:2.25rem;
--iqa-leading:1.5;--iqa-leading-tight:1.2;--iqa-measure:72ch;
--iqa-space-1:.25rem;--iqa-space-2:.5rem;--iqa-space-3:.75rem;--iqa-space-4:1rem;--iqa-space-5:1.5rem;--iqa-space-6:2rem;--iqa-space-7:3rem;
--iqa-focus-width:3px;--iqa-focus-gap:2px;--iqa-radius:4px;--iqa-hairline:1px;--iqa-bar:3px;--iqa-target:2.75rem;--iqa-motion:120ms}
@supports (color:light-dark(red,red)){:host{${declare(colours, both)}}}
@media (prefers-contrast:more){:host{${declare(strong, light)};--iqa-focus-width:4px;--iqa-hairline:2px;--iqa-bar:5px}
@supports (color:light-dark(red,red)){:host{${declare(strong, both)}}}}
@media (forced-colors:active){:host{${systemColours};--iqa-bar:4px}}
@media (prefers-reduced-motion:reduce){:host{--iqa-motion:0s}}
@media print{:host{--iqa-page:#fff;--iqa-sunk:#fff;--iqa-ink:#000;--iqa-ink-quiet:#333;
--iqa-text-s:8.5pt;--iqa-text-m:10pt;--iqa-text-l:11.5pt;--iqa-text-xl:14pt;--iqa-text-2xl:18pt;--iqa-text-3xl:20pt}}
`)
