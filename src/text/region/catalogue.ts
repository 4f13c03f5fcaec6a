import { speakFrench } from '../catalogue.ts'
import { messages } from './fr.po'

/** Adds what only the graph and the Région's page say; their code calls it before anything of theirs is drawn. */
export function speakOfRegion(): void {
  speakFrench().load('fr', messages)
}
