import { type Choices, type ChoicesPatch, decode, encode } from './choices.ts'
import { PLAN_CHOICES, type PlanChoices } from './planChoices.ts'

/** A plan kept to be compared: its name and the query of its link; its figures are worked out anew wherever it is opened. */
export interface Scenario {
  readonly nom: string
  readonly requete: string
}

/** How many are kept at most, and how long a name may be. */
export const SCENARIOS_MAX = 12
export const NAME_MAX = 60

/** What says what a file of scenarios is. */
const FORMAT = 'cartographie-des-acteurs/scenarios'
const VERSION = 1

/** Under which name they are kept on the device, once the visitor asks for it. */
const STORAGE_KEY = 'scenarios'

/** What the page keeps beside: the coverage's choices, and which paper is shown. */
const BESIDE: readonly string[] = [
  'seuil',
  'compare',
  'montre',
  'fiche',
  'papier',
] satisfies readonly (keyof PlanChoices)[]

/** The part of the choices that makes a plan. */
export function planPatchOf(choices: Choices): ChoicesPatch {
  const { departement, famille } = choices
  const keys = Object.keys(PLAN_CHOICES).filter((key) => !BESIDE.includes(key))
  const plan: ChoicesPatch = Object.fromEntries(keys.map((key) => [key, choices[key as keyof PlanChoices]]))
  return { vue: 'planifier', departement, famille, ...plan }
}

/** The query of a plan's link, with nothing in it that the plan does not need. */
export function planQueryOf(choices: Choices): string {
  return encode(planPatchOf(choices))
}

/** What a scenario's link sets. */
export function choicesOf({ requete }: Scenario): Choices {
  return decode(requete)
}

/** Writes scenarios as a file (JSON); `figures` are for its readers, and are not read back. */
export function writeScenarios(scenarios: readonly (Scenario & { readonly chiffres?: object })[]): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, scenarios }, null, 2)
}

/** Reads what `writeScenarios` wrote; null for anything else. Queries are cleaned of what makes no plan. */
export function readScenarios(text: string): readonly Scenario[] | null {
  const file = parsed(text)
  if (!isRecord(file) || file['format'] !== FORMAT || !Array.isArray(file['scenarios'])) return null
  return file['scenarios'].flatMap((one: unknown): readonly Scenario[] => {
    if (!isRecord(one)) return []
    const { nom, requete } = one
    if (typeof nom !== 'string' || typeof requete !== 'string') return []
    return [{ nom: nom.slice(0, NAME_MAX), requete: planQueryOf(decode(requete)) }]
  })
}

/** Scenarios with others taken in. */
export interface Taken {
  readonly list: readonly Scenario[]
  readonly added: number
  /** Those that were there already, under the same name, and those for which there is no room. */
  readonly known: number
  readonly refused: number
}

/** Takes scenarios in after those that are kept, as far as there is room. */
export function withScenarios(kept: readonly Scenario[], more: readonly Scenario[]): Taken {
  const list = [...kept]
  let known = 0
  for (const one of more) {
    if (list.some(({ nom, requete }) => nom === one.nom && requete === one.requete)) known += 1
    else list.push(one)
  }
  const room = list.slice(0, Math.max(SCENARIOS_MAX, kept.length))
  return { list: room, added: room.length - kept.length, known, refused: list.length - room.length }
}

/** The scenarios kept on the device; none when there are none, or when the browser keeps nothing. */
export function storedScenarios(): readonly Scenario[] {
  try {
    return readScenarios(localStorage.getItem(STORAGE_KEY) ?? '')?.slice(0, SCENARIOS_MAX) ?? []
  } catch {
    return []
  }
}

/** Keeps the scenarios on the device; no scenario leaves no trace. Says whether the browser allowed it. */
export function storeScenarios(scenarios: readonly Scenario[]): boolean {
  try {
    if (scenarios.length === 0) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, writeScenarios(scenarios))
    return true
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
