import ICAL from 'ical.js'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { candidatesOf } from '../../../src/derive/sessions/candidates.ts'
import { distanceMatrix } from '../../../src/derive/sessions/distances.ts'
import { participantsOf } from '../../../src/derive/sessions/participants.ts'
import { planOf } from '../../../src/derive/sessions/plan.ts'
import { type ToldSession, addressesOf, toldSessions } from '../../../src/derive/sessions/told.ts'
import { calendarOf } from '../../../src/derive/takeaway/calendar.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { isError } from '../../../src/domain/readTable.ts'
import { sessions as table } from '../../../src/domain/tables/sessions.ts'
import { speakFrench } from '../../../src/text/catalogue.ts'
import { guestNames, invitationOf } from '../../../src/text/region/invitation.ts'
import { planEvent } from '../../../src/text/region/planEvents.ts'
import { mailtosOf } from '../../../src/views/planifier/mailto.ts'
import { blankRows } from '../../../src/views/planifier/paper/blankRows.ts'
import { sessionsCsv } from '../../../src/views/planifier/sessionsCsv.ts'

const i18n = speakFrench()
const TODAY = '2026-11-25'
const files = readFolder('data')
const { dataset } = readDataset(files, TODAY)
const atlas = atlasOf(publish(dataset))

/** Two sessions of the real guests, everybody at the nearer; the second has a day. */
function twoSessions() {
  const { participants } = participantsOf(atlas, {
    ecosystemes: ['formation-emploi', 'accueil-accompagnement'],
    departements: [],
    familles: [],
    isolatedWeight: 1,
  })
  const hosts = candidatesOf(atlas, dataset.communes, { leastPopulation: 60_000, added: [], excluded: [] })
  const candidates = ['45234', '18033'].flatMap((code) => hosts.find(({ id }) => id === code) ?? [])
  const km = distanceMatrix(participants, candidates)
  const seats = participants.map((_, guest) => ((km[2 * guest] ?? 0) <= (km[2 * guest + 1] ?? 0) ? 0 : 1))
  const plan = planOf(participants, candidates, km, { open: [0, 1], seats })
  const sujet = dataset.vocabulaires['themes-sessions'][0]
  if (sujet === undefined) throw new Error('no theme of sessions')
  return toldSessions(plan, sujet, { dates: ['18033_2027-01-21'], debut: '09:30', fin: '16:00', capacite: 80 })
}

const told = twoSessions()

test('an invitation says what, when, where and who, in plain French', () => {
  const [undated, dated] = told
  if (undated === undefined || dated === undefined) throw new Error('two sessions were planned')
  const { subject, body } = invitationOf(i18n, [dated])
  expect(subject).toBe('Invitation : Droit des étrangers, jeudi 21 janvier 2027, de 9\u00A0h\u00A030 à 16\u00A0h')
  expect(body).toContain('Où : Bourges (18), salle à préciser')
  for (const { participant } of dated.session.guests) expect(body).toContain(participant.fiche.acteur.nom)
  expect(invitationOf(i18n, [undated]).body).toContain('Quand : date à préciser')
  const both = invitationOf(i18n, told)
  expect(both.subject).toContain('2 sessions')
  expect(both.body.match(/^Session \d$/gm)).toEqual(['Session 1', 'Session 2'])
})

/** The events of a calendar as a strict parser reads them. */
function eventsOf(sessions: readonly ToldSession[]): readonly ICAL.Event[] {
  ICAL.design.strict = true
  const text = calendarOf(sessions.flatMap((one) => planEvent(i18n, one) ?? []))
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

function uids(...sessions: readonly ToldSession[]): readonly string[] {
  return eventsOf(sessions).map(({ uid }) => uid)
}

test('a calendar says where a session is held in words, with the address of a place, and from which communes guests come', () => {
  const [, dated] = told
  if (dated === undefined) throw new Error('two sessions were planned')
  const { candidate, guests } = dated.session
  const place = {
    ...candidate,
    id: 'msp',
    nom: 'Maison des associations',
    adresse: '28 Rue Gambon',
    code_postal: '18000',
  }
  const [inTown, inPlace] = eventsOf([
    dated,
    { ...dated, session: { ...dated.session, candidate: { ...place, isPlace: true } } },
  ])
  expect(inTown?.location).toBe('Bourges (18), salle à préciser')
  expect(inPlace?.location).toBe('Maison des associations, 28 Rue Gambon, 18000 Bourges (18)')
  const communes = new Set(guests.flatMap(({ participant }) => participant.lieu.commune ?? []))
  expect(communes.size).toBeGreaterThan(5)
  for (const commune of communes) expect(inTown?.description).toContain(`, ${commune}`)
})

test('an event keeps its identity as long as it has its place and its day, and shares it with no other', () => {
  const [first, second] = told.map((one) => ({ ...one, jour: '2027-01-21' }))
  if (first === undefined || second === undefined) throw new Error('two sessions were planned')
  expect(uids(first)).toEqual(uids({ ...first, debut: '10:00', numero: 7 }))
  const others = [
    first,
    second,
    { ...first, jour: '2027-05-11' },
    { ...first, sujet: { ...first.sujet, code: 'autre' } },
  ]
  expect(new Set(uids(...others)).size).toBe(4)
  // That of the session once it is in the table, so that a calendar knows it again.
  const [row] = Papa.parse<Record<string, string>>(
    sessionsCsv([first], () => ''),
    { header: true },
  ).data
  expect(uids(first)).toEqual([`${row?.['id']}@cartographie-des-acteurs`])
})

test('what is not named in an invitation is counted', () => {
  const [first] = told
  if (first === undefined) throw new Error('two sessions were planned')
  const all = invitationOf(i18n, [first]).body.match(/^- /gm)?.length ?? 0
  const { body } = invitationOf(i18n, [first], 5)
  expect(body.match(/^- /gm)).toHaveLength(6)
  expect(body).toContain(`- et ${all - 5} autres lieux`)
  expect(invitationOf(i18n, [first], 0).body).toContain(`- ${all} lieux invités`)
})

test('every known address is in blind copy of one link that mail programs can open, and of one only', () => {
  const { addresses, without } = addressesOf(told)
  expect(addresses.length).toBeGreaterThan(10)
  const guests = told.flatMap(({ session }) => session.guests)
  const known = guests.filter(({ participant: { lieu, fiche } }) => (lieu.courriel ?? fiche.acteur.courriel) !== null)
  expect(without).toBe(guests.length - known.length)
  const { links } = mailtosOf(addresses, guests.length, (most) => invitationOf(i18n, told, most))
  for (const { href } of links) {
    expect(href).toMatch(/^mailto:\?bcc=/)
    expect(href.length).toBeLessThanOrEqual(1900)
  }
  const written = links.flatMap(({ href }) => new URL(href).searchParams.get('bcc')?.split(',') ?? [])
  expect(written).toEqual(addresses)
  for (const { href } of links) {
    const body = new URL(href).searchParams.get('body') ?? ''
    expect(body).toMatch(/^Bonjour,\r\n/)
    expect(body).toContain('étrangers')
    expect(body).not.toMatch(/[^\r]\n/)
  }
})

function bodyOf(href = ''): string {
  return new URL(href).searchParams.get('body') ?? ''
}

test('a link names as many guests as it can hold, one more would be too many, and the others are counted', () => {
  const [first] = told
  if (first === undefined) throw new Error('two sessions were planned')
  const guests = guestNames(i18n, first).length
  const { links, named } = mailtosOf([], guests, (most) => invitationOf(i18n, [first], most))
  expect(named).toBeGreaterThan(8)
  expect(named).toBeLessThan(guests)
  expect(bodyOf(links[0]?.href).match(/^- /gm)).toHaveLength(named + 1)
  expect(bodyOf(links[0]?.href)).toContain(`- et ${guests - named} autres lieux`)
  const [fewer, more] = [named, named + 1].map((count) => encodeURIComponent(invitationOf(i18n, [first], count).body))
  expect(fewer?.length).toBeLessThanOrEqual(1300)
  expect((more?.length ?? 0) + 200).toBeGreaterThan(1300)
  const few = mailtosOf([], 3, (most) => invitationOf(i18n, [first], most))
  expect(few.named).toBe(3)
})

test('a message without any address still opens, to nobody', () => {
  const { links } = mailtosOf([], 0, () => ({ subject: 'À dire & à écrire', body: 'Une ligne\nune autre' }))
  expect(links).toHaveLength(1)
  const { searchParams } = new URL(links[0]?.href ?? '')
  expect(searchParams.has('bcc')).toBe(false)
  expect(searchParams.get('subject')).toBe('À dire & à écrire')
})

test('the rows for the table of sessions are those of the sessions that have a day, and pass the checks of the data', () => {
  const text = sessionsCsv(told, ({ sujet }) => sujet.label)
  const { data, meta } = Papa.parse<Record<string, string>>(text.trim(), { header: true })
  expect(meta.fields).toEqual(Object.keys(table.fields))
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    id: 'droit-des-etrangers-bourges-18-2027-01-21',
    date: '2027-01-21',
    statut: 'proposee',
    diffusion: 'professionnelle',
    lieu_id: '',
    capacite: '80',
  })
  const read = readDataset(new Map([...files, ['sessions.csv', new TextEncoder().encode(text)]]), TODAY)
  expect(read.problems.filter(isError)).toEqual([])
  expect(read.dataset.sessions.map(({ id }) => id)).toEqual(data.map(({ id }) => id))
  expect(publish(read.dataset).sessions).toEqual([])
})

test('an attendance sheet always has a line to spare', () => {
  for (let listed = 1; listed <= 200; listed++) expect(blankRows(listed)).toBeGreaterThan(0)
})
