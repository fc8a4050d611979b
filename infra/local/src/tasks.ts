import { compareEvent } from '@parallax/analysis'
import { extractPage } from '@parallax/feeds'
import type { EventInput } from '@parallax/model'
import { threadTask } from '@parallax/runtime'

export const readPage = threadTask(({ text, url }: { text: string; url: string }) => extractPage(text, url))

export const compare = threadTask((input: EventInput) => compareEvent(input))
