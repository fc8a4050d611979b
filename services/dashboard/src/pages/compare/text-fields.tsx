import { PASTED_MAX, type PastedSource } from '@parallax/model'
import { words } from '../../words/index.js'
import type { Fault } from './form-faults.js'

interface Props {
  index: number
  value: PastedSource
  faults: readonly Fault[]
}

type FieldName = 'outlet' | 'title' | 'text'

function Field({ name, index, value, faults }: Props & { name: FieldName }) {
  const id = `${name}-${index + 1}`
  const wrong = faults.filter(({ field }) => field === name || (field === null && name === 'text'))
  const described = wrong.length > 0 ? `${id}-wrong` : undefined
  const common = { id, name, 'aria-invalid': wrong.length > 0 ? true : undefined, 'aria-describedby': described }
  return (
    <div class={name}>
      <label for={id}>{words.compare.form.fields[name]}</label>
      {name === 'text' ? (
        <textarea {...common} class="source" rows={8} value={value.text} />
      ) : (
        <input {...common} type="text" autocomplete="off" value={value[name]} />
      )}
      {wrong.length > 0 ? (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong.map((fault) => fault.words).join(' ')}
        </p>
      ) : null}
    </div>
  )
}

/** The fields of one text that is pasted. */
export function TextFields(props: Props) {
  const { index } = props
  return (
    <fieldset class="pasted" id={`text-${index + 1}`}>
      <legend>{words.compare.form.text(index + 1)}</legend>
      <Field {...props} name="outlet" />
      <Field {...props} name="title" />
      <Field {...props} name="text" />
    </fieldset>
  )
}

/** What a person must know before pasting. */
export function TextHint() {
  return <p class="quiet">{words.compare.form.orTexts(PASTED_MAX.text)}</p>
}
