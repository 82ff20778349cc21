import type { ConditionalLook, HostConditionalFormat } from '../workbook/conditional-format';
import type { Args } from './args';
import { defineClass, type Member, type ObjectOf } from './define';
import { colorIn } from './range-font';

type Look = HostConditionalFormat;

function look<Key extends keyof ConditionalLook>(
  key: Key,
  read: (args: Args) => ConditionalLook[Key],
  otherwise: unknown = null,
): Member<Look> {
  return {
    get: (format) => format.look[key] ?? otherwise,
    set: (format, args) => {
      format.sheet.guardSheet();
      format.look = { ...format.look, [key]: read(args) };
    },
  };
}

/** Takes some parts of the look away again. */
function clearing(...keys: readonly (keyof ConditionalLook)[]): Member<Look> {
  return {
    call: (format) => {
      const kept = Object.entries(format.look).filter(([key]) => !keys.some((one) => one === key));
      format.look = Object.fromEntries(kept);
    },
  };
}

const fontObject: ObjectOf<Look> = defineClass<Look>({
  name: 'ConditionalRangeFont',
  members: {
    Color: look('fontColor', colorIn, ''),
    Bold: look('bold', (args) => args.boolean()),
    Italic: look('italic', (args) => args.boolean()),
    Strikethrough: look('strikethrough', (args) => args.boolean()),
    Underline: look('underline', (args) => args.oneOf(['None', 'Single', 'Double']), 'None'),
    Clear: clearing('fontColor', 'bold', 'italic', 'strikethrough', 'underline'),
  },
});

const fillObject: ObjectOf<Look> = defineClass<Look>({
  name: 'ConditionalRangeFill',
  members: { Color: look('fill', colorIn, ''), Clear: clearing('fill') },
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

interface SideOf {
  readonly format: Look;
  readonly side: (typeof SIDES)[number];
}

function border({ format, side }: SideOf) {
  return format.look.borders?.[side] ?? { style: 'None', color: '#000000' };
}

function draw(of: SideOf, change: { style?: string; color?: string }): void {
  const { format, side } = of;
  format.sheet.guardSheet();
  const style = border(of).style === 'None' ? 'Continuous' : border(of).style;
  const drawn = { ...border(of), style, ...change };
  format.look = { ...format.look, borders: { ...format.look.borders, [side]: drawn } };
}

const borderObject: ObjectOf<SideOf> = defineClass<SideOf>({
  name: 'ConditionalRangeBorder',
  members: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (of) => border(of).style, set: (of, args) => draw(of, { style: args.oneOf(STYLES) }) },
    Color: { get: (of) => border(of).color, set: (of, args) => draw(of, { color: colorIn(args) }) },
  },
});

const bordersObject: ObjectOf<Look> = defineClass<Look>({
  name: 'ConditionalRangeBorderCollection',
  items: (format) => SIDES.map((side) => borderObject({ format, side })),
  item: (format, args) => borderObject({ format, side: args.oneOf(SIDES) }),
  members: {
    Count: { get: () => SIDES.length },
    Top: { object: (format) => borderObject({ format, side: 'EdgeTop' }) },
    Bottom: { object: (format) => borderObject({ format, side: 'EdgeBottom' }) },
    Left: { object: (format) => borderObject({ format, side: 'EdgeLeft' }) },
    Right: { object: (format) => borderObject({ format, side: 'EdgeRight' }) },
  },
});

export const conditionalLookObject: ObjectOf<Look> = defineClass<Look>({
  name: 'ConditionalRangeFormat',
  members: {
    NumberFormat: look('numberFormat', (args) => args.text(), ''),
    Font: { object: fontObject },
    Fill: { object: fillObject },
    Borders: { object: bordersObject },
  },
});
