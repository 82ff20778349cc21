import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `office-addin-dev-certs install` puts the certificate for localhost that it makes the system trust. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** The trusted certificate of this machine, if someone made one: a desktop Excel loads no page without. */
export function trustedCertificate(): Certificate | null {
  const key = join(FOLDER, 'localhost.key');
  const cert = join(FOLDER, 'localhost.crt');
  return existsSync(key) && existsSync(cert) ? { key, cert } : null;
}
