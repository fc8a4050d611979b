import type { ComponentChildren, VNode } from 'preact'

/** What a page puts into a sentence: a name, a moment, a mark. */
export type Slot = ComponentChildren

/** A part of a sentence that a page makes a link of. */
export type Link = (words: string) => VNode
