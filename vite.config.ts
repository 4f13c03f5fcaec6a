import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { firstViewPlugin } from './scripts/build/firstViewPlugin.ts'
import { prerenderPlugin } from './scripts/build/prerenderPlugin.ts'
import { securityPolicyPlugin } from './scripts/build/securityPolicyPlugin.ts'
import { siteDataPlugin } from './scripts/build/siteDataPlugin.ts'
import { typographyPlugin } from './scripts/build/typographyPlugin.ts'

/** What only the graph's readings and the Région's page share: the list does not wait for it. */
const REGION = /src\/(views\/(reseau|planifier|table)|text\/region)\//
const SHARED =
  /src\/(app|state|style|text(?!\/region\/)|views(?!\/(reseau|planifier|table)\/))\/|src\/derive\/(selection|tieFilters)\.ts|node_modules\/(react|react-dom|scheduler|nuqs|mitt|@lingui|minisearch)\//

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    lingui(),
    // Tests of sentences read them as the sources write them.
    ...(mode === 'test' ? [] : [typographyPlugin()]),
    babel({ include: /\/src\/.*\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    // Tests read data/ themselves, and the built site in the browser.
    ...(mode === 'test'
      ? []
      : [siteDataPlugin(process.env['DATA_DIR']), securityPolicyPlugin(), firstViewPlugin(), prerenderPlugin()]),
  ],
  assetsInclude: ['data/**/*.geojson'],
  build: {
    assetsInlineLimit: 0,
    license: true,
    rolldownOptions: {
      // What most pages share travels in one file: many small ones cost more in requests than they save in bytes.
      output: {
        codeSplitting: {
          groups: [
            { name: 'commun', test: SHARED, minShareCount: 2, priority: 1 },
            { name: 'region', test: REGION, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure code shares its modules from file to file, on every core: setting each file up apart doubled the time.
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/{architecture,domain,derive,state,network,text,data,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
  },
}))
