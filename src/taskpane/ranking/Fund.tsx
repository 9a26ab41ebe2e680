import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kronor, listed, plainNumber, typedNumber } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { minWidth: 0 },
  input: { minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  reset: { alignSelf: 'flex-start' },
});

interface FundProps {
  readonly portfolio: Portfolio;
  /** One fund that is tried instead of the workbook's; null where the workbook's holds. */
  readonly budget: number | null;
  readonly onBudget: (budget: number | null) => void;
}

/** The fund's size, from the workbook or as one number that is tried. */
export function Fund({ portfolio, budget, onBudget }: FundProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  const budgets = portfolio.budgets;
  const inWorkbook = budgets.reduce((sum, { amount }) => sum + amount, 0);
  const value = budget ?? (budgets.length === 0 ? null : inWorkbook);
  const typed = text === null || text.trim() === '' ? value : typedNumber(language, text);
  const invalid = text !== null && text.trim() !== '' && !isWholeAmount(typed);
  const years = listed(
    language,
    budgets.map(({ year, amount }) => words('fundYear', { year, amount: kronor(language, amount) })),
  );
  const hint =
    budget !== null
      ? words('fundReplaced')
      : budgets.length === 0
        ? words('fundNone')
        : words('fundFromWorkbook', { years });

  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={words('fund')}
        hint={hint}
        validationState={invalid ? 'error' : 'none'}
        {...(invalid && { validationMessage: words('fundInvalid') })}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={text ?? (value === null ? '' : plainNumber(language, value))}
          onChange={(_event, { value: next }) => {
            setText(next);
            if (next.trim() === '') return onBudget(null);
            const number = typedNumber(language, next);
            if (isWholeAmount(number)) onBudget(number);
          }}
          onBlur={() => {
            if (!invalid) setText(null);
          }}
        />
      </Field>
      {budget !== null && (
        <Button
          className={styles.reset}
          onClick={() => {
            setText(null);
            onBudget(null);
          }}
        >
          {words('fundReset')}
        </Button>
      )}
    </div>
  );
}

function isWholeAmount(value: number | null): value is number {
  return value !== null && Number.isSafeInteger(value) && value >= 0;
}
