/** The national geocoder (Géoplateforme). Nothing asks it unless somebody presses the button that says so. */
const GEOCODER = 'https://data.geopf.fr/geocodage/search'
/** Beyond this one is faster with the commune's name. */
const PATIENCE = 5000
/** Below this score the geocoder itself takes its answer for a guess. */
const LEAST_SCORE = 0.4

/** An address as the geocoder understood it. */
export interface FoundAddress {
  readonly label: string
  /** INSEE code of its commune. */
  readonly code: string
}

/**
 * The address that the national geocoder takes a text for; null when it finds none. Rejects when it does not answer, or
 * answers something else, within five seconds.
 */
export async function findAddress(text: string, service = GEOCODER): Promise<FoundAddress | null> {
  const url = new URL(service)
  url.search = new URLSearchParams({ q: text, index: 'address', limit: '1' }).toString()
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok) throw new Error(`the geocoder answers ${response.status}`)
  const answer = (await response.json()) as { readonly features?: readonly { readonly properties?: unknown }[] }
  const { label, citycode, score } = (answer.features?.[0]?.properties ?? {}) as Readonly<Record<string, unknown>>
  if (typeof citycode !== 'string' || typeof label !== 'string') return null
  return typeof score === 'number' && score < LEAST_SCORE ? null : { label, code: citycode }
}
