import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'

type Value = string | number | readonly string[] | null

/** Text format of COPY: tab between columns, backslash before what means something (PostgreSQL manual, "COPY"). */
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')

const quoted = (item: string): string => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const cell = (value: Value): string => {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return escaped(typeof value === 'string' ? value : `{${value.map(quoted).join(',')}}`)
}

/** Rows on their way into a table of the server on this machine, through a file that it reads. */
export class CopyFile {
  readonly #into: string
  readonly #file: string
  #lines: string[] = []

  /** @param into table and columns, as in `parallax.terms (term, articles)` */
  constructor(into: string, file: string) {
    this.#into = into
    this.#file = file
  }

  add(row: readonly Value[]): void {
    this.#lines.push(row.map(cell).join('\t'))
  }

  async flush(client: pg.Client): Promise<void> {
    if (this.#lines.length === 0) return
    await writeFile(this.#file, `${this.#lines.join('\n')}\n`)
    // As root the server runs as another user.
    await chmod(this.#file, 0o644)
    await client.query(`copy ${this.#into} from '${this.#file}'`)
    this.#lines = []
  }
}

/** A folder for such files, which the server may enter. */
export async function copyFolder(): Promise<{ file(name: string): string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parallax-bench-'))
  await chmod(folder, 0o755)
  return {
    file: (name) => path.join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
