import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Material } from '../session/material';
import { View } from '../shell/View';
import { useWords } from '../shell/language';
import { Choices } from './Choices';
import { CreateSheets } from './CreateSheets';
import { FillIn } from './FillIn';
import { ImportList } from './ImportList';
import type { FirstRunStep } from './useFirstRun';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

const titles = {
  choices: 'firstTitle',
  create: 'createTitle',
  list: 'listTitle',
  fillIn: 'stepsTitle',
} as const satisfies Record<FirstRunStep, string>;

interface FirstRunViewProps {
  readonly material: Material;
  readonly step: FirstRunStep;
  /** Null leads back to where the workbook stands. */
  readonly onStep: (step: FirstRunStep | null) => void;
}

/** The first run: how to begin, step by step. */
export function FirstRunView({ material, step, onStep }: FirstRunViewProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  // Whoever goes on by keyboard or screen reader comes to the head of the next step, not to where a button was.
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const body: Record<FirstRunStep, ReactNode> = {
    choices: <Choices onStep={onStep} />,
    create: <CreateSheets material={material} onDone={() => onStep('fillIn')} />,
    list: <ImportList material={material} onDone={() => onStep(null)} />,
    fillIn: <FillIn material={material} onStep={onStep} />,
  };
  return (
    <View title={words('viewMaterial')}>
      {(step === 'create' || step === 'list') && (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => onStep(null)}
        >
          {words('firstBack')}
        </Button>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words(titles[step])}
      </h2>
      {body[step]}
    </View>
  );
}
