import type { Atlas } from '../../derive/atlas.ts'
import type { TieAnswers, TieQuestion, Told } from './tieWorker.ts'

/** A worker that was told the ties of one atlas, and what it has been asked. */
interface Asked {
  readonly worker: Worker
  readonly answers: Map<string, Promise<unknown>>
}

const known = new WeakMap<Atlas, Asked>()

/**
 * Computes over the whole network of known ties, beside the page: the code and the work of graphs are there only once
 * something is asked. The same question is answered once. Rejects when the worker cannot run; asking again then tries again.
 */
export function askTies<Kind extends TieQuestion['kind']>(
  atlas: Atlas,
  question: Extract<TieQuestion, { readonly kind: Kind }>,
): Promise<TieAnswers[Kind]> {
  const asked = known.get(atlas) ?? start(atlas)
  const key = JSON.stringify(question)
  const answer = asked.answers.get(key) ?? answerOf(asked.worker, question)
  asked.answers.set(key, answer)
  answer.catch(() => {
    if (known.get(atlas) !== asked) return
    known.delete(atlas)
    asked.worker.terminate()
  })
  // The key holds the kind of the question, and so that of its answer.
  return answer as Promise<TieAnswers[Kind]>
}

function start(atlas: Atlas): Asked {
  const worker = new Worker(new URL('./tieWorker.ts', import.meta.url), { type: 'module' })
  const asked: Asked = { worker, answers: new Map() }
  known.set(atlas, asked)
  const network: Told = {
    acteurs: atlas.fiches.map(({ acteur }) => ({ id: acteur.id })),
    partenariats: atlas.liens,
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(network)
  return asked
}

function answerOf(worker: Worker, question: TieQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => {
      resolve(data)
      port1.close()
    })
    port1.start()
    worker.addEventListener('error', ({ message }) => reject(new Error(`The known ties: ${message}`)))
    worker.postMessage(question, [port2])
  })
}
