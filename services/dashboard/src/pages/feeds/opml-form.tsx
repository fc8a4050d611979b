/** Subscriptions brought along from another reader as an OPML file, and taken away as one. */
export function OpmlForm() {
  return (
    <details class="folding opml">
      <summary>Import or export a list (OPML)</summary>
      <form method="post" action="/feeds/opml" enctype="multipart/form-data" data-busy="Reading the list …">
        <label for="opml">OPML file of another reader</label>
        <input id="opml" name="opml" type="file" required accept=".opml,.xml,text/x-opml,application/xml,text/xml" />
        <button type="submit">Import</button>
      </form>
      <p>
        <a href="/api/v1/opml" download="parallax.opml">
          Export all feeds
        </a>
      </p>
    </details>
  )
}
