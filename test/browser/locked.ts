import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a waiting process looks whether it is its turn, in ms. */
const LOOK = 250;

/** Does the work while no other process on this machine does work under the same lock, a folder. */
export async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const owner = join(lock, 'owner');
  for (;;) {
    const isOurs = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isOurs) break;
    if (await isLeft(owner)) await rm(lock, { recursive: true, force: true });
    else await pause(LOOK);
  }
  await writeFile(owner, String(process.pid));
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Whether whoever took the lock was ended before giving it back. */
async function isLeft(owner: string): Promise<boolean> {
  const pid = Number(await readFile(owner, 'utf8').catch(() => ''));
  // Just taken: its owner has not written its name yet.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
