import { expect, test } from 'vitest'

import { goodFolder, textsOf, withCells } from '../support/dataFolder.ts'
import { findingsIn, toldAt } from '../support/findings.ts'

const withAges = (age_min: string, age_max: string) =>
  findingsIn(textsOf(withCells(goodFolder(), 'services.csv', 2, { age_min, age_max })))

test('ages that leave nobody are told, and neither is believed', () => {
  const { told, lost, dataset } = withAges('25', '16')
  expect(told).toEqual([toldAt('services.csv:2:age_max', "plus bas que l'âge minimal « 25 »")])
  expect(lost).toEqual({})
  expect(dataset.services[0]).toMatchObject({ id: 'cours', age_min: null, age_max: null })
})

const number = (cell: string) => (cell === '' ? null : Number(cell))

test.each([
  ['16', '25'],
  ['18', '18'],
  ['16', ''],
  ['', '25'],
])('ages from « %s » to « %s » are believed', (age_min, age_max) => {
  const { told, dataset } = withAges(age_min, age_max)
  expect(told).toEqual([])
  expect(dataset.services[0]).toMatchObject({ age_min: number(age_min), age_max: number(age_max) })
})
