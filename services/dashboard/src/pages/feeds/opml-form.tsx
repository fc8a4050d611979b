import { words } from '../../words/index.js'
/** Subscriptions brought along from another reader as an OPML file, and taken away as one. */
export function OpmlForm() {
  return (
    <details class="folding opml">
      <summary>{words.feeds.opml.heading}</summary>
      <form method="post" action="/feeds/opml" enctype="multipart/form-data" data-busy={words.feeds.opml.busy}>
        <label for="opml">{words.feeds.opml.file}</label>
        <input id="opml" name="opml" type="file" required accept=".opml,.xml,text/x-opml,application/xml,text/xml" />
        <button type="submit">{words.feeds.opml.import}</button>
      </form>
      <p>
        <a href="/api/v1/opml" download="parallax.opml">
          {words.feeds.opml.export}
        </a>
      </p>
    </details>
  )
}
