import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { paint } from './colours';

const useStyles = makeStyles({ root: { flexShrink: 0, width: '16px', height: '16px', display: 'block' } });

/** How a surface is filled beside its colour, so that two can be told apart without seeing colours. */
export const textures = ['plain', 'slanted', 'level', 'dotted'] as const;

export type Texture = (typeof textures)[number];

/** How one series is marked: a filled surface, a line, or a point. */
export interface MarkLook {
  readonly kind: 'surface' | 'line' | 'point' | 'ring' | 'dashed';
  readonly colour: string;
  readonly texture?: Texture | undefined;
}

/** A mark as the legend shows it. */
export function Mark({ look }: { readonly look: MarkLook }) {
  const styles = useStyles();
  const id = useId();
  const { kind, colour, texture = 'plain' } = look;
  return (
    <svg className={styles.root} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'surface' && (
        <>
          <defs>
            <Pattern id={id} texture={texture} colour={colour} />
          </defs>
          <rect x="1" y="2" width="14" height="12" fill={`url(#${id})`} stroke={colour} />
        </>
      )}
      {kind === 'line' && <line x1="0" y1="8" x2="16" y2="8" stroke={colour} strokeWidth="3" />}
      {kind === 'dashed' && (
        <line x1="8" y1="0" x2="8" y2="16" stroke={colour} strokeWidth="2" strokeDasharray="4 3" />
      )}
      {kind === 'point' && <circle cx="8" cy="8" r="5" fill={colour} />}
      {kind === 'ring' && <circle cx="8" cy="8" r="4" fill="none" stroke={colour} strokeWidth="2" />}
    </svg>
  );
}

interface PatternProps {
  readonly id: string;
  readonly texture: Texture;
  readonly colour: string;
}

/** The filling of a surface, to stand among a drawing's definitions. */
export function Pattern({ id, texture, colour }: PatternProps) {
  const slanted = texture === 'slanted';
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      {...(slanted && { patternTransform: 'rotate(45)' })}
    >
      <rect width="6" height="6" fill={colour} />
      {(slanted || texture === 'level') && (
        <line x1="0" y1="3" x2="6" y2="3" stroke={paint.background} strokeWidth="2" />
      )}
      {texture === 'dotted' && <circle cx="3" cy="3" r="1.5" fill={paint.background} />}
    </pattern>
  );
}
