import { type TieGraph, type Tied, tieGraphOf } from '../../derive/ties/graph.ts'
import { type Introducers, introducersOf } from '../../derive/ties/introducers.ts'
import { type TiePlace, placesOf } from '../../derive/ties/place.ts'

/** What the worker may be asked of the network that it was told. */
export type TieQuestion =
  /** `live`: without the ties that are over. */
  | { readonly kind: 'places'; readonly live: boolean }
  | { readonly kind: 'introducers'; readonly from: string; readonly to: string }

/** The answer to each kind of question. */
export interface TieAnswers {
  readonly places: ReadonlyMap<string, TiePlace>
  readonly introducers: Introducers
}

/** What the worker is told: first the network, then questions, each with a port for its answer. */
export type Told = Tied | TieQuestion

let all: TieGraph = tieGraphOf({ acteurs: [], partenariats: [] })
/** Without the ties that are over. */
let current = all

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Told>) => {
  if ('acteurs' in data) {
    all = tieGraphOf(data)
    current = tieGraphOf({ ...data, partenariats: data.partenariats.filter(({ fin }) => fin === null) })
  } else port?.postMessage(answerTo(data))
})

function answerTo(question: TieQuestion): TieAnswers[TieQuestion['kind']] {
  if (question.kind === 'places') return placesOf(question.live ? current : all)
  return introducersOf({ current, all }, question.from, question.to)
}
