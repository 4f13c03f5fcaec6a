import { type TieGraph, type Tied, tieGraphOf } from '../../derive/ties/graph.ts'
import { type TiePlace, placesOf } from '../../derive/ties/place.ts'

/** What the worker may be asked of the network that it was told. */
export type TieQuestion = { readonly kind: 'places' }

/** The answer to each kind of question. */
export interface TieAnswers {
  readonly places: ReadonlyMap<string, TiePlace>
}

/** What the worker is told: first the network, then questions, each with a port for its answer. */
export type Told = Tied | TieQuestion

let graph: TieGraph = tieGraphOf({ acteurs: [], partenariats: [] })

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Told>) => {
  if ('acteurs' in data) graph = tieGraphOf(data)
  else port?.postMessage(answerTo(data))
})

function answerTo(_question: TieQuestion): TieAnswers[TieQuestion['kind']] {
  return placesOf(graph)
}
