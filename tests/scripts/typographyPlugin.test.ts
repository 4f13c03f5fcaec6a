import { expect, it } from 'vitest'

import { withNoBreakSpaces } from '../../scripts/build/typographyPlugin.ts'

it.each([
  ['Qui peut me présenter ?', 'Qui peut me présenter~?'],
  ['« Action sociale » : un service ; deux autres !', '«~Action sociale~»~: un service~; deux autres~!'],
  ['à 5 km, soit 20 % des habitants', 'à 5~km, soit 20~% des habitants'],
  ['["Trop loin au-delà de ",["0"]," km : ",["1"]," %"]', '["Trop loin au-delà de ",["0"],"~km~: ",["1"],"~%"]'],
])('writes « %s » so that no line begins with a sign or a unit', (text, expected) => {
  expect(withNoBreakSpaces(text)).toBe(expected.replaceAll('~', '\u{a0}'))
})

it.each(['Deux kilomètres', 'entre 10 kmol et 20', 'Orléans, Tours et Blois.', '["a"," et ",["b"]]'])(
  'leaves « %s » as it is',
  (text) => {
    expect(withNoBreakSpaces(text)).toBe(text)
  },
)
