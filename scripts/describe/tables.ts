import type { Table } from '../../src/domain/schema/table.ts'
import { acteurs } from '../../src/domain/tables/acteurs.ts'
import { besoins } from '../../src/domain/tables/besoins.ts'
import { communes } from '../../src/domain/tables/communes.ts'
import { lieux } from '../../src/domain/tables/lieux.ts'
import { partenariats } from '../../src/domain/tables/partenariats.ts'
import { services } from '../../src/domain/tables/services.ts'
import { sessions } from '../../src/domain/tables/sessions.ts'
import { traductions } from '../../src/domain/tables/traductions.ts'
import { VOCABULAIRES, type VocabulaireName, vocabulaire } from '../../src/domain/tables/vocabulaire.ts'

/** The tables that editors write, in the order of the documentation. */
export const EDITED_TABLES: readonly Table[] = [acteurs, lieux, services, partenariats, sessions, besoins, traductions]

/** The vocabularies, in the order of the documentation. */
export const VOCABULARY_TABLES: readonly Table[] = (Object.keys(VOCABULAIRES) as VocabulaireName[]).map(vocabulaire)

/** All the tables of `data/`. */
export const ALL_TABLES: readonly Table[] = [...EDITED_TABLES, ...VOCABULARY_TABLES, communes]
