import type { Task } from '../task.js'
import { nanco } from './nanco.js'
import { numbers } from './numbers.js'
import { rte3 } from './rte3.js'
import { summedits } from './summedits.js'

/** Whether two statements can both hold. */
export const conflict: Task = { name: 'conflict', sets: [nanco, summedits, rte3, numbers] }
