import { ProfiledOutlet, profiledOutlet } from '@parallax/model'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getOutlet = route({
  method: 'get',
  path: '/api/v1/outlets/{id}',
  access: 'read',
  summary:
    'One outlet, with what the comparisons of its events count; the profile is null until there are enough events',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The outlet and its profile', schema: ProfiledOutlet } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    const outlet = found(await store.outlets.get(id), 'outlet')
    return { status: 200, body: profiledOutlet(outlet, await store.outlets.profile(id)) }
  },
})
