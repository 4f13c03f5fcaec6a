/** Three-valued: eligible, to be checked because the source does not say, not eligible. */
export type Verdict = 'oui' | 'a-verifier' | 'non'

/** What a service is judged on. */
type Criterion = 'zone' | 'public' | 'niveau' | 'age' | 'prescription' | 'langue' | 'jours'

/**
 * Why a criterion came out as it did. `code` says which sentence tells it, `values` fill it: codes of vocabularies, of
 * communes or départements, levels, ages — never text for the visitor.
 */
export interface Reason {
  readonly criterion: Criterion
  readonly verdict: Verdict
  readonly code: string
  readonly values: readonly string[]
  /** Worth asking about, but decides nothing. */
  readonly isNote?: true
}

/** The verdict of several: one no makes a no, else one doubt that is no mere note makes a doubt. */
export function worst(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ verdict }) => verdict === 'non')) return 'non'
  return reasons.some(({ verdict, isNote }) => verdict === 'a-verifier' && isNote !== true) ? 'a-verifier' : 'oui'
}

/** Yes before doubt before no. */
export const RANK: Readonly<Record<Verdict, number>> = { oui: 0, 'a-verifier': 1, non: 2 }

/** Makes a reason. */
export function reason(
  criterion: Reason['criterion'],
  verdict: Verdict,
  code: string,
  values: readonly string[] = [],
): Reason {
  return { criterion, verdict, code, values }
}

/** Makes a note: a doubt that decides nothing. */
export function note(criterion: Reason['criterion'], code: string, values: readonly string[] = []): Reason {
  return { criterion, verdict: 'a-verifier', code, values, isNote: true }
}
