import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { coordinatesNearCommune } from '../../src/domain/checks/coordinatesNearCommune.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import type { Located } from '../../src/domain/readTable.ts'
import { type Lieu, lieux } from '../../src/domain/tables/lieux.ts'
import { readFolder } from '../build/readFolder.ts'
import { type Patience, ask } from './ask.ts'
import { type Decision, type Proposal, decide } from './decide.ts'
import { type RowEdit, editCells } from './editCells.ts'
import { addressOf, mayBeAsked, searchUrl } from './question.ts'

/** What to geocode, whom to ask, and how patiently. */
export interface Errand {
  readonly folder: string
  readonly service: string
  /** Whether `lieux.csv` is rewritten; else the proposals are only printed. */
  readonly write: boolean
  /** The day of the errand, YYYY-MM-DD. */
  readonly today: string
  /** Least time from one question to the next. */
  readonly paceMs: number
  readonly patience: Patience
  readonly print: (line: string) => void
}

/** After so many places in a row without an answer, the service is down and is left alone. */
const ENOUGH_FAILURES = 3

/** Asks the geocoder about each place that has an address and no coordinates. False when the service does not answer. */
export async function geocodeFolder(errand: Errand): Promise<boolean> {
  const { folder, service, today, print } = errand
  const { dataset } = readDataset(readFolder(folder), today)
  const places = placesToAsk(dataset)
  if (errand.write) checkWritable(errand, places)
  print(`${places.length} adresse(s) à situer ; le géocodeur interrogé est ${service}`)
  const found: { lieu: Located<Lieu>; proposal: Proposal }[] = []
  let failures = 0
  for (const lieu of places) {
    const [decision] = await Promise.all([decisionOn(lieu, dataset, errand), wait(errand.paceMs)])
    print(lineOf(lieu, decision))
    failures = decision.isFailure ? failures + 1 : 0
    if (failures === ENOUGH_FAILURES) break
    if (decision.proposal !== undefined) found.push({ lieu, proposal: decision.proposal })
  }
  const isDown = failures === ENOUGH_FAILURES
  if (isDown) print('Le géocodeur ne répond pas : recommencez plus tard.')
  print(`${found.length} proposition(s) sur ${places.length} adresse(s).`)
  if (found.length > 0) finish(errand, found)
  return !isDown
}

/** Throws, before anything is asked, when the file could not take the answers. */
function checkWritable({ folder }: Errand, places: readonly Located<Lieu>[]): void {
  const cells = { longitude: '', latitude: '', precision: '', geocodage_score: '', date_maj: '' }
  editCells(
    readFileSync(join(folder, lieux.file)),
    places.map(({ line }) => ({ line, cells })),
  )
}

function placesToAsk({ acteurs, lieux: all }: Dataset): readonly Located<Lieu>[] {
  const owners = new Map(acteurs.map((acteur) => [acteur.id, acteur]))
  return all.filter((lieu) => {
    const owner = owners.get(lieu.acteur_id)
    return owner !== undefined && mayBeAsked(lieu, owner)
  })
}

async function decisionOn(
  lieu: Located<Lieu>,
  dataset: Dataset,
  { service, patience }: Errand,
): Promise<Decision & { readonly isFailure?: boolean }> {
  const reply = await ask(searchUrl(service, lieu), patience)
  if (reply.failure !== undefined) return { refusal: reply.failure, isFailure: true }
  const decision = decide(reply.body, lieu)
  if (decision.proposal === undefined) return decision
  // The checks have the last word: whatever its code says, a point far from the commune's centre is not in it.
  const { longitude, latitude } = decision.proposal
  const [problem] = coordinatesNearCommune({ ...dataset, lieux: [{ ...lieu, longitude, latitude }] }).problems
  return problem === undefined ? decision : { refusal: problem.message }
}

function lineOf(lieu: Located<Lieu>, { proposal, refusal }: Decision): string {
  const place = `${lieux.file}:${lieu.line}`.padEnd(16)
  if (proposal === undefined) return `${place} refusé   ${addressOf(lieu)} : ${refusal}`
  const { longitude, latitude, score, found, label } = proposal
  const cells = [longitude.toFixed(6), latitude.toFixed(6), score.toFixed(3), found.padEnd(6)]
  return `${place} proposé  ${cells.join('  ')}  ${addressOf(lieu)} → ${label}`
}

function finish(errand: Errand, found: readonly { lieu: Located<Lieu>; proposal: Proposal }[]): void {
  if (!errand.write) {
    errand.print('Rien n’est écrit : relisez, puis relancez avec --write.')
    return
  }
  const path = join(errand.folder, lieux.file)
  const bytes = readFileSync(path)
  const number = numberWriter(bytes)
  const edits = found.map(({ lieu, proposal }): RowEdit => ({
    line: lieu.line,
    cells: {
      longitude: number(proposal.longitude),
      latitude: number(proposal.latitude),
      precision: 'adresse',
      geocodage_score: number(proposal.score),
      date_maj: errand.today,
    },
  }))
  writeFileSync(path, editCells(bytes, edits))
  errand.print(`${lieux.file} : ${edits.length} ligne(s) récrite(s). Vérifiez : npm run data:check`)
}

/** Numbers as the file has them: with commas when a spreadsheet in French wrote it. */
function numberWriter(bytes: Uint8Array): (value: number) => string {
  const hasCommas = /[;\t]"?-?\d{1,2},\d{3,}"?[;\t]/.test(Buffer.from(bytes).toString('latin1'))
  return (value) => (hasCommas ? String(value).replace('.', ',') : String(value))
}
