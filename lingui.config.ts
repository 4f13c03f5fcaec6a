import { defineConfig } from '@lingui/cli'

/** French is the source: the sentences stand in the code, `npx lingui extract` gathers them for translators. */
export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr'],
  catalogs: [{ path: 'src/text/{locale}', include: ['src'] }],
  orderBy: 'origin',
})
