import { CHART_SIZE, type PlanChart } from '../../..';
import { attributeText, cellText } from '../cell-text';

const LANGUAGE = 'th-TH';

interface Look {
  readonly bold: boolean;
  readonly white: boolean;
}
const PLAIN: Look = { bold: false, white: false };
const BOLD: Look = { bold: true, white: false };

/**
 * The font of all text of a chart. Thai is complex script, so the face is named for it as well: with `latin` alone
 * Thai letters come in a face of the program's choice.
 */
export function fontXml({ font, size = CHART_SIZE }: PlanChart, look: Look = PLAIN): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', font, size, look)}</a:pPr><a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`;
}

/** The title over the chart, a little larger than the rest. */
export function titleXml(title: string, { font, size = CHART_SIZE }: PlanChart): string {
  const run = runXml('defRPr', font, size + 2, BOLD);
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr>${run}</a:pPr><a:r>${runXml('rPr', font, size + 2, BOLD)}<a:t>${cellText(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function runXml(name: 'defRPr' | 'rPr', font: string | undefined, size: number, look: Look): string {
  const face = font === undefined ? '' : attributeText(font);
  const faces =
    face === '' ? '' : ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${face}"/>`).join('');
  const language = name === 'rPr' ? ` lang="${LANGUAGE}"` : '';
  return (
    `<a:${name}${language} sz="${Math.round(size * 100)}" b="${look.bold ? 1 : 0}">` +
    `<a:solidFill><a:srgbClr val="${look.white ? 'FFFFFF' : '000000'}"/></a:solidFill>${faces}</a:${name}>`
  );
}
