import type { Language } from '../../locale/language';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { WorkbookChange } from '../../workbook/workbook';
import type { Material } from './material';

export function rankingChange(
  _material: Material,
  _portfolio: Portfolio,
  _decision: Decision,
  _language: Language,
): WorkbookChange {
  return {};
}
