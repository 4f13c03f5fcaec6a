import * as fc from 'fast-check'

import { tieGraphOf } from '../../src/derive/ties/graph.ts'
import { smallPublication } from './smallPublication.ts'

/** Random graphs of up to 25 organisations, `a0` to `a24`, with few ties: in several parts, with cuts. */
export const graphs = fc
  .record({
    count: fc.integer({ min: 2, max: 25 }),
    ties: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 }),
  })
  .map(({ count, ties }) =>
    tieGraphOf(
      smallPublication({
        acteurs: Array.from({ length: count }, (_, index) => ({ id: `a${index}` })),
        partenariats: ties.map(([a, b]) => ({ de: `a${a % count}`, vers: `a${b % count}` })),
      }),
    ),
  )
