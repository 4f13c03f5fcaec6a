import type { Introduction } from '../../derive/ties/introduction.ts'
import type { TieQuestion } from './tieWorker.ts'

/** What the key `chemin` of the address asks of the known ties: null until two different organisations are chosen. */
export function introductionQuestion(
  chemin: readonly string[],
): Extract<TieQuestion, { readonly kind: 'introduction' }> | null {
  const [from = '', to = ''] = chemin
  return from === '' || to === '' || from === to ? null : { kind: 'introduction', from, to }
}

/** The organisations of the chains that were found, each once. */
export function actorsOf(introduction: Introduction | null): readonly string[] {
  const ids = introduction?.chains.flatMap((chain) => chain.flatMap(({ from, to }) => [from, to])) ?? []
  return [...new Set(ids)]
}
