import { memo } from 'react';
import type { Paper, PaperPicture } from '../desk';
import { dataAddress } from './data-address';

interface PaperDrawingProps {
  readonly paper: Paper;
  /** What stands in the space that is left for the emblem. */
  readonly emblem: string;
  readonly className: string;
}

const BLACK = '#000000';
const FAINT = '#767676';

/** A page drawn to scale: one unit of the drawing is a point on paper. Its words can be read and found as text. */
export const PaperDrawing = memo(function PaperDrawing({ paper, emblem, className }: PaperDrawingProps) {
  const { width, height, fills, pictures, rules, texts } = paper;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className} lang="th">
      <rect width={width} height={height} fill="#ffffff" />
      {fills.map(({ color, ...place }, index) => (
        <rect key={index} {...place} fill={color} />
      ))}
      {pictures.map((picture, index) => (
        <Picture key={index} picture={picture} emblem={emblem} />
      ))}
      {rules.map(({ weight, dotted, ...place }, index) => (
        <line
          key={index}
          {...place}
          stroke={BLACK}
          strokeWidth={weight}
          {...(dotted && { strokeDasharray: '0.9 2' })}
        />
      ))}
      {texts.map(({ text, x, y, size, bold, italic, align, width: wide, color }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          fontSize={size}
          fontWeight={bold ? 700 : 400}
          fill={color ?? BLACK}
          textAnchor={align}
          {...(italic && { fontStyle: 'italic' })}
          {...(wide !== null && { textLength: wide, lengthAdjust: 'spacing' })}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});

function Picture({ picture, emblem }: { readonly picture: PaperPicture; readonly emblem: string }) {
  const { x, y, width, height, bytes, type, what } = picture;
  if (bytes)
    return (
      <image
        {...{ x, y, width, height }}
        href={dataAddress(bytes, type)}
        preserveAspectRatio="none"
        role="presentation"
      />
    );
  if (what !== 'emblem') return null;
  return (
    <rect {...{ x, y, width, height }} fill="none" stroke={FAINT} strokeDasharray="3 2">
      <title>{emblem}</title>
    </rect>
  );
}
