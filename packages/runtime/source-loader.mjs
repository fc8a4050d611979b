// A thread that runs from source has no loader of its own: `--import tsx` only serves the main thread.
import { register } from 'tsx/esm/api'

register()
