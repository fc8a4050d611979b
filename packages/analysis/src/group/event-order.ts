import { type CandidateEvent, knownAt, type PlacingArticle } from '@parallax/model'

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export const byTime = (a: PlacingArticle, b: PlacingArticle): number =>
  knownAt(a) < knownAt(b) ? -1 : knownAt(a) > knownAt(b) ? 1 : byId(a, b)

export const firstOf = ({ articles }: CandidateEvent): PlacingArticle | undefined => [...articles].sort(byTime)[0]

/** The older of two events comes first and keeps its id: that of the earlier first article, then of the smaller id. */
export const olderFirst = (a: CandidateEvent, b: CandidateEvent): number => {
  const [one, other] = [firstOf(a), firstOf(b)]
  const [at, otherAt] = [one ? knownAt(one) : '', other ? knownAt(other) : '']
  return at < otherAt ? -1 : at > otherAt ? 1 : byId(a, b)
}
