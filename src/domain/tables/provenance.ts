import { code } from '../schema/kinds/code.ts'
import { urls } from '../schema/kinds/contact.ts'
import { day, partialDate } from '../schema/kinds/date.ts'
import { optional, required } from '../schema/table.ts'

/** The columns by which a row says where it comes from; the same in every table that people edit. */
export const provenance = {
  source_url: required(urls, {
    title: 'Source',
    description: "Page ou fichier public d'où vient la ligne ; plusieurs adresses sont séparées par « | ».",
    example: 'https://www.exemple.fr/annuaire',
  }),
  source_date: optional(partialDate, {
    title: 'Date de la source',
    description: "Date que porte la source, aussi précise qu'elle la donne. Vide : la source n'est pas datée.",
    example: '2024-08-01',
  }),
  confiance: required(code('confiances'), {
    title: 'Confiance',
    description:
      "haute : données de l'acteur ou d'une institution ; moyenne : presse ou tiers ; faible : ancien, partiel ou déduit.",
    example: 'haute',
  }),
  date_maj: required(day, {
    title: 'Mise à jour de la ligne',
    description: 'Jour où la ligne a été écrite ou modifiée dans ce fichier.',
    origin: 'data-inclusion-v1',
    example: '2026-11-25',
  }),
  verifie_le: optional(day, {
    title: 'Vérifié le',
    description: "Jour où quelqu'un a vérifié la ligne auprès de l'acteur. Vide : jamais vérifié.",
    example: '2026-11-25',
  }),
  diffusion: required(code('diffusions'), {
    title: 'Diffusion',
    description: 'publique : publiée sur le site ; professionnelle : ne quitte jamais ce dossier.',
    example: 'publique',
  }),
} as const
