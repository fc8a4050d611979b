import { words } from '../../words/index.js'

interface Props {
  comparisonId: string
  rowId: string
  /** The row in words, for who hears the page. */
  of: string
}

/** Makes the permalink of a row, or leads to the one there is. */
export function PermalinkForm({ comparisonId, rowId, of }: Props) {
  return (
    <form class="keep" method="post" action="/permalinks">
      <input type="hidden" name="comparison" value={comparisonId} />
      <input type="hidden" name="row" value={rowId} />
      <button type="submit">{words.permalink.make(of)}</button>
    </form>
  )
}
