/** Pairs as the address bar keeps them, `a~b`; whatever is not one is left out. */
export function pairsOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text) => {
    const [, a, b] = /^([^~]+)~([^~]+)$/.exec(text) ?? []
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

/** The pairs with the second of one of them changed; null takes that pair away. */
export function withPair(texts: readonly string[], a: string, b: string | null): readonly string[] {
  const others = pairsOf(texts).filter(([first]) => first !== a)
  return [...others, ...(b === null ? [] : [[a, b] as const])].map((pair) => pair.join('~'))
}

/** How many people each place of an organisation sends, by the organisation's id, from `acteur~n`; from 1 to 99. */
export function partiesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(pairsOf(texts).flatMap(([acteur, n]) => (/^[1-9]\d?$/.test(n) ? [[acteur, Number(n)] as const] : [])))
}

/**
 * The changes by hand with the session of one host held at another: the host that the plan had is the one replaced, and
 * places moved there by hand follow.
 */
export function withHost(
  { deplaces, remplaces }: { readonly deplaces: readonly string[]; readonly remplaces: readonly string[] },
  host: string,
  next: string,
): { readonly deplaces: readonly string[]; readonly remplaces: readonly string[] } {
  const first = pairsOf(remplaces).find(([, to]) => to === host)?.[0] ?? host
  return {
    remplaces: withPair(remplaces, first, next === first ? null : next),
    deplaces: pairsOf(deplaces).map(([guest, to]) => `${guest}~${to === host ? next : to}`),
  }
}
