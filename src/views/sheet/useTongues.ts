import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { useEffect, useState } from 'react'

import type { Labels } from '../../domain/publishTranslations.ts'
import type { Feuille } from '../../text/languages.ts'
import { messages as french } from '../../text/sheet/fr.po'
import { loadLabels } from './loadLabels.ts'

/** The two columns of the sheet: French, and the chosen language unless that is French. */
export interface Tongues {
  readonly french: I18n
  readonly other: I18n | null
  /** The vocabularies in the other language; null in French alone, or when they cannot be had. */
  readonly labels: Labels | null
}

const LOADERS: Readonly<Record<Exclude<Feuille, 'fr'>, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('../../text/sheet/en.po'),
  uk: () => import('../../text/sheet/uk.po'),
  ar: () => import('../../text/sheet/ar.po'),
  prs: () => import('../../text/sheet/prs.po'),
}

const FRENCH: Tongues = { french: tongue('fr', french), other: null, labels: null }

/** The texts of the sheet; null while they are on their way, French alone when the others cannot be had. */
export function useTongues(language: Feuille): Tongues | null {
  const [loaded, setLoaded] = useState<{ readonly language: Feuille; readonly tongues: Tongues } | null>(null)
  useEffect(() => {
    if (language === 'fr') return
    let wanted = true
    const load = async (): Promise<void> => {
      const [texts, labels] = await Promise.all([orNull(LOADERS[language]()), orNull(loadLabels(language))])
      const tongues = texts === null ? FRENCH : { ...FRENCH, other: tongue(language, texts.messages), labels }
      if (wanted) setLoaded({ language, tongues })
    }
    void load()
    return () => {
      wanted = false
    }
  }, [language])
  if (language === 'fr') return FRENCH
  return loaded?.language === language ? loaded.tongues : null
}

function tongue(locale: Feuille, messages: Messages): I18n {
  return setupI18n({ locale, messages: { [locale]: messages } })
}

async function orNull<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading
  } catch (fault) {
    console.error(fault)
    return null
  }
}
