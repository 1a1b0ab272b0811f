import type { StorybookConfig } from '@storybook/web-components-vite'
import { fileURLToPath } from 'node:url'

const config: StorybookConfig = {
  stories: ['../packages/elements/src/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stories read the sources of every package, as tests do, so no build is needed before them.
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      alias: ['model', 'logic', 'compiler', 'engine', 'elements'].map((name) => ({
        find: new RegExp(`^@iqa/${name}$`),
        replacement: fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url)),
      })),
    },
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'] },
  }),
}

export default config
