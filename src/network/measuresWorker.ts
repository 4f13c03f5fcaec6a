import type { Partenariat } from '../domain/tables/partenariats.ts'
import { tieGraphOf } from '../derive/ties/graph.ts'
import { type Measures, measuresOf } from '../derive/ties/measures.ts'

/** What the worker is asked: the measures of these organisations, in this order, among these ties. */
export interface MeasuresQuestion {
  readonly acteurs: readonly { readonly id: string }[]
  readonly liens: readonly Partenariat[]
}

/** What it says, by place in the list of organisations. */
export interface MeasuresAnswer {
  readonly betweenness: Float32Array
  /** Rank of its community, 0 without a known tie. */
  readonly communities: Uint16Array
}

addEventListener('message', ({ data: { acteurs, liens } }: MessageEvent<MeasuresQuestion>) => {
  const measures = measuresOf(tieGraphOf({ acteurs, partenariats: liens }))
  const each = <Value>(read: (own: Measures) => Value | null, none: Value): Value[] =>
    acteurs.map(({ id }) => {
      const own = measures.get(id)
      return (own === undefined ? null : read(own)) ?? none
    })
  const answer: MeasuresAnswer = {
    betweenness: Float32Array.from(each(({ betweenness }) => betweenness, 0)),
    communities: Uint16Array.from(each(({ community }) => community, 0)),
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has but one listener, its page
  postMessage(answer)
})
