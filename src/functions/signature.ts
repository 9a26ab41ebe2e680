import { parameterName } from '../locale/functionWords';
import type { Language } from '../locale/language';
import type { FunctionDeclaration } from './declaration';
import { typed } from './exampleSheet';

/** The function with its arguments by name: `PAYBACK(flöden; [ränta=0]; [interpolera=SANT])`. */
export function signature(
  { id, parameters }: Pick<FunctionDeclaration, 'id' | 'parameters'>,
  language: Language,
): string {
  const names = parameters.map(({ key, optional, fallback }) => {
    const name = parameterName(language, key);
    return optional ? `[${name}${fallback === undefined ? '' : `=${typed(language, fallback)}`}]` : name;
  });
  return `${id}(${names.join(language === 'sv' ? '; ' : ', ')})`;
}
