import { Shape } from '../../parts/shape.js'

/** What the marks of the columns mean, and the keys. */
export function SideLegend() {
  return (
    <div class="legend">
      <span>
        <ins>words</ins> in no other telling of the row
      </span>
      <span>
        <Shape name="shared" /> shared, with the number of origins
      </span>
      <span>
        <Shape name="differs" /> worded differently in a way that matters
      </span>
      <span>
        <Shape name="conflict" /> cannot both be true
      </span>
      <span>
        <Shape name="only" /> only in one of those shown
      </span>
      <span>Overview: filled in all shown, half in some, hollow only here</span>
      <span class="keys">
        difference: next <kbd>n</kbd> previous <kbd>p</kbd>
      </span>
    </div>
  )
}
