import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

import { FEUILLES } from './src/text/languages.ts'

const po = formatter({ lineNumbers: false, printPlaceholdersInComments: false })
const SHEET = 'src/views/sheet'
/** What only the graph and the Région's page say: their code brings it, the list does not wait for it. */
const REGION = ['src/network', 'src/views/reseau', 'src/views/planifier', 'src/text/region']

/**
 * French is the source: the sentences stand in the code, `npm run text` gathers them for the translators. Only the sheet
 * to print is translated so far, from a catalogue of its own. The other one keeps of its sentences, in the languages it
 * is not yet translated to, those that somebody has translated: hundreds of empty entries would tell nothing.
 */
export default defineConfig({
  sourceLocale: 'fr',
  locales: [...FEUILLES],
  catalogs: [
    {
      path: 'src/text/{locale}',
      include: ['src'],
      exclude: [SHEET, ...REGION].map((path) => `${path}/**`),
    },
    { path: 'src/text/region/{locale}', include: REGION },
    { path: 'src/text/sheet/{locale}', include: [SHEET] },
  ],
  format: {
    ...po,
    serialize(catalog, context) {
      const entries = Object.entries(catalog).filter(
        ([, { translation, origin }]) =>
          context.locale === 'fr' || translation !== '' || origin?.some(([file]) => file.startsWith(SHEET)) === true,
      )
      return po.serialize(Object.fromEntries(entries), context)
    },
  },
  orderBy: 'message',
})
