import { SOURCES_MAX } from '@parallax/model'
import { words } from '../../words/index.js'
import type { Fault } from './form-faults.js'
import type { SourcesForm } from './sources-form.js'
import { TextFields, TextHint } from './text-fields.js'

interface Props {
  form: SourcesForm
  faults: readonly Fault[]
}

const BLANK = { outlet: '', title: '', text: '' }

function Addresses({ form, faults }: Props) {
  const wrong = faults.filter(({ place }) => place?.in === 'addresses')
  return (
    <div class="addresses">
      <label for="addresses">{words.compare.form.addresses}</label>
      <textarea
        id="addresses"
        name="addresses"
        rows={5}
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://"
        value={form.addresses}
        aria-invalid={wrong.length > 0 ? true : undefined}
        aria-describedby={wrong.length > 0 ? 'addresses-wrong' : undefined}
      />
      {wrong.length > 0 ? (
        <ul class="wrong" id="addresses-wrong">
          {wrong.map(({ place, what, words: fault }) => (
            <li key={place?.index}>
              <span class="address">{what}</span> {fault}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** The sources to compare. Each button is a plain submit; what was typed comes back with the page. */
export function CompareForm({ form, faults }: Props) {
  const texts = form.texts.length === 0 ? [BLANK] : form.texts
  const more = texts.length < SOURCES_MAX
  return (
    <form class="compare" method="post" action="/compare" data-busy={words.compare.form.busy}>
      <Addresses form={form} faults={faults} />
      <TextHint />
      {texts.map((value, index) => (
        <TextFields
          key={index}
          index={index}
          value={value}
          faults={faults.filter(({ place }) => place?.in === 'texts' && place.index === index)}
        />
      ))}
      <p class="buttons">
        <button type="submit" class="main" name="press" value="compare">
          {words.compare.form.compare}
        </button>
        {more ? (
          <button type="submit" name="press" value="add-text" formAction={`/compare#text-${texts.length + 1}`}>
            {words.compare.form.another}
          </button>
        ) : null}
      </p>
    </form>
  )
}
