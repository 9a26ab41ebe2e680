import { sayDocument } from '../../locale/recordDocumentWords';
import { serialOfDay } from '../cells/dates';
import { figureFormat } from '../followup/indicatorFigures';
import type { Publication } from '../publish/publication';
import type { CellContent, SheetWrite } from '../sheet';
import type { ObjectPlan } from './objectPlans';
import { objectPlansOf, sumText, verdictText } from './objectPlans';
import { isGranted, roundOf } from './outcome';
import { Page } from './page';

export const objectPlansSheetName = 'Objektplaner';

/** Per object: applications, granted amounts, goals and indicators, to be brought into the object plans. */
export function objectPlansSheet(publication: Publication): SheetWrite {
  const round = roundOf(publication);
  const plans = objectPlansOf(publication);
  const title = sayDocument('plansTitle', { round }).trim();
  const page = new Page();
  page.add([[title]], { look: 'title' });
  page.add([[sayDocument('plansAbout')]], { look: 'note' });
  if (plans.some(({ outcomes }) => outcomes.some(({ isProposal }) => isProposal))) {
    page.add([[sayDocument('planProposal')]], { look: 'note' });
  }
  for (const plan of plans) addPlan(page, plan, round);
  return {
    sheet: objectPlansSheetName,
    mark: 'Pottkompassen_objektplaner',
    blocks: page.blocks,
    widths: [10, 44, 18, 14, 14, 14, 30],
    page: { orientation: 'landscape', header: title },
  };
}

function addPlan(page: Page, plan: ObjectPlan, round: string): void {
  const { object, outcomes, goals, indicators } = plan;
  page.gap();
  page.add([[object ?? sayDocument('planNoObject')]], { look: 'heading' });
  page.text(sumText(plan, round), 120);
  page.text(
    goals.length === 0 ? sayDocument('planNoGoals') : sayDocument('planGoals', { goals: goals.join('; ') }),
    120,
  );
  const heads = ['id', 'application', 'decision', 'requested', 'amount', 'goals', 'responsible'] as const;
  const format = [undefined, undefined, undefined, '#,##0', '#,##0', undefined, undefined];
  page.add([heads.map((key) => sayDocument(key))], { look: 'tableHeading', format });
  page.add(
    outcomes.map((outcome): readonly CellContent[] => [
      outcome.id,
      outcome.title,
      verdictText(outcome),
      outcome.requested,
      isGranted(outcome) ? outcome.amount : null,
      outcome.goals.join('; '),
      outcome.responsible,
    ]),
    { look: 'text', wraps: true, format },
  );
  page.add([[sayDocument('indicatorsHead')]], { look: 'label' });
  if (indicators.length === 0) {
    page.add([[sayDocument('planNoIndicator')]], { look: 'note' });
    return;
  }
  const columns = ['id', 'indicator', 'unit', 'baseline', 'target', 'targetDate', 'owner'] as const;
  const figures = indicators.map(figureFormat);
  const formats = [undefined, undefined, undefined, figures, figures, 'yyyy-mm-dd', undefined];
  page.add([columns.map((key) => sayDocument(key))], { look: 'tableHeading', format: formats });
  page.add(
    indicators.map((one): readonly CellContent[] => [
      one.application,
      one.indicator,
      one.unit,
      one.baseline,
      one.target,
      one.targetDate === null ? null : serialOfDay(one.targetDate),
      one.owner,
    ]),
    { look: 'text', wraps: true, format: formats },
  );
}
