import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'

interface Props {
  status: number
  title: string
  detail: string
  requestId: string | null
}

/** What a person sees instead of a page. */
export function ErrorPage({ status, title, detail, requestId }: Props) {
  return (
    <Layout title={title} section={null}>
      <h1>{title}</h1>
      <p>{detail}</p>
      <p class="meta">
        <a href="/">{words.errors.toEvents}</a>
        {status >= 500 && requestId ? <span>{words.errors.request(<code>{requestId}</code>)}</span> : null}
      </p>
    </Layout>
  )
}
