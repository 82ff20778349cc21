import {
  AGENCY_STARTS,
  DEPARTMENT_STARTS,
  EVERY,
  EVERY_ENDS,
  EVERY_OF,
  EVERY_PHRASES,
  NOT_DEPARTMENTS,
  POST_STARTS,
  TORN_ENDS,
} from './department-words';
import { BULLETS } from './step-markers';
import { cleanText, looseKey, trimLetters } from './text';

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\$&'))
    .join('|');

const DEPARTMENT = `(?!(?:${oneOf(NOT_DEPARTMENTS)}))(?:${oneOf(DEPARTMENT_STARTS)})`;
const STARTS_DEPARTMENT = new RegExp(`^${DEPARTMENT}`, 'u');
const STARTS_OWNER = new RegExp(`^(?:${DEPARTMENT}|${oneOf(POST_STARTS)})`, 'u');
const STARTS_AGENCY = new RegExp(`^(?:${oneOf(AGENCY_STARTS)})`, 'u');
const TORN = new RegExp(`(?:${oneOf(TORN_ENDS)})$`, 'u');
const BARE = new RegExp(`^(?:${oneOf(DEPARTMENT_STARTS)})$`, 'u');

/** `ทุกสำนัก/กอง`, `ทุกสำนัก / กองฯ`: one owner, whatever stands in it. Bounded, so that it stays linear. */
const EVERY_GROUP = new RegExp(
  `(?:${oneOf(EVERY)}) ?(?:${oneOf(EVERY_OF)})(?:(?: ?/ ?|และ| )?(?:${oneOf(EVERY)})?(?:${oneOf(EVERY_OF)})(?=[\\s/,ฯ]|$|${oneOf(EVERY_OF)}|${oneOf(EVERY_ENDS)})){0,5}(?: ?ฯ)?`,
  'uy',
);
const IN_BRACKETS = /\([^()]{0,200}\)/uy;
const AND = new RegExp(`(?:และ|กับ|ร่วมกับ) ?(?=${DEPARTMENT})`, 'uy');
const SPACE_BEFORE_DEPARTMENT = new RegExp(` (?=${DEPARTMENT})`, 'uy');
const SEPARATOR = /(?<![0-9๐-๙])\/|\/(?![0-9๐-๙])|[,;|\u3001]|\s[&+]\s/uy;
const MARKS = new RegExp(
  `(^|[\\s,;/])(?:[${BULLETS.replace(/[-*]/g, '\\$&')}]\\s?|\\(?[0-9๐-๙]{1,2}[.)]\\s?)(?=[^\\s0-9๐-๙])`,
  'gu',
);

/** ทุกสำนัก/กอง, ทุกหน่วยงาน, ทุกส่วนราชการในสังกัด: everyone, not a department of that name. */
export function isEveryDepartment(owner: string): boolean {
  let rest = looseKey(owner);
  if (EVERY_PHRASES.some((phrase) => looseKey(phrase) === rest)) return true;
  const take = (words: readonly string[]): boolean => {
    const word = words.map(looseKey).find((candidate) => rest.startsWith(candidate));
    if (word !== undefined) rest = rest.slice(word.length);
    return word !== undefined;
  };
  if (rest.length > 80 || !take(EVERY) || !take(EVERY_OF)) return false;
  while (take(EVERY) || take(EVERY_OF) || take(['และ']) || take(EVERY_ENDS));
  return rest === '';
}

/** A name of a department is not longer; characters. */
const LONGEST_DEPARTMENT = 60;

/** Whether a line is the name of one department and nothing else, as a heading over its measures. */
export function isDepartment(text: string): boolean {
  const clean = cleanText(text).replace(/\s+/g, ' ');
  if (clean.length > LONGEST_DEPARTMENT || /[0-9๐-๙:.]/u.test(clean)) return false;
  return (
    isEveryDepartment(clean) ||
    (STARTS_DEPARTMENT.test(clean) && !isBare(clean) && splitOwners(clean).length === 1)
  );
}

/** Whether a line goes on with the line before it, and with what between them; `null` begins an owner. */
function gapBefore(line: string, before: string): string | null {
  if (STARTS_AGENCY.test(line) && STARTS_DEPARTMENT.test(before)) return ' ';
  const torn = isBare(before) || (TORN.test(before.slice(-8)) && !STARTS_OWNER.test(line));
  return torn || /^(?:และ|\/|\))/u.test(line) ? '' : null;
}

/** Lines first: a line that goes on with the line before is put back to it. */
function ownerLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const owners: string[][] = [];
  lines.forEach((line, at) => {
    const gap = at === 0 ? null : gapBefore(line, lines[at - 1] ?? '');
    if (gap === null) owners.push([line]);
    else owners.at(-1)?.push(gap, line);
  });
  return owners.map((parts) => parts.join(''));
}

/** A department's first word without its name: `สำนัก` before `งานปลัด`. */
function isBare(part: string): boolean {
  return part.length <= 20 && BARE.test(part.trim());
}

function at(pattern: RegExp, line: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(line)?.[0].length ?? 0;
}

function partsOf(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let index = 0;
  while (index < line.length) {
    const kept = at(EVERY_GROUP, line, index) || at(IN_BRACKETS, line, index);
    if (kept > 0) {
      part += line.slice(index, index + kept);
      index += kept;
      continue;
    }
    const bare = isBare(part);
    const cut = at(SEPARATOR, line, index) || at(AND, line, index);
    const gap = cut === 0 && !bare && part !== '' ? at(SPACE_BEFORE_DEPARTMENT, line, index) : 0;
    if (cut > 0 || gap > 0) {
      parts.push(part);
      part = '';
      index += cut + gap;
    } else {
      part += line[index] ?? '';
      index += 1;
    }
  }
  parts.push(part);
  return parts;
}

/**
 * The owners of a cell, one entry a department, each once. Parted by lines, `/`, commas, `และ` before a department,
 * wide gaps, or a space before สำนัก, กอง, งาน, ฝ่าย, ส่วน (document 004). `ทุกสำนัก/กอง` and `สำนักปลัด อบต.` stay one.
 */
export function splitOwners(text: string): string[] {
  const gaps = text.replace(/[^\S\n\r\v\f\u0085\u2028\u2029]{2,}/gu, '\n');
  const clean = cleanText(gaps).replace(MARKS, '$1\n');
  const single = cleanText(text).replace(/\s+/g, ' ');
  if (isEveryDepartment(single)) return [single];
  const owners = new Map<string, string>();
  for (const part of ownerLines(cleanText(clean)).flatMap(partsOf)) {
    const bare = trimLetters(part, ' \n,;:');
    // A minus belongs to its number, a bullet to nothing.
    const owner = /^-[0-9๐-๙]/u.test(bare) ? bare : trimLetters(bare, ' \n,;:–—-');
    const key = looseKey(owner);
    if (key !== '' && !owners.has(key)) owners.set(key, owner);
  }
  return [...owners.values()];
}
