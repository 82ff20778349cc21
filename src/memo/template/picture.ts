import { ImageRun, Paragraph } from 'docx';
import type { XmlElement } from '../../workbook/file/xml';
import { readPicture } from '../picture';
import { EMBLEM } from '../pages/paper';
import { cmToPixels } from '../pages/units';
import { emblemRuns } from '../write/emblem';
import { type Fragment, fragment } from './fragment';

/**
 * The emblem as a run: at its place on the sheet, or in a cell as high as ever but where the cell is, which an office
 * has put it in for that.
 */
export async function emblemFragment(bytes: Uint8Array, inline: boolean): Promise<Fragment> {
  const children = inline ? inlineRuns(bytes) : emblemRuns(bytes);
  const made = await fragment([new Paragraph({ children })]);
  const runs = made.nodes.flatMap((one) =>
    one.children.filter((node): node is XmlElement => node.kind === 'element'),
  );
  return { ...made, nodes: runs.filter(({ local }) => local === 'r') };
}

function inlineRuns(bytes: Uint8Array): ImageRun[] {
  const picture = readPicture(bytes);
  if (!picture) return [];
  const height = cmToPixels(EMBLEM.height);
  const transformation = { height, width: (height * picture.width) / picture.height };
  const altText = { id: '1', name: 'Emblem', title: 'ตราครุฑ', description: 'ตราครุฑ' };
  return [new ImageRun({ type: picture.type, data: bytes, transformation, altText })];
}
