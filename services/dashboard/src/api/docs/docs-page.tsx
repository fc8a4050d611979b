import { Layout } from '../../pages/parts/layout.js'
import { PROBLEMS } from '../../server/problem.js'
import { operationId } from '../openapi/operation-id.js'
import { problemStatuses } from '../openapi/problem-statuses.js'
import { NO_BODY, type Policy, type Route } from '../route.js'

const WHO: { [P in Policy]: string } = {
  read: 'Open to everybody who reaches the server.',
  write: 'Needs the token, where one is configured.',
  metrics: 'For this machine, or with the token.',
}

/** What stands between backticks is code. */
const WithCode = ({ text }: { text: string }) => (
  <>{text.split('`').map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}</>
)

const RouteSection = ({ route }: { route: Route }) => {
  const parameters = Object.keys(route.query.shape)
  return (
    <section id={operationId(route)}>
      <h3>
        <code>
          {route.method.toUpperCase()} {route.path}
        </code>
      </h3>
      <p>
        <WithCode text={route.summary} />. <span class="quiet">{WHO[route.access]}</span>
      </p>
      {parameters.length > 0 && (
        <p>
          Query: <code>{parameters.join(', ')}</code>
        </p>
      )}
      {route.body !== NO_BODY && <p>Takes a JSON body.</p>}
      <ul>
        {Object.entries(route.answers).map(([status, { description }]) => (
          <li key={status}>
            <b>{status}</b>
            <span>
              <WithCode text={description} />
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">Problems: {problemStatuses(route).join(', ')}</p>
    </section>
  )
}

/** Every route and every problem, in words. */
export const DocsPage = ({ routes }: { routes: readonly Route[] }) => (
  <Layout title="API" section={null} styles={['parts.css', 'api.css']}>
    <h1>API, version 1</h1>
    <p class="lead">
      JSON in camelCase, times in ISO 8601 and UTC, opaque ids. Lists answer <code>items</code> and <code>next</code>,
      the cursor of the page after it. The exact shapes are in <a href="/api/openapi.json">openapi.json</a> (OpenAPI
      3.1). A token goes into <code>Authorization: Bearer</code>. Every POST takes an <code>Idempotency-Key</code>.
    </p>
    <h2>Requests</h2>
    <div class="requests">
      {routes.map((route) => (
        <RouteSection key={operationId(route)} route={route} />
      ))}
    </div>
    <h2>Problems</h2>
    <p>
      Errors are <code>application/problem+json</code> (RFC 9457). Their <code>type</code> leads here.
    </p>
    <dl class="problems">
      {Object.entries(PROBLEMS).map(([kind, { status, title }]) => (
        <div key={kind} id={`problem-${kind}`}>
          <dt>
            <code>{kind}</code> ({status})
          </dt>
          <dd>{title}.</dd>
        </div>
      ))}
    </dl>
  </Layout>
)
