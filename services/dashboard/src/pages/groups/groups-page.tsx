import { GROUP_NAME_MAX, type Outlet, type SourceGroup } from '@parallax/model'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import type { GroupsQuery } from './groups-query.js'

export interface GroupsPageProps {
  query: GroupsQuery
  groups: readonly SourceGroup[]
  outlets: readonly Outlet[]
  /** A form that could not be kept: what stood in it, and why; `id` is null for a new group. */
  refused: { id: string | null; name: string; outletIds: readonly string[]; reason: string } | null
}

interface FieldsProps {
  id: string
  name: string
  outletIds: readonly string[]
  outlets: readonly Outlet[]
}

function Fields({ id, name, outletIds, outlets }: FieldsProps) {
  return (
    <>
      <label class="named" for={`name-${id}`}>
        Name <input id={`name-${id}`} name="name" value={name} required maxLength={GROUP_NAME_MAX} autocomplete="off" />
      </label>
      <fieldset>
        <legend>Its outlets</legend>
        <div class="ticks">
          {outlets.map((outlet) => (
            <label key={outlet.id}>
              <input type="checkbox" name="outlet" value={outlet.id} checked={outletIds.includes(outlet.id)} />
              <span>{outlet.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}

const path = (id: string): string => `/groups/${encodeURIComponent(id)}`

function Members({ group, outlets }: { group: SourceGroup; outlets: readonly Outlet[] }) {
  const names = outlets.filter(({ id }) => group.outletIds.includes(id)).map(({ name }) => name)
  return <p class="quiet">{names.length === 0 ? 'no outlet yet' : names.join(' · ')}</p>
}

function Group({ group, outlets, refused }: { group: SourceGroup } & Pick<GroupsPageProps, 'outlets' | 'refused'>) {
  const shown = refused?.id === group.id ? refused : group
  return (
    <li id={`group-${group.id}`}>
      <h2>{group.name}</h2>
      <Members group={group} outlets={outlets} />
      <p class="acts">
        <a href={queryLink('/', { group: group.id })}>
          its events<span class="unseen">: {group.name}</span>
        </a>
        <a href={queryLink('/', { missedBy: group.id })}>
          its blindspots<span class="unseen">: {group.name}</span>
        </a>
      </p>
      <details class="folding" open={refused?.id === group.id}>
        <summary>
          Change<span class="unseen"> {group.name}</span>
        </summary>
        {refused?.id === group.id ? <p class="notice is-bad">{refused.reason}</p> : null}
        <form method="post" action={path(group.id)} data-busy="Keeping …">
          <Fields id={group.id} name={shown.name} outletIds={shown.outletIds} outlets={outlets} />
          <button type="submit">
            Keep<span class="unseen"> {group.name}</span>
          </button>
        </form>
        <form method="post" action={`${path(group.id)}/remove`}>
          <button type="submit">
            Remove the group, keep its outlets<span class="unseen">: {group.name}</span>
          </button>
        </form>
      </details>
    </li>
  )
}

const DONE: Record<NonNullable<GroupsQuery['done']>, string> = {
  kept: 'Kept. Events show from now on how far this group covers them.',
  removed: 'Removed. Its outlets, feeds and articles are still there.',
}

function Teaching() {
  return (
    <p class="lead">
      A group is a set of outlets that you think of as one kind: state media, local papers, wires, left and right as you
      see them. Parallax rates nobody; groups are yours alone. Every event then says how many of a group's outlets tell
      it, out of how many, and the list of events finds what a group passes over.
    </p>
  )
}

/** The reader's own groups of outlets, and the forms that change them. */
export function GroupsPage({ query, groups, outlets, refused }: GroupsPageProps) {
  const begun = refused?.id === null ? refused : { name: '', outletIds: [] }
  return (
    <Layout title="Groups" section="outlets" styles={['parts.css', 'groups.css']} scripts={['forms.js']}>
      <h1>Your groups of outlets</h1>
      {query.done ? (
        <p class="notice is-good" role="status">
          {DONE[query.done]}
        </p>
      ) : null}
      <Teaching />
      <ul class="groups">
        {groups.map((group) => (
          <Group key={group.id} group={group} outlets={outlets} refused={refused} />
        ))}
      </ul>
      <section class="begin" aria-labelledby="new">
        <h2 id="new">{groups.length === 0 ? 'Your first group' : 'Another group'}</h2>
        {outlets.length === 0 ? (
          <p class="notice">
            There is no outlet yet to put into a group. They come with the <a href="/feeds">feeds</a> that you
            subscribe.
          </p>
        ) : (
          <form method="post" action="/groups" data-busy="Keeping …">
            {refused?.id === null ? <p class="notice is-bad">{refused.reason}</p> : null}
            <Fields id="new" name={begun.name} outletIds={begun.outletIds} outlets={outlets} />
            <button type="submit" class="main">
              Begin the group
            </button>
          </form>
        )}
      </section>
      <p class="foot-note quiet">
        {plural(outlets.length, 'outlet')} to choose from. A feed that is subscribed under a group's name puts its
        outlet into the group.
      </p>
    </Layout>
  )
}
