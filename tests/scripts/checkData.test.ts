import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { reportOn } from '../../scripts/check/report.ts'
import { type Folder, TODAY, goodFolder, textsOf, withCells, withCopy } from '../support/dataFolder.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'donnees-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function written(folder: Folder): Promise<string> {
  await Promise.all(
    [...textsOf(folder)].map(async ([file, text]) => {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), text)
    }),
  )
  return root
}

/** Runs the command as people do. */
function run(folder: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile('npx', ['tsx', 'scripts/checkData.ts', folder], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('a good folder gives its summary alone', async () => {
  expect(reportOn(await written(goodFolder()), TODAY)).toEqual({
    lines: ['6 acteurs, 5 lieux, 3 services, 3 partenariats : 0 erreur, 0 avertissement.'],
    ok: true,
  })
})

test('the place comes first on a line, then « avertissement », and the summary counts in good French', async () => {
  const one = withCells(goodFolder(), 'lieux.csv', 4, { code_postal: '3600' })
  const folder = withCopy(one, 'acteurs.csv', 2, { id: 'autre', nom: 'Autre' })
  const { lines, ok } = reportOn(await written(folder), TODAY)
  expect(lines).toEqual([
    expect.stringMatching(/^acteurs\.csv:8:siret: avertissement : doublon probable/),
    "lieux.csv:4:code_postal: « 3600 » n'est pas un code postal à 5 chiffres (un tableur a pu effacer le zéro initial : mettez la colonne au format Texte)",
    '7 acteurs, 5 lieux, 3 services, 3 partenariats : 1 erreur, 1 avertissement.',
  ])
  expect(ok).toBe(false)
})

test.each([
  [
    'Mo-Fr 09:00-12:00; Zz 10:00-11:00',
    "« Mo-Fr 09:00-12:00; Zz 10:00-11:00 » n'est pas un horaire OpenStreetMap",
    false,
  ],
  ['Lu-Ve 09:00-12:00', 'avertissement : « Lu-Ve 09:00-12:00 » : ', true],
  ['Mo-Fr 14:00-12:00', 'avertissement : « Mo-Fr 14:00-12:00 » : ouvert plus de 16 heures', true],
])('hours that only look like hours are told: %s', async (hours, says, isOk) => {
  const folder = withCells(goodFolder(), 'lieux.csv', 2, { horaires_accueil: hours })
  const { lines, ok } = reportOn(await written(folder), TODAY)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^lieux\.csv:2:horaires_accueil: /)
  expect(lines[0]).toContain(says)
  expect(ok).toBe(isOk)
})

test('a folder that cannot be read gives one sentence', async () => {
  const missing = join(root, 'nulle-part')
  expect(reportOn(missing, TODAY)).toEqual({ lines: [expect.stringContaining("n'existe pas")], ok: false })
  await writeFile(join(root, 'fichier'), '')
  const file = join(root, 'fichier')
  expect(reportOn(file, TODAY)).toEqual({ lines: [expect.stringContaining("n'est pas un dossier")], ok: false })
})

test('the command exits with 1 on errors and 0 on mere warnings', { timeout: 30_000 }, async () => {
  const suspect = withCopy(goodFolder(), 'acteurs.csv', 2, { id: 'autre', nom: 'Autre' })
  const fine = await run(await written(suspect))
  expect(fine).toMatchObject({ code: 0, err: '' })
  expect(fine.out).toContain('0 erreur, 1 avertissement.\n')
  await cp(join(root, 'lieux.csv'), join(root, 'services.csv'))
  expect(await run(root)).toMatchObject({ code: 1, err: '' })
  expect(await run(join(root, 'nulle-part'))).toMatchObject({ code: 1, err: '' })
})
