import { FILE_ENDINGS, UNSAFE_SCHEMES, WEB_ENDINGS } from './link-words';

/** An address in a text, as typed. */
export interface LinkRead {
  readonly link: string;
  readonly verdict: 'good' | 'unsafe' | 'malformed';
  /** What was most likely meant, when that is an address that can be opened. */
  readonly repaired: string | null;
}

/** A cell of evidence is short; what stands behind so many characters is not looked at. */
const MAX_TEXT = 4_000;
/** Excel's limit for an address. */
const MAX_LINK = 2_000;

const endings = WEB_ENDINGS.map((ending) => ending.replaceAll('.', '\\.')).join('|');

/** A scheme as typed in haste: `http:/`, `https//`, `htp://`, `https;//`, `https:\\`. */
const SCHEME = '(?:h{1,2}t{1,2}ps?|ttps?) ?(?:[:;] ?(?:[/\\\\]{1,3}|(?=www\\.))|[/\\\\]{2}) ?';
const UNSAFE = `(?:${UNSAFE_SCHEMES.join('|')}):(?=[^\\s\\d])|\\\\\\\\[\\w.-]|[a-z]:[\\\\/](?=[^\\s/\\\\])`;
const BARE = `www\\.|(?:[a-z0-9-]{1,63}\\.){1,4}(?:${endings})(?![a-z0-9.-]*[a-z0-9@])`;

/** Where an address begins. What stands before it is no letter or digit of an address or of an e-mail. */
const START = new RegExp(`(?<![A-Za-z0-9@._/\\\\-])(?:(${UNSAFE})|(${SCHEME})|(?:${BARE}))`, 'giu');
const LEADING = new RegExp(`^(?:${SCHEME}){1,3}`, 'iu');
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
/** A user name before the host shows one address and leads to another. */
const WITH_USER = /^https?:\/\/[^/?#]*@/i;
const ADDRESS_OF_A_MACHINE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const LAST_MARKS = /[)\]}>"'“”‘’,.;:!?]$/u;
const CONTINUED = new RegExp(`^[!-~ ]+\\.(?:${FILE_ENDINGS.join('|')})$`, 'i');
/** An address that a space tore in its host. */
const TORN = /^[!-~]+(?: [!-~]+){1,3}$/;

/** Every web address in a text, and all that should be one. Linear: each piece of a line is looked at once. */
export function readLinks(text: string): readonly LinkRead[] {
  const found: LinkRead[] = [];
  for (const line of text.slice(0, MAX_TEXT).split(/\r?\n/u)) {
    START.lastIndex = 0;
    for (let match = START.exec(line); match; match = START.exec(line)) {
      const read = readLink(line.slice(match.index), match);
      found.push(read);
      START.lastIndex = match.index + Math.max(read.link.length, match[0].length);
    }
  }
  return found;
}

/** The address in a formula that is nothing but a link, or `null`. */
export function formulaLink(formula: string | null): string | null {
  return /^=\s*HYPERLINK\(\s*"([^"]{1,2000})"/i.exec(formula ?? '')?.[1] ?? null;
}

function readLink(rest: string, [start, unsafe, scheme]: RegExpExecArray): LinkRead {
  const link = withoutMarks(start + (/^\S*/u.exec(rest.slice(start.length))?.[0] ?? '')).trimEnd();
  if (unsafe !== undefined) return { link, verdict: 'unsafe', repaired: null };
  if (isWebAddress(link)) {
    if (WITH_USER.test(link)) return { link, verdict: 'unsafe', repaired: null };
    const path = alone(rest, CONTINUED);
    if (path === null) return { link, verdict: 'good', repaired: null };
    return { link: path, verdict: 'malformed', repaired: web(path.replaceAll(' ', '%20')) };
  }
  const repaired = web(repair(link, scheme));
  const torn = repaired === null ? alone(rest, TORN) : null;
  const joined = torn === null ? null : web(repair(torn.replaceAll(' ', ''), scheme));
  return joined === null || torn === null
    ? { link, verdict: 'malformed', repaired }
    : { link: torn, verdict: 'malformed', repaired: joined };
}

/** The rest of a line when it is one address with spaces in it. */
function alone(rest: string, pattern: RegExp): string | null {
  const line = withoutMarks(rest.trimEnd());
  return pattern.test(line) && !/\s(?:https?:|www\.)/i.test(line) && line.includes(' ') ? line : null;
}

function repair(link: string, scheme: string | undefined): string {
  const isPlain = scheme !== undefined && !/s/i.test(scheme);
  return `${isPlain ? 'http' : 'https'}://${link.replace(LEADING, '').replaceAll('\\', '/')}`;
}

/** What may be proposed: it can be opened, leads where it says, and is read again as it stands. */
function web(link: string): string | null {
  return isWebAddress(link) && !WITH_USER.test(link) && withoutMarks(link) === link ? link : null;
}

/** Whether a browser can open it as it stands: http or https, and a host with a dot. */
export function isWebAddress(link: string): boolean {
  if (link.length > MAX_LINK || !/^https?:\/\/[^\s"<>\\]+$/i.test(link)) return false;
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:@]+)/i.exec(link)?.[1] ?? '';
  return (HOST.test(host) || ADDRESS_OF_A_MACHINE.test(host)) && canOpen(link);
}

function canOpen(link: string): boolean {
  try {
    return new URL(link).hostname !== '';
  } catch {
    return false;
  }
}

/** Brackets, quotes and full stops of the sentence around an address. */
function withoutMarks(link: string): string {
  let end = link.length;
  while (end > 0 && LAST_MARKS.test(link.slice(end - 1, end)) && !closesOwn(link.slice(0, end))) end -= 1;
  return link.slice(0, end);
}

/** A closing bracket that belongs to the address: `/wiki/A_(b)`. */
function closesOwn(link: string): boolean {
  return link.endsWith(')') && link.includes('(');
}
