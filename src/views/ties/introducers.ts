import type { Introducers } from '../../derive/ties/introducers.ts'
import type { TieQuestion } from './tieWorker.ts'

/** What the key `chemin` of the address asks of the known ties: null until two different organisations are chosen. */
export function introducersQuestion(
  chemin: readonly string[],
): Extract<TieQuestion, { readonly kind: 'introducers' }> | null {
  const [from = '', to = ''] = chemin
  return from === '' || to === '' || from === to ? null : { kind: 'introducers', from, to }
}

/** The organisations of the chains that were found, each once. */
export function actorsOf(found: Introducers | null): readonly string[] {
  const ids = found?.chains.flatMap((chain) => chain.flatMap(({ from, to }) => [from, to])) ?? []
  return [...new Set(ids)]
}
