import { GROUP_NAME_MAX, type Outlet, type SourceGroup } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
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
        {words.groups.name}{' '}
        <input id={`name-${id}`} name="name" value={name} required maxLength={GROUP_NAME_MAX} autocomplete="off" />
      </label>
      <fieldset>
        <legend>{words.groups.itsOutlets}</legend>
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
  return <p class="quiet">{names.length === 0 ? words.groups.noOutletInIt : names.join(' · ')}</p>
}

function Group({ group, outlets, refused }: { group: SourceGroup } & Pick<GroupsPageProps, 'outlets' | 'refused'>) {
  const shown = refused?.id === group.id ? refused : group
  return (
    <li id={`group-${group.id}`}>
      <h2>{group.name}</h2>
      <Members group={group} outlets={outlets} />
      <p class="acts">
        <a href={queryLink('/', { group: group.id })}>{words.groups.itsEvents(group.name)}</a>
        <a href={queryLink('/', { missedBy: group.id })}>{words.groups.itsBlindspots(group.name)}</a>
      </p>
      <details class="folding" open={refused?.id === group.id}>
        <summary>{words.groups.change(group.name)}</summary>
        {refused?.id === group.id ? <p class="notice is-bad">{refused.reason}</p> : null}
        <form method="post" action={path(group.id)} data-busy={words.groups.busy}>
          <Fields id={group.id} name={shown.name} outletIds={shown.outletIds} outlets={outlets} />
          <button type="submit">{words.groups.keep(group.name)}</button>
        </form>
        <form method="post" action={`${path(group.id)}/remove`}>
          <button type="submit">{words.groups.remove(group.name)}</button>
        </form>
      </details>
    </li>
  )
}

/** The reader's own groups of outlets, and the forms that change them. */
export function GroupsPage({ query, groups, outlets, refused }: GroupsPageProps) {
  const begun = refused?.id === null ? refused : { name: '', outletIds: [] }
  return (
    <Layout title={words.groups.title} section="outlets" styles={['parts.css', 'groups.css']} scripts={['forms.js']}>
      <h1>{words.groups.heading}</h1>
      {query.done ? (
        <p class="notice is-good" role="status">
          {words.groups.done[query.done]}
        </p>
      ) : null}
      <p class="lead">{words.groups.what}</p>
      <ul class="groups">
        {groups.map((group) => (
          <Group key={group.id} group={group} outlets={outlets} refused={refused} />
        ))}
      </ul>
      <section class="begin" aria-labelledby="new">
        <h2 id="new">{groups.length === 0 ? words.groups.first : words.groups.another}</h2>
        {outlets.length === 0 ? (
          <p class="notice">
            {words.groups.noOutlet((feeds) => (
              <a href="/feeds">{feeds}</a>
            ))}
          </p>
        ) : (
          <form method="post" action="/groups" data-busy={words.groups.busy}>
            {refused?.id === null ? <p class="notice is-bad">{refused.reason}</p> : null}
            <Fields id="new" name={begun.name} outletIds={begun.outletIds} outlets={outlets} />
            <button type="submit" class="main">
              {words.groups.begin}
            </button>
          </form>
        )}
      </section>
      <p class="foot-note quiet">{words.groups.toChooseFrom(outlets.length)}</p>
    </Layout>
  )
}
