import { HostError } from '../wire/host-error';
import { borderOf, drawBorder, SIDES, type Side } from '../workbook/borders';
import type { RangeRef } from '../workbook/range-ref';
import { colorIn } from './range-font';
import { defineClass, type ObjectOf } from './define';

type Ranges = readonly RangeRef[];

interface SideOf {
  readonly ranges: Ranges;
  readonly side: Side;
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const rangeBorderObject: ObjectOf<SideOf> = defineClass<SideOf>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  members: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ ranges, side }) => borderOf(ranges, side, 'style'),
      set: ({ ranges, side }, args) => drawBorder(ranges, side, { style: args.oneOf(STYLES) }),
    },
    Weight: {
      get: ({ ranges, side }) => borderOf(ranges, side, 'weight'),
      set: ({ ranges, side }, args) => drawBorder(ranges, side, { weight: args.oneOf(WEIGHTS) }),
    },
    Color: {
      get: ({ ranges, side }) => borderOf(ranges, side, 'color'),
      set: ({ ranges, side }, args) => drawBorder(ranges, side, { color: colorIn(args) }),
    },
    TintAndShade: { get: () => 0 },
  },
});

export const rangeBordersObject: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'RangeBorderCollection',
  items: (ranges) => SIDES.map((side) => rangeBorderObject({ ranges, side })),
  item: (ranges, args) => rangeBorderObject({ ranges, side: args.oneOf(SIDES) }),
  members: {
    Count: { get: () => SIDES.length },
    GetItemAt: {
      make: (ranges, args) => {
        const side = SIDES[args.integer()];
        if (!side) throw new HostError('ItemNotFound', 'no such border');
        return rangeBorderObject({ ranges, side });
      },
    },
  },
});
