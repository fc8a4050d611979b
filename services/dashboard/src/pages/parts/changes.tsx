import { Fragment } from 'preact'
import type { Change } from './word-diff.js'

const endsInSpace = (change: Change | undefined): boolean => change === undefined || /\s$/.test(change.text)
const beginsWord = (change: Change | undefined): boolean =>
  change !== undefined && /^[\p{L}\p{N}"“‘(]/u.test(change.text)

/** What was removed brings its own space along, because the text around it has the spaces of the new wording. */
function Removed({ text, before, after }: { text: string; before: Change | undefined; after: Change | undefined }) {
  return (
    <>
      {endsInSpace(before) ? '' : ' '}
      <del>{text.trim()}</del>
      {beginsWord(after) ? ' ' : ''}
    </>
  )
}

/** A run of the new wording; the white space behind it stays outside its colour. */
function Kept({ change }: { change: Change }) {
  const text = change.text.trimEnd()
  const space = change.text.slice(text.length)
  const looks = [...(change.tone ? [change.tone] : []), ...(change.kinds ?? []).map((kind) => `is-${kind}`)]
  if (text === '' || (change.kind === 'same' && looks.length === 0)) return <>{change.text}</>
  const Tag = change.kind === 'added' ? 'ins' : 'mark'
  return (
    <>
      <Tag class={looks.join(' ') || undefined}>{text}</Tag>
      {space}
    </>
  )
}

/** A word diff as `ins`, `del` and `mark` around text. */
export function Changes({ of: changes }: { of: readonly Change[] }) {
  return (
    <>
      {changes.map((change, index) => (
        <Fragment key={index}>
          {change.kind === 'removed' ? (
            <Removed text={change.text} before={changes[index - 1]} after={changes[index + 1]} />
          ) : (
            <Kept change={change} />
          )}
        </Fragment>
      ))}
    </>
  )
}
