import { compareEvent } from '@parallax/analysis'
import { openStore } from '@parallax/store'

/** Compares one event of a store and writes the comparison to the output: `DATABASE_URL EVENT_ID`. */
const [url = '', eventId = ''] = process.argv.slice(2)
const store = openStore(url)
const event = await store.events.input(eventId)
await store.close()
if (!event) throw new Error(`there is no event ${eventId}`)
process.stdout.write(JSON.stringify(compareEvent(event.input)))
