import { areaAddress, MAX_ROWS } from '../address';
import { isArea } from '../areas';
import type { PageSetup, PlanConditionalFormat, PlanPrompt, PlanValidation, SheetContent } from '../plan';
import { cellProblems } from './check-cells';
import { drawingProblems } from './check-drawings';
import { overlappingPair } from './check-overlaps';
import { isColor, styleProblem } from './check-style';
import { tableProblems } from './check-tables';

/** Excel's limits, in characters, for the texts around a cell, and its number of links on a sheet. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_HEADER = 255;
const MAX_LINKS = 65_530;

/** What is wrong with a sheet's content by itself. */
export function contentProblems(content: SheetContent): string[] {
  const tables = content.tables ?? [];
  const areas = [...content.merges, ...tables.map(({ area }) => area)];
  const problems = cellProblems(content.rows, content.styles, 0, 0);
  const outside = areas.find((area) => !isArea(area));
  if (outside) return [...problems, `area: ${areaAddress(outside)}`];
  const pair = overlappingPair(content.merges);
  if (pair) problems.push(`merges-overlap: ${areaAddress(pair)}`);
  if (linkCount(content) > MAX_LINKS) problems.push('links');
  if (content.tabColor !== undefined && !isColor(content.tabColor)) problems.push('color: tab');
  problems.push(...tableProblems(tables, content.rows));
  problems.push(...pageProblems(content.page));
  problems.push(...(content.validations ?? []).flatMap(validationProblem));
  const prompts = content.prompts ?? [];
  problems.push(...prompts.flatMap(promptProblem));
  const doubled = overlappingPair([...(content.validations ?? []), ...prompts].map(({ area }) => area));
  if (doubled) problems.push(`validations-overlap: ${areaAddress(doubled)}`);
  problems.push(...(content.conditionalFormats ?? []).flatMap(formatProblem));
  problems.push(...drawingProblems(content));
  problems.push(...growingProblems(content));
  return problems;
}

function promptProblem({ area, title, text }: PlanPrompt): string[] {
  if (!isArea(area)) return [`area: ${areaAddress(area)}`];
  const fits = title.length <= MAX_TITLE && text.length <= MAX_MESSAGE;
  return fits ? [] : [`message-too-long: ${areaAddress(area)}`];
}

function growingProblems({ growingRows: growing, heights }: SheetContent): string[] {
  if (!growing) return [];
  const { first, last } = growing;
  const rows = Array.from(
    { length: Math.max(0, Math.min(last, MAX_ROWS) - first + 1) },
    (_, at) => first + at,
  );
  const known = first >= 0 && rows.length > 0 && rows.every((row) => typeof heights[row] === 'number');
  return known ? [] : ['growing-rows'];
}

export function validationProblem({ area, source, prompt, error }: PlanValidation): string[] {
  const fits = [prompt, error].every(
    (one) => !one || (one.title.length <= MAX_TITLE && one.text.length <= MAX_MESSAGE),
  );
  if (!isArea(area)) return [`area: ${areaAddress(area)}`];
  if (source.trim() === '' || /^[="]/.test(source)) return [`source: ${areaAddress(area)}`];
  return fits ? [] : [`message-too-long: ${areaAddress(area)}`];
}

export function formatProblem({ area, formula, style }: PlanConditionalFormat): string[] {
  if (!isArea(area)) return [`area: ${areaAddress(area)}`];
  if (formula.trim() === '' || formula.startsWith('=')) return [`formula: ${areaAddress(area)}`];
  return styleProblem(style).map((problem) => `${problem}: ${areaAddress(area)}`);
}

function linkCount({ rows }: SheetContent): number {
  let count = 0;
  for (const row of rows) for (const cell of row) if (typeof cell?.link === 'string') count += 1;
  return count;
}

function pageProblems({ header, footer, printArea, titleRows, margins, breaksBefore }: PageSetup): string[] {
  const problems: string[] = [];
  if ([header, footer].some((one) => (one?.length ?? 0) > MAX_HEADER)) problems.push('header-too-long');
  if (Object.values(margins).some((cm) => !(cm >= 0 && cm < 100))) problems.push('margins');
  if (printArea && !isArea(printArea)) problems.push('area: print');
  if (
    titleRows &&
    !(titleRows.first >= 0 && titleRows.first <= titleRows.last && titleRows.last < MAX_ROWS)
  ) {
    problems.push('area: titles');
  }
  if ((breaksBefore ?? []).length > 1026) problems.push('breaks');
  return problems;
}
