import type { Correction, CorrectionAction } from '@parallax/model'
import type { ActionByKind } from '../../words/en/corrections.js'
import { words } from '../../words/index.js'

const saidOf = <K extends CorrectionAction['kind']>(action: ActionByKind[K] & { kind: K }) => {
  const { question, done, holds } = words.fix.corrections[action.kind]
  return { question: question(action), done: done(action), holds }
}

/** The question that a preview asks, and what will hold. */
export const actionSaid = (action: CorrectionAction): { question: string; done: string; holds: string } =>
  saidOf(action)

/** What a correction did, before the words that it is about. */
export const correctionSaid = ({ action }: Pick<Correction, 'action'>): string => saidOf(action).done
