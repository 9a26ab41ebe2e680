import type { ParameterKey } from '../locale/functionWords';
import { foldedName } from '../model/benefit/application/assumptions';
import { answer, refuse } from '../model/refusal';
import type { Parameter } from './parameters';
import { isBlank, single } from './parameters';
import type { FunctionOutcome } from './refusing';
import { refuseCell } from './refusing';

/** The text of a cell; a number is the text of its digits. Error values go on, truth values and ranges are refused. */
function textFrom(key: ParameterKey, raw: unknown): FunctionOutcome<string> {
  const cell = single(raw);
  if (typeof cell === 'number') return answer(String(cell));
  if (typeof cell === 'string') {
    const refused = refuseCell(key, cell, null);
    return !refused.ok && refused.refusal.code === 'errorInCell' ? refused : answer(cell);
  }
  if (isBlank(cell)) return answer('');
  const refused = refuseCell(key, cell, null);
  if (!refused.ok && refused.refusal.code === 'errorInCell') return refused;
  return refuse('invalidValue', 'textExpected', { argument: key });
}

/** A text that must be given. */
export function text(key: ParameterKey): Parameter<string> {
  return {
    key,
    unit: 'text',
    shape: 'scalar',
    optional: false,
    read: (raw) => {
      const read = textFrom(key, raw);
      if (!read.ok || read.value.trim() !== '') return read;
      return refuse('invalidValue', 'textExpected', { argument: key });
    },
  };
}

/** Texts of a single row or column; a blank one is the empty text. */
export function texts(key: ParameterKey): Parameter<readonly string[]> {
  return {
    key,
    unit: 'text',
    shape: 'matrix',
    optional: false,
    read: (raw) => {
      const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
      const [first] = rows;
      if (rows.length > 1 && Array.isArray(first) && first.length > 1) {
        const size = { rows: rows.length, columns: first.length };
        return refuse('invalidValue', 'twoDimensional', { argument: key, ...size });
      }
      const found: string[] = [];
      for (const cell of rows.flat() as readonly unknown[]) {
        const read = textFrom(key, cell);
        if (!read.ok) return read;
        found.push(read.value.trim());
      }
      return answer(found);
    },
  };
}

/**
 * One of a few words, which may be omitted. Case and accents do not matter. Excel offers the words as a list where it
 * can; older versions do not.
 * @param list id of the list in functions.json
 * @param words the word of each choice, as it stands in cells
 */
export function choice<Key extends string>(
  key: ParameterKey,
  list: string,
  words: Readonly<Record<Key, string>>,
  fallback: NoInfer<Key>,
): Parameter<Key> {
  const byWord = new Map((Object.keys(words) as Key[]).map((name) => [foldedName(words[name]), name]));
  return {
    key,
    unit: 'text',
    shape: 'scalar',
    optional: true,
    fallback: words[fallback],
    list: { id: list, words },
    read: (raw) => {
      const read = textFrom(key, raw);
      if (!read.ok) return read;
      // A blank cell is handed over as 0 by some platforms, and no word is 0.
      if (read.value.trim() === '' || read.value === '0') return answer(fallback);
      const chosen = byWord.get(foldedName(read.value));
      if (chosen !== undefined) return answer(chosen);
      const allowed = Object.values<string>(words).join(', ');
      return refuse('invalidValue', 'choiceExpected', { argument: key, found: read.value, allowed });
    },
  };
}

/** One of a few words that must be given. */
export function requiredChoice<Key extends string>(
  key: ParameterKey,
  list: string,
  words: Readonly<Record<Key, string>>,
): Parameter<Key> {
  const [first] = Object.keys(words) as Key[];
  const { read, ...offered } = choice(key, list, words, first as Key);
  return {
    ...offered,
    optional: false,
    fallback: undefined,
    read: (raw) => {
      const cell = single(raw);
      if (!isBlank(cell) && cell !== 0) return read(raw);
      const allowed = Object.values<string>(words).join(', ');
      return refuse('invalidValue', 'choiceExpected', { argument: key, found: '', allowed });
    },
  };
}
