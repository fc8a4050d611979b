import type { EventLabel } from './event-labels.js'

/** Whether two labels share words of one text, as "Comey" and "Comey's memos" do: they hardly ever mean the same. */
export const overlap = (a: EventLabel, b: EventLabel): boolean =>
  a.reading === b.reading && a.span.start < b.span.end && b.span.start < a.span.end
