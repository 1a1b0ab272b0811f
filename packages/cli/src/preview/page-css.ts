/** The one sheet of the preview's page. The form inside brings its own. */
export const pageCss: string = `
@layer reset, base, layout, parts, modes;

:root {
  color-scheme: light dark;
  --page: light-dark(#fcfbf8, #15191b);
  --surface: light-dark(#ffffff, #1d2326);
  --sunk: light-dark(#f3f0e9, #20272a);
  --line: light-dark(#dcd7cb, #3a4347);
  --ink: light-dark(#1d262b, #e9e6df);
  --ink-quiet: light-dark(#525c61, #adb5b5);
  --link: light-dark(#14565c, #8fd3d0);
  --edge: light-dark(#6c7472, #8a9496);
  --error: light-dark(#a3261d, #ffa79c);
  --error-wash: light-dark(#fcefec, #3a211e);
  --warning: light-dark(#764800, #f0c46d);
  --warning-wash: light-dark(#fbf2dc, #352c17);
  --focus: light-dark(#7a2bbf, #d8b4ff);
  --focus-edge: light-dark(#ffffff, #15191b);
  --text: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --title: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif;
  --mono: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
}
[data-iqa-theme="light"] { color-scheme: only light; }
[data-iqa-theme="dark"] { color-scheme: only dark; }

@layer reset {
  *, *::before, *::after { box-sizing: border-box; }
  body, h1, h2, h3, p, ul, ol, dl, dt, dd, fieldset, legend, pre { margin: 0; padding: 0; }
  fieldset { border: 0; min-inline-size: 0; }
  ul, ol { list-style: none; }
  button, input, select { font: inherit; color: inherit; margin: 0; }
}

@layer base {
  body { background: var(--page); color: var(--ink); font: 400 1rem / 1.5 var(--text); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
  h1, h2, .title { font-family: var(--title); font-weight: 400; line-height: 1.2; text-wrap: balance; }
  h1 { font-size: 1.75rem; }
  h2 { font-size: 1.125rem; margin-block-end: 0.5rem; }
  h3 { font-size: 1rem; font-weight: 600; line-height: 1.35; }
  strong { font-weight: 600; }
  a, button.link, summary { color: var(--link); text-underline-offset: 0.2em; }
  button.link { background: none; border: 0; padding: 0.3rem 0; text-align: start; text-decoration: underline; cursor: pointer; }
  summary { cursor: pointer; }
  code, pre, .code { font-family: var(--mono); font-size: 0.875em; }
  .quiet { color: var(--ink-quiet); }
  :focus { outline: none; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 7px var(--focus-edge); border-radius: 2px; }
}

@layer layout {
  .skip { position: absolute; inset-inline-start: -200vw; padding: 0.5rem 1rem; background: var(--surface); }
  .skip:focus { inset-inline-start: 1rem; inset-block-start: 0.5rem; z-index: 1; }
  #preview { min-block-size: 100vh; display: flex; flex-direction: column; }
  #preview > p { padding: 1rem; }
  .masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding: 0.75rem 1rem; border-block-end: 1px solid var(--line); font-size: 0.875rem; }
  .masthead .title { font-size: 1.125rem; }
  .masthead .marking { margin-inline-start: auto; }
  .panes { flex: 1; display: grid; }
  /* Positioned, so that text hidden from sight within it scrolls with it and does not make the page longer. */
  .pane { position: relative; padding: 1rem; min-inline-size: 0; border-block-start: 1px solid var(--line); }
  .pane:first-child { border-block-start: 0; }
  .pane section + section { margin-block-start: 1.5rem; }
  .side { background: var(--sunk); font-size: 0.875rem; }
  .form.narrow { box-sizing: content-box; max-inline-size: 320px; padding-inline-end: 0.75rem; border-inline-end: 1px dashed var(--edge); }
  @media (min-width: 75rem) {
    #preview { block-size: 100vh; }
    .panes { grid-template-columns: 17rem minmax(0, 1fr) 24rem; min-block-size: 0; }
    .pane { overflow: auto; border-block-start: 0; }
    .pane + .pane { border-inline-start: 1px solid var(--line); }
  }
}

@layer parts {
  .sets [aria-current="true"] { color: var(--ink); font-weight: 600; text-decoration: none; border-inline-start: 3px solid var(--link); padding-inline-start: 0.5rem; }
  .facts > * + * { margin-block-start: 0.75rem; }
  .facts label, .facts legend { display: block; }
  .facts { margin-block-start: 0.5rem; }
  .facts + p { margin-block-start: 0.5rem; }
  .field select, .field input[type="text"], .field input[type="date"] {
    inline-size: 100%; min-block-size: 2.25rem; padding: 0.25rem 0.5rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--surface);
  }
  .facts .quiet, .facts .wrong { font-size: 0.8125rem; }
  .wrong { color: var(--error); font-weight: 600; }
  .facts [aria-invalid="true"] { border-color: var(--error); border-width: 2px; }
  .choice { display: flex; gap: 0.5rem; align-items: baseline; min-block-size: 1.75rem; padding-block: 0.125rem; }
  .choice input { inline-size: 1.125rem; block-size: 1.125rem; flex: none; accent-color: var(--link); transform: translateY(0.2rem); }
  /* The ring stands round the whole choice: a halo round the mark alone would cover the words beside it. */
  .choice:has(input:focus-visible) { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--focus-edge); border-radius: 2px; }
  .choice input:focus-visible { outline: none; box-shadow: none; }
  .facts label.choice { display: flex; }
  .scenarios li + li { margin-block-start: 0.5rem; }
  .scenarios p { padding-inline-start: 1.25rem; }
  .scenarios + .field, .scenarios + details, details + .field, .quiet + .field { margin-block-start: 0.75rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; padding-block-end: 0.75rem; margin-block-end: 1rem; border-block-end: 1px solid var(--line); }
  .tools fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
  .tools legend { float: inline-start; color: var(--ink-quiet); padding-inline-end: 0.5rem; }
  .tools .choice { gap: 0.25rem; padding-inline: 0.25rem; margin-inline: -0.25rem; }
  .tools .choice input { inline-size: 1rem; block-size: 1rem; }
  .caution { background: var(--warning-wash); border-inline-start: 3px solid var(--warning); padding: 0.75rem 1rem; margin-block-end: 1rem; }
  .tabs { display: flex; flex-wrap: wrap; gap: 0 1rem; border-block-end: 1px solid var(--edge); margin-block-end: 1rem; }
  .tabs button { background: none; border: 0; padding: 0.5rem 0; color: var(--ink-quiet); cursor: pointer; }
  .tabs button:hover { color: var(--ink); text-decoration: underline; }
  .tabs [aria-selected="true"] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -3px 0 var(--link); }
  [role="tabpanel"] { font-size: 0.875rem; }
  .why { border-block-start: 1px solid var(--line); padding-block: 0.375rem; }
  .why summary { padding-block: 0.25rem; }
  .why summary > .ask { display: block; color: var(--ink); padding-inline-start: 1rem; }
  .why .is-asked { font-weight: 600; }
  .why h3 { margin-block: 0.75rem 0.25rem; font-size: 0.875rem; }
  .clauses > li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.25rem 0.75rem; padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
  .clauses .under { padding-inline-start: 1rem; }
  .clauses .where { color: var(--ink-quiet); }
  .holds::before { content: "✓ " / ""; }
  .fails::before { content: "✗ " / ""; }
  .open::before { content: "? " / ""; }
  .fails { font-weight: 600; }
  .hangs > div { padding-block: 0.375rem; border-block-start: 1px solid var(--line); }
  .hangs dd > span:not(:last-child)::after { content: ","; }
  #findings { scroll-margin-block-start: 4rem; }
  .finding { border-block-start: 1px solid var(--line); padding-block: 0.75rem 1rem; }
  .finding > * + * { margin-block-start: 0.5rem; }
  .severity .error { color: var(--error); font-weight: 600; }
  .severity .warning { color: var(--warning); font-weight: 600; }
  .source { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; padding-block: 0.5rem; font: 0.8125rem / 1.6 var(--mono); }
  .source > li { display: grid; grid-template-columns: 3rem auto minmax(0, 1fr); }
  .source .ln { color: var(--ink-quiet); text-align: end; padding-inline-end: 0.75rem; }
  .source code { font-size: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  .source .indent { white-space: pre; }
  .source .line { padding-inline-start: 2ch; text-indent: -2ch; }
  .source .hit { background: var(--warning-wash); }
  .source.error .hit { background: var(--error-wash); }
  .source mark { background: none; color: inherit; font-weight: 700; text-decoration: underline wavy var(--warning); text-decoration-skip-ink: none; text-underline-offset: 0.25em; }
  .source.error mark { text-decoration-color: var(--error); }
  .json { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8125rem; line-height: 1.6; margin-block-start: 0.5rem; }
}

@layer modes {
  @media (prefers-contrast: more) {
    :root { --page: light-dark(#fff, #000); --sunk: light-dark(#fff, #000); --ink: light-dark(#000, #fff); --ink-quiet: light-dark(#2b3438, #dfe3e3); --line: light-dark(#4a5357, #b5bdbd); --edge: light-dark(#000, #fff); }
  }
  @media (forced-colors: active) {
    .tabs [aria-selected="true"], .sets [aria-current="true"] { border-block-end: 3px solid Highlight; }
    .source mark { text-decoration: underline 3px; }
  }
  @media print { .side, .tools, .masthead, [aria-label="Inspector"] { display: none; } }
}
`
