/**
 * Something that another try cannot cure: gone, not a feed, refused. The message is written for the person who
 * reads it on a page. Everything that is not a `FinalError` is tried again.
 */
export class FinalError extends Error {
  override readonly name = 'FinalError'
}
