/** The address in the checked-in manifest: where `npm start` and `npm run excel` serve. */
export const LOCAL_URL = 'https://localhost:3000';

/** The public address cannot be one: `reason` says what is wrong with `url`. */
export class PublicUrlError extends Error {
  constructor(
    readonly url: string,
    readonly reason: 'not-a-url' | 'not-https' | 'has-query',
  ) {
    super(`${url}: ${reason}`);
  }
}

/**
 * The manifest for a public address, with the version of the package. Text is replaced rather than XML written
 * anew, so that comments and layout stay for the person who reads the file before trusting it.
 *
 * @param version of package.json, `x.y.z` (a manifest has four parts; what follows a hyphen is left out)
 * @throws PublicUrlError Excel loads https only, and file names are put behind the address as they are
 */
export function manifestFor(xml: string, url: string, version: string): string {
  const base = publicUrl(url);
  const [numbers = version] = version.split('-');
  return xml
    .replaceAll(`"${LOCAL_URL}/`, () => `"${base}/`)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${numbers}.0</Version>`);
}

/** Without the slash at the end, written as an attribute's value may be. */
export function publicUrl(text: string): string {
  if (!URL.canParse(text)) throw new PublicUrlError(text, 'not-a-url');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new PublicUrlError(text, 'not-https');
  if (url.search !== '' || url.hash !== '') throw new PublicUrlError(text, 'has-query');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replaceAll('&', '&amp;');
}

/** The files that a manifest names below its address, each once, in the order of the manifest. */
export function filesNamedIn(xml: string, url: string): readonly string[] {
  const base = publicUrl(url);
  const found = [...xml.matchAll(/"(https:[^"]*)"/g)].flatMap(([, address = '']) =>
    address.startsWith(`${base}/`) ? [address.slice(base.length + 1)] : [],
  );
  return [...new Set(found)];
}
