import { axisStep, PLAIN_FORMAT, type PlanChart } from '../../..';
import { attributeText } from '../cell-text';

export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;
const LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
const GRID = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/**
 * The axes: names, and numbers from 0. The names of lying bars run from top to bottom, as they stand in the cells; the
 * numbers then cross at the end of the names, which is where the bottom is.
 */
export function axesXml({ kind, axisMax, format = PLAIN_FORMAT }: PlanChart): string {
  const isLying = kind.startsWith('bar');
  const limits = `${axisMax === undefined ? '' : `<c:max val="${axisMax}"/>`}<c:min val="0"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${LINE}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    // Every bar has its name, however little room there is.
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines>${GRID}</c:majorGridlines>` +
    `<c:numFmt formatCode="${attributeText(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${LINE}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/>${axisMax === undefined ? '' : `<c:majorUnit val="${axisStep(axisMax)}"/>`}</c:valAx>`
  );
}
