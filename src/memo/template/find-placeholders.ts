import type { TemplatePart } from './open-template';
import { PLACEHOLDERS, type Placeholder, type PlaceholderId } from './placeholders';
import { type TemplateProblem, templateProblem } from './problem';
import { TEMPLATE_LIMITS } from './limits';
import type { Spot } from './spots';
import { type ParagraphText, type Token, paragraphText, suggestionFor, tokensIn } from './tokens';

/** A placeholder of ours in a paragraph. */
export interface Found {
  readonly part: TemplatePart;
  readonly spot: Spot;
  readonly text: ParagraphText;
  readonly token: Token;
  readonly placeholder: Placeholder;
}

/** All placeholders of a template in the order of reading, and what is wrong with them. */
export function findPlaceholders(parts: readonly TemplatePart[]): {
  found: readonly Found[];
  problems: readonly TemplateProblem[];
} {
  const found: Found[] = [];
  const problems: TemplateProblem[] = [];
  for (const part of parts)
    for (const spot of part.spots) {
      const text = paragraphText(spot.paragraph);
      const { tokens, loose } = tokensIn(text.text);
      const here: TemplateProblem[] = loose.map((name) =>
        templateProblem('unclosed', 'error', { name, place: spot.place }),
      );
      for (const token of tokens) {
        const { placeholder } = token;
        if (placeholder === null) here.push(strange(token, spot));
        else {
          here.push(...blockProblems(placeholder, token, text, spot));
          found.push({ part, spot, text, token, placeholder });
        }
      }
      if (!spot.copy) for (const one of here) problems.push(one);
      // Each is replaced by itself: what no person writes must not cost what no machine has.
      if (found.length > TEMPLATE_LIMITS.placeholders)
        return { found: [], problems: [templateProblem('unsafe', 'error')] };
    }
  const all = [...problems, ...countProblems(found)];
  return { found, problems: all.slice(0, TEMPLATE_LIMITS.problems) };
}

const strange = ({ name }: Token, { place }: Spot): TemplateProblem =>
  templateProblem('unknown', 'error', { name, place, suggestion: suggestionFor(name) });

/** What is filled with paragraphs takes the place of its own, which must hold nothing else and be in the document. */
function blockProblems(
  { kind }: Placeholder,
  { name, start, end }: Token,
  { text }: ParagraphText,
  { section, place }: Spot,
): TemplateProblem[] {
  if (kind !== 'block') return [];
  if (section === null) return [templateProblem('misplaced', 'error', { name, place })];
  const others = text.slice(0, start) + text.slice(end);
  return others.trim() === '' ? [] : [templateProblem('not-alone', 'error', { name, place })];
}

/**
 * A block can stand in one place only. A text may stand in the heading and again in a page header, but twice in the
 * same part is told: it is seldom meant.
 */
function countProblems(found: readonly Found[]): TemplateProblem[] {
  const counted = found.filter(({ spot }) => !spot.copy);
  const there = new Set<PlaceholderId>();
  const seen = new Set<string>();
  const doubled = counted.flatMap(({ placeholder, part, spot }) => {
    const { id, kind, name } = placeholder;
    there.add(id);
    const key = kind === 'block' ? id : `${id} ${part.name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [templateProblem('doubled', kind === 'block' ? 'error' : 'warning', { name, place: spot.place })];
  });
  const missing = PLACEHOLDERS.filter(
    ({ id, need }) => need !== 'optional' && !there.has(id) && !replaced(id, there),
  );
  return [
    ...doubled,
    ...missing.map(({ name, need }) =>
      templateProblem('missing', need === 'required' ? 'error' : 'warning', { name }),
    ),
  ];
}

/** Signers who each have a place are not missed as a whole. */
const replaced = (id: PlaceholderId, there: ReadonlySet<PlaceholderId>): boolean =>
  id === 'signatures' && there.has('signature-1');
