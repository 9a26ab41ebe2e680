import { kronor } from '../../locale/format';
import { sayDocument } from '../../locale/recordDocumentWords';
import { serialOfDay } from '../cells/dates';
import type { Publication } from '../publish/publication';
import type { CellContent, SheetWrite } from '../sheet';
import type { ObjectPlan } from './objectPlans';
import { objectPlansOf, verdictText } from './objectPlans';
import { isGranted, roundOf } from './outcome';
import { Page } from './page';

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
    sheet: 'Objektplaner',
    mark: 'Pottkompassen_objektplaner',
    blocks: page.blocks,
    widths: [10, 44, 18, 14, 14, 14, 30],
    page: { orientation: 'landscape', header: title },
  };
}

function addPlan(
  page: Page,
  { object, outcomes, granted, goals, indicators }: ObjectPlan,
  round: string,
): void {
  page.gap();
  page.add([[object ?? sayDocument('planNoObject')]], { look: 'heading' });
  const count = outcomes.filter(isGranted).length;
  const values = { round, amount: kronor('sv', granted), count, all: outcomes.length };
  page.text(sayDocument('planSum', values), 120);
  page.text(
    goals.length === 0 ? sayDocument('planNoGoals') : sayDocument('planGoals', { goals: goals.join('; ') }),
    120,
  );
  const heads = ['id', 'application', 'decision', 'requested', 'amount', 'goals', 'responsible'] as const;
  page.add([heads.map((key) => sayDocument(key))], { look: 'tableHeading' });
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
    {
      look: 'text',
      wraps: true,
      format: [undefined, undefined, undefined, '#,##0', '#,##0', undefined, undefined],
    },
  );
  page.add([[sayDocument('indicatorsHead')]], { look: 'label' });
  if (indicators.length === 0) {
    page.add([[sayDocument('planNoIndicator')]], { look: 'note' });
    return;
  }
  const columns = ['id', 'indicator', 'unit', 'baseline', 'target', 'targetDate', 'owner'] as const;
  page.add([columns.map((key) => sayDocument(key))], { look: 'tableHeading' });
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
    {
      look: 'text',
      wraps: true,
      format: [undefined, undefined, undefined, figure, figure, 'yyyy-mm-dd', undefined],
    },
  );
}

/** Figures of any unit: as they were typed. */
const figure = 'General';
