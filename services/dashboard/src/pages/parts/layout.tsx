import type { ComponentChildren } from 'preact'
import { asset } from './asset.js'

export interface LayoutProps {
  title: string
  /** Which entry of the navigation this page stands under. */
  section: 'events' | 'compare' | 'feeds' | 'outlets' | 'quality' | null
  /** Style sheets and modules this page needs besides the common ones. */
  styles?: readonly string[]
  scripts?: readonly string[]
  /** What stands in the search field. */
  search?: string | undefined
  children: ComponentChildren
}

const SECTIONS = [
  { key: 'events', href: '/', words: 'Events' },
  { key: 'compare', href: '/compare', words: 'Compare' },
  { key: 'feeds', href: '/feeds', words: 'Feeds' },
  { key: 'outlets', href: '/outlets', words: 'Outlets' },
  { key: 'quality', href: '/quality', words: 'Quality' },
] as const

function Top({ section, search }: { section: LayoutProps['section']; search: string | undefined }) {
  return (
    <header class="top">
      <a class="home" href="/">
        Parallax
      </a>
      <nav aria-label="Pages">
        {SECTIONS.map(({ key, href, words }) => (
          <a key={key} href={href} aria-current={section === key ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <search>
        <form action="/search" method="get">
          <label class="unseen" for="q">
            Search events, articles, facts and speakers
          </label>
          <input
            id="q"
            name="q"
            type="search"
            value={search}
            placeholder="Search facts, people, articles"
            data-key="/"
          />
        </form>
      </search>
    </header>
  )
}

/** The whole document around a page. */
export function Layout({ title, section, styles = [], scripts = [], search, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title === 'Parallax' ? title : `${title} · Parallax`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={asset('parallax.svg')} type="image/svg+xml" />
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
          Skip to the content
        </a>
        <div class="page">
          <Top section={section} search={search} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <footer class="foot">
            <p>Every mark is a verbatim span of a source. No outlet is rated. A missing mark proves nothing.</p>
            <p class="links">
              <a href="/about">About this method</a>
              <a href="/jobs">Jobs</a>
              <span>
                Times are in <span id="zone">UTC</span>.
              </span>
            </p>
          </footer>
        </div>
      </body>
    </html>
  )
}
