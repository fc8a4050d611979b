import type { FindingOf, VoiceForm } from '@parallax/model'
import { words } from '../../../words/index.js'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

const { voice } = words.notes

const namesActor = (form: VoiceForm): boolean => form !== 'passive-without-agent' && form !== 'nominal'

/** Whether this article says who acted, beside the others. */
export function voiceNote(
  { forms, evidence, act }: FindingOf<'voice'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const place = forms.findIndex((form) => form.articleId === articleId)
  const own = forms[place]
  const sentence = evidence[place]
  if (!own || !sentence) return null
  const unlike = forms
    .filter(({ form }) => namesActor(form) !== namesActor(own.form))
    .map((form) => outletOf(form.articleId, index))
  if (unlike.length === 0) return null
  return {
    name: voice.name,
    words: voice.words({ form: own.form, act, unlike, namesActor: namesActor(own.form) }),
    tone: 'soft',
    at: sentence.in === 'text' ? sentence : null,
    marks: [],
    others: forms.flatMap((form, at) => {
      const said = evidence[at]
      if (form === own || form.form === own.form || !said) return []
      const outlet = outletOf(form.articleId, index)
      return [{ key: form.articleId, outlet, tag: voice.forms[form.form].other, changes: markText(said.text, []) }]
    }),
  }
}
