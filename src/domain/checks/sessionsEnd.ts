import { sessions } from '../tables/sessions.ts'
import { type Check, checkRows } from './check.ts'

/** A session ends after it begins; hours of one day compare as texts. */
export const sessionsEnd: Check = (dataset) => {
  const { problems } = checkRows(sessions, dataset.sessions, (session, tell) => {
    if (session.fin <= session.debut) {
      tell(
        'fin',
        'error',
        `la session finit à ${session.fin} et commence à ${session.debut} : corrigez l'une des heures`,
      )
    }
    return session
  })
  return { dataset, problems }
}
