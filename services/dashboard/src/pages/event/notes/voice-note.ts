import type { FindingOf, VoiceForm } from '@parallax/model'
import { markText } from '../../parts/mark-changes.js'
import { wordList } from '../../parts/word-list.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

const FORM_WORDS: Record<VoiceForm, string> = {
  active: 'says who acted',
  'passive-with-agent': 'passive, says by whom',
  'passive-without-agent': 'leaves out who acted',
  nominal: 'a noun, leaves out who acted',
}

const OWN_WORDS: Record<VoiceForm, string> = {
  active: 'Says who acted',
  'passive-with-agent': 'Says by whom, in the passive',
  'passive-without-agent': 'Leaves out who acted',
  nominal: 'Tells it by a noun and leaves out who acted',
}

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
  const one = unlike.length === 1
  const verb = namesActor(own.form) ? (one ? 'leaves out' : 'leave out') : one ? 'says' : 'say'
  return {
    name: 'who acts',
    words: `${OWN_WORDS[own.form]} (“${act}”), which ${wordList(unlike)} ${verb}.`,
    tone: 'soft',
    at: sentence.in === 'text' ? sentence : null,
    marks: [],
    others: forms.flatMap((form, at) => {
      const said = evidence[at]
      if (form === own || form.form === own.form || !said) return []
      const outlet = outletOf(form.articleId, index)
      return [{ key: form.articleId, outlet, tag: FORM_WORDS[form.form], changes: markText(said.text, []) }]
    }),
  }
}
