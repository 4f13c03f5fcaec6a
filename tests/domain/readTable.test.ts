import { describe, expect, test } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { readTable } from '../../src/domain/readTable.ts'
import { pattern } from '../../src/domain/schema/kinds/pattern.ts'
import { integer } from '../../src/domain/schema/kinds/quantity.ts'
import { text } from '../../src/domain/schema/kinds/text.ts'
import { defineTable, optional, required } from '../../src/domain/schema/table.ts'

const words = (title: string) => ({ title, description: title })
const table = defineTable({
  name: 'animaux',
  file: 'animaux.csv',
  title: 'Animaux',
  description: 'Pour les tests.',
  primaryKey: 'nom',
  fields: {
    nom: required(pattern(/^[a-z]+$/, { expects: 'nom', complaint: 'un nom' }), words('Nom')),
    pattes: optional(integer('pattes', { min: 0, max: 8 }), words('Pattes')),
    cri: optional(text(), words('Cri')),
  },
})

function read(csv: string) {
  const { rows, problems } = readTable(table, csv, { codes: new Map(), today: '2026-11-25' })
  return { rows, told: problems.map(formatProblem) }
}

const CHAT = { line: 2, nom: 'chat', pattes: 4, cri: 'miaou' }

test.each([
  ['in the order of the table', 'nom,pattes,cri\nchat,4,miaou\n'],
  ['in another order', 'cri;nom;pattes\nmiaou;chat;4\n'],
  ['in capitals', 'NOM,Pattes,CRI\nchat,4,miaou\n'],
  ['with empty columns after', 'nom,pattes,cri,,\nchat,4,miaou,,\n'],
  ['with empty cells after the header’s end', 'nom,pattes,cri\nchat,4,miaou,,\n'],
])('columns %s give the row', (_name, csv) => {
  expect(read(csv)).toEqual({ rows: [CHAT], told: [] })
})

test('a bad optional cell is emptied and told, a bad required cell costs its row', () => {
  const { rows, told } = read('nom,pattes,cri\nchat,quatre,miaou\nCHIEN,4,ouaf\n,,meuh\nane,4,\n')
  expect(rows.map(({ nom, pattes, cri }) => [nom, pattes, cri])).toEqual([
    ['chat', null, 'miaou'],
    ['ane', 4, null],
  ])
  expect(told).toEqual([
    "animaux.csv:2:pattes: « quatre » n'est pas un nombre (pattes)",
    "animaux.csv:3:nom: « CHIEN » n'est pas un nom",
    'animaux.csv:4:nom: « Nom » est obligatoire : remplissez cette case',
  ])
})

describe('a ragged row', () => {
  test('that is too long is told and left out', () => {
    const { rows, told } = read('nom,pattes,cri\nchat,4,miaou,x\nane,4,hi\n')
    expect(rows.map(({ nom }) => nom)).toEqual(['ane'])
    expect(told).toEqual([expect.stringMatching(/^animaux\.csv:2: cette ligne a 4 cases alors que l'en-tête en a 3/)])
  })

  test('that lacks its last optional cells, as spreadsheets write it, is kept with a warning', () => {
    const { rows, told } = read('nom,pattes,cri\nchat\n')
    expect(rows).toEqual([{ line: 2, nom: 'chat', pattes: null, cri: null }])
    expect(told).toEqual([expect.stringMatching(/^animaux\.csv:2: avertissement : cette ligne a 1 case alors/)])
  })

  test('that lacks a required cell is told as ragged and left out', () => {
    const { rows, told } = read('cri,pattes,nom\nmiaou,4\nhi,4,ane\n')
    expect(rows.map(({ nom }) => nom)).toEqual(['ane'])
    expect(told).toEqual([expect.stringMatching(/^animaux\.csv:2: cette ligne a 2 cases/)])
  })
})

test('a missing required column is told once and costs the table', () => {
  const { rows, told } = read('pattes,cri\n4,miaou\n4,ouaf\n')
  expect(rows).toEqual([])
  expect(told).toEqual([expect.stringMatching(/^animaux\.csv:1:nom: la colonne « nom » \(Nom\) manque/)])
})

test('a column given twice is read once, the first time', () => {
  const { rows, told } = read('nom,cri,pattes,cri\nchat,miaou,4,ouaf\n')
  expect(rows).toEqual([CHAT])
  expect(told).toEqual([expect.stringMatching(/^animaux\.csv:1:cri: cette colonne figure deux fois/)])
})

test('a problem is one line, whatever the cell holds', () => {
  const { told } = read(`nom,pattes,cri\n"un\ndeux\u001B[31m",4,x\n${'z9'.repeat(400)},4,x\n`)
  expect(told[0]).toBe("animaux.csv:2:nom: « un deux [31m » n'est pas un nom")
  expect(told[1]?.length).toBeLessThan(160)
})

test('headers named like parts of objects do no harm', () => {
  const { rows, told } = read('nom,__proto__,constructor\nchat,x,y\n')
  expect(rows).toEqual([{ line: 2, nom: 'chat', pattes: null, cri: null }])
  expect(told).toHaveLength(4)
})
