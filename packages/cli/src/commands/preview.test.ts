import { expect, test } from 'vitest'
import { hasBrowser } from './preview.js'

test.each([
  ['on a desktop of Linux', { isScreen: true, env: { DISPLAY: ':0' }, platform: 'linux' }, true],
  ['on Wayland', { isScreen: true, env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' }, true],
  ['on Linux without a desktop', { isScreen: true, env: {}, platform: 'linux' }, false],
  ['in CI', { isScreen: true, env: { CI: 'true', DISPLAY: ':0' }, platform: 'linux' }, false],
  ['where the output goes to a file', { isScreen: false, env: { DISPLAY: ':0' }, platform: 'linux' }, false],
  ['on Windows', { isScreen: true, env: {}, platform: 'win32' }, true],
  ['on a Mac', { isScreen: true, env: {}, platform: 'darwin' }, true],
])('a browser is opened %s: %j gives %s', (_, terminal, opens) => {
  expect(hasBrowser(terminal)).toBe(opens)
})
