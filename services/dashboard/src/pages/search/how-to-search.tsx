import { words } from '../../words/index.js'
/** How words are looked for, below what came of the last ones. */
export function HowToSearch({ said }: { said: string | null }) {
  return (
    <div class="how">
      {said === null ? null : (
        <p class="notice" role="status">
          {said}
        </p>
      )}
      <p>{words.search.what}</p>
      <dl>
        {words.search.examples.map(({ typed, finds }) => (
          <div key={typed}>
            <dt>
              <a href={`/search?q=${encodeURIComponent(typed)}`}>
                <code>{typed}</code>
              </a>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/">{words.search.allEvents}</a>
      </p>
    </div>
  )
}
