import { Fragment } from 'preact'
import type { Change } from './word-diff.js'

function Run({ change, text }: { change: Change; text: string }) {
  if (change.kind === 'removed') return <del>{text}</del>
  if (change.kind === 'added') return <ins class={change.tone}>{text}</ins>
  return change.tone ? <mark class={change.tone}>{text}</mark> : <>{text}</>
}

/** A word diff as `ins`, `del` and `mark` around text. The white space behind a change stays outside its colour. */
export function Changes({ of: changes }: { of: readonly Change[] }) {
  return (
    <>
      {changes.map((change, index) => {
        const text = change.text.trimEnd()
        return (
          <Fragment key={index}>
            {text === '' ? null : <Run change={change} text={text} />}
            {change.text.slice(text.length)}
          </Fragment>
        )
      })}
    </>
  )
}
