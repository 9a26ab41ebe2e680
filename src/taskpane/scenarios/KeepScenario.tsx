import { Button, Field, Input, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import { keep } from '../../model/portfolio/scenarios/scenario';
import type { KeptScenario } from '../../workbook/read/scenarios';
import { sameKey } from '../../workbook/schema/table';
import { scenariosTable } from '../../workbook/schema/written';
import { keepScenario, keptAt } from '../../workbook/write/scenarios';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Section } from '../shell/View';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  keep: { alignSelf: 'flex-start' },
});

interface KeepProps {
  readonly material: Material;
  readonly decision: Decision;
  readonly kept: readonly KeptScenario[];
}

/** A name, what will be written, and the button that writes it. */
export function KeepScenario({ material, decision, kept }: KeepProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const { write, goTo, now, reading, calculated } = useSession();
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly failed: boolean; readonly sentence: string } | null>(
    null,
  );
  const { sheet } = scenariosTable;
  const name = text.replace(/\s+/g, ' ').trim();
  const replaced = kept.find(({ scenario }) => sameKey(scenario.name) === sameKey(name));
  const reserved = sameKey(name) === sameKey(words('scenarioNow'));
  const infeasible = decision.selection.status === 'infeasible';
  const unsettled = calculated?.ok === true && !calculated.settled;
  const stopped = infeasible ? 'scenarioInfeasible' : unsettled ? 'scenarioUnsettled' : null;
  const can = name !== '' && !reserved && stopped === null && !writing && !reading;

  const what = (): string => {
    if (replaced === undefined) {
      return words(material.snapshot.sheets.includes(sheet) ? 'scenarioWhatNew' : 'scenarioWhatFirst', {
        sheet,
      });
    }
    const { scenario, time } = replaced;
    return time === null
      ? words('scenarioWhatReplacesUndated', { name: scenario.name, sheet })
      : words('scenarioWhatReplaces', { name: scenario.name, time, sheet });
  };
  const keepNow = async (): Promise<void> => {
    setWriting(true);
    setOutcome(null);
    const fault = await write(keepScenario(keep(name, decision), keptAt(now()), material.snapshot));
    setWriting(false);
    const sentence = fault ?? words('scenarioKept', { name, sheet });
    setOutcome({ failed: fault !== null, sentence });
    announce(sentence);
    if (fault === null) setText('');
  };

  return (
    <Section title={words('scenarioKeep')}>
      <Field
        label={words('scenarioName')}
        hint={words('scenarioNameHint')}
        validationState={reserved ? 'error' : 'none'}
        {...(reserved && { validationMessage: words('scenarioNameReserved') })}
      >
        <Input
          value={text}
          maxLength={80}
          autoComplete="off"
          onChange={(_event, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && can) void keepNow();
          }}
        />
      </Field>
      {name !== '' && !reserved && (
        <p className={styles.what}>{stopped === null ? what() : words(stopped)}</p>
      )}
      <Button
        className={styles.keep}
        appearance="primary"
        disabledFocusable={!can}
        {...(writing && { icon: <Spinner size="tiny" /> })}
        onClick={() => void keepNow()}
      >
        {words(replaced === undefined ? 'scenarioKeepNow' : 'scenarioReplaceNow')}
      </Button>
      {outcome !== null && (
        <Notice
          intent={outcome.failed ? 'error' : 'success'}
          title={words(outcome.failed ? 'writeFailed' : 'written')}
          onClose={() => setOutcome(null)}
          actions={
            !outcome.failed && <Button onClick={() => goTo(sheet, 'A1')}>{words('scenarioShowSheet')}</Button>
          }
        >
          {outcome.sentence}
        </Notice>
      )}
    </Section>
  );
}
