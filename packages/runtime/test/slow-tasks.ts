import { setTimeout as pause } from 'node:timers/promises'
import { threadTask } from '../src/thread-task.js'

// Stands for a module that takes its time to load.
await pause(600)

export const answer = threadTask((_: null) => 42)
