import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'
import { asset } from './asset.js'

export interface LayoutProps {
  title: string
  /** Which entry of the navigation this page stands under. */
  section: 'events' | 'compare' | 'feeds' | 'outlets' | 'quality' | null
  /** Style sheets and modules this page needs besides the common ones. */
  styles?: readonly string[]
  scripts?: readonly string[]
  /** The feed of alerts of just this page, beside that of all. */
  feed?: { title: string; href: string }
  /** What stands in the search field. */
  search?: string | undefined
  children: ComponentChildren
}

const SECTIONS = [
  { key: 'events', href: '/' },
  { key: 'compare', href: '/compare' },
  { key: 'feeds', href: '/feeds' },
  { key: 'outlets', href: '/outlets' },
  { key: 'quality', href: '/quality' },
] as const

const ALL_ALERTS = { title: words.alerts.feed, href: '/events.atom' }

function Top({ section, search }: { section: LayoutProps['section']; search: string | undefined }) {
  return (
    <header class="top">
      <a class="home" href="/">
        {words.layout.name}
      </a>
      <nav aria-label={words.layout.pages}>
        {SECTIONS.map(({ key, href }) => (
          <a key={key} href={href} aria-current={section === key ? 'page' : undefined}>
            {words.layout.sections[key]}
          </a>
        ))}
      </nav>
      <search>
        <form action="/search" method="get">
          <label class="unseen" for="q">
            {words.layout.searchLabel}
          </label>
          <input id="q" name="q" type="search" value={search} placeholder={words.layout.searchHint} data-key="/" />
        </form>
      </search>
    </header>
  )
}

/** The zone that times are in. `assets/times.js` writes the reader's own into it, by the words that it finds here. */
function Zone() {
  return (
    <span id="zone" data-locale={words.locale} data-yours={words.layout.yourZone}>
      {words.layout.utc}
    </span>
  )
}

/** The whole document around a page. */
export function Layout({ title, section, styles = [], scripts = [], feed, search, children }: LayoutProps) {
  return (
    <html lang={words.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title === words.layout.name ? title : words.layout.title(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={asset('parallax.svg')} type="image/svg+xml" />
        {[...(feed ? [feed] : []), ALL_ALERTS].map(({ title: name, href }) => (
          <link key={href} rel="alternate" type="application/atom+xml" title={name} href={href} />
        ))}
        {['base.css', ...styles].map((name) => (
          <link key={name} rel="stylesheet" href={asset(name)} />
        ))}
        {/* Before the first paint, so that times do not change under the reader's eyes. */}
        <script type="module" src={asset('times.js')} {...{ blocking: 'render' }} />
        {['keys.js', ...scripts].map((name) => (
          <script key={name} type="module" src={asset(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.layout.skip}
        </a>
        <div class="page">
          <Top section={section} search={search} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <footer class="foot">
            <p>{words.layout.promise}</p>
            <p class="links">
              <a href="/about">{words.layout.about}</a>
              <a href="/alerts">{words.alerts.heading}</a>
              <a href="/jobs">{words.layout.jobs}</a>
              <span>{words.layout.zone(<Zone />)}</span>
            </p>
          </footer>
        </div>
      </body>
    </html>
  )
}
