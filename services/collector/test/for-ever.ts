/** Nothing is removed for its age. */
export const FOR_EVER: Record<'loneArticles' | 'revisions' | 'comparisons', number | null> = {
  loneArticles: null,
  revisions: null,
  comparisons: null,
}
