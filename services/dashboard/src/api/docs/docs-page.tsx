import { Layout } from '../../pages/parts/layout.js'
import { PROBLEMS } from '../../server/problem.js'
import { words } from '../../words/index.js'
import { operationId } from '../openapi/operation-id.js'
import { problemStatuses } from '../openapi/problem-statuses.js'
import { NO_BODY, type Route } from '../route.js'

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
        {words.api.does(<WithCode text={route.summary} />, <span class="quiet">{words.api.who[route.access]}</span>)}
      </p>
      {parameters.length > 0 && <p>{words.api.query(<code>{parameters.join(', ')}</code>)}</p>}
      {route.body !== NO_BODY && <p>{words.api.takesBody}</p>}
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
      <p class="quiet">{words.api.problemsOf(problemStatuses(route))}</p>
    </section>
  )
}

/** Every route and every problem, in words. */
export const DocsPage = ({ routes }: { routes: readonly Route[] }) => (
  <Layout title={words.api.title} section={null} styles={['parts.css', 'api.css']}>
    <h1>{words.api.heading}</h1>
    <p class="lead">
      {words.api.what((document) => (
        <a href="/api/openapi.json">{document}</a>
      ))}
    </p>
    <h2>{words.api.requests}</h2>
    <div class="requests">
      {routes.map((route) => (
        <RouteSection key={operationId(route)} route={route} />
      ))}
    </div>
    <h2>{words.api.problems}</h2>
    <p>{words.api.problemsAre()}</p>
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
