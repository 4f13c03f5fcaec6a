import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** French is the source: the sentences stand in the code, `npm run text` gathers them for the translators. */
export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr'],
  catalogs: [{ path: 'src/text/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false, printPlaceholdersInComments: false }),
  orderBy: 'message',
})
