import { agency } from './agency.js'
import type { PageWriter } from './article-page.js'
import { broadsheet } from './broadsheet.js'
import { tabloid } from './tabloid.js'

export type LayoutName = 'agency' | 'broadsheet' | 'tabloid'

export const LAYOUTS: Readonly<Record<LayoutName, PageWriter>> = { agency, broadsheet, tabloid }
