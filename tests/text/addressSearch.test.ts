import { afterAll, beforeAll, expect, test } from 'vitest'

import { findAddress } from '../../src/views/orienter/question/addressSearch.ts'
import { type FakeGeocoder, answerWith, fakeGeocoder } from '../support/fakeGeocoder.ts'

let service: FakeGeocoder

beforeAll(async () => {
  service = await fakeGeocoder()
})
afterAll(() => service.close())

test('the commune of an address is the geocoder’s, and only the text is sent', async () => {
  service.answers(
    answerWith({ label: '12 Rue de la Gare 18100 Vierzon', citycode: '18279', score: 0.93 }, [2.07, 47.22]),
  )
  expect(await findAddress('12 rue de la gare, vierzon', service.url)).toEqual({
    label: '12 Rue de la Gare 18100 Vierzon',
    code: '18279',
  })
  const [asked] = service.asked()
  expect(asked?.pathname).toBe('/geocodage/search')
  expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
    q: '12 rue de la gare, vierzon',
    index: 'address',
    limit: '1',
  })
})

test.each([
  ['nothing', { type: 'FeatureCollection', features: [] }],
  ['a mere guess', answerWith({ label: 'Gare', citycode: '18279', score: 0.2 }, [2.07, 47.22])],
  ['an answer without a commune', answerWith({ label: 'Gare', score: 0.9 }, [2.07, 47.22])],
])('%s is no address', async (_name, answer) => {
  service.answers(answer)
  expect(await findAddress('gare', service.url)).toBeNull()
})

test.each([
  ['a failure', { status: 503 }],
  ['something else than JSON', { status: 200, raw: '<html>' }],
])('%s rejects', async (_name, answer) => {
  service.answers(answer)
  await expect(findAddress('gare', service.url)).rejects.toThrow(/503|JSON/)
})
