import type { DemoArticle } from './edition.js'

/** Remembers when each page was first opened, and says how its text stands now. */
export class SilentEdits {
  readonly #firstOpened = new Map<string, number>()

  /** The text as a reader gets it at `now`, and since when it has stood like that. Opening a page starts its clock. */
  open(article: DemoArticle, now: Date): { paragraphs: readonly string[]; modifiedAt: Date } {
    const original = { paragraphs: article.paragraphs, modifiedAt: article.publishedAt }
    if (!article.silentEdit) return original
    const openedAt = this.#firstOpened.get(article.path)
    if (openedAt === undefined) {
      this.#firstOpened.set(article.path, now.getTime())
      return original
    }
    const changesAt = openedAt + article.silentEdit.afterSeconds * 1000
    if (now.getTime() < changesAt) return original
    return { paragraphs: article.silentEdit.paragraphs, modifiedAt: new Date(changesAt) }
  }
}
