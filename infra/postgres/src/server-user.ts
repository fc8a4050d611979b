import { run, type ServerUser } from './run.js'

const NAME = 'postgres'

/**
 * The user the server runs as: null for an ordinary user. PostgreSQL refuses to run as root, so root hands it to
 * the user `postgres`, which is made where the machine has none.
 */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null

  const known = await find()
  if (known) return known

  await run('groupadd', ['--system', NAME])
  const made = await run('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/bin/false', NAME])
  const found = await find()
  if (found) return found
  throw new Error(
    `PostgreSQL does not run as root, and the user "${NAME}" could not be made (${made.output}): make that user, or start as an ordinary one`,
  )
}

async function find(): Promise<ServerUser> {
  const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])])
  if (uid.code !== 0 || gid.code !== 0) return null
  return { uid: Number.parseInt(uid.output, 10), gid: Number.parseInt(gid.output, 10) }
}
