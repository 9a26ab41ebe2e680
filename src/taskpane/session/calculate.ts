import type { Language } from '../../locale/language';
import type { Material } from './material';
import type { Calculated } from './session';
import type { TriedWeights } from './weights';

export function calculate(
  _material: Material | null,
  _tried: TriedWeights,
  _budget: number | null,
  _language: Language,
): Calculated | null {
  return null;
}
