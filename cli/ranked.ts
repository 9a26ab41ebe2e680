import { basename } from 'node:path';
import { listed } from '../src/locale/format';
import { analyse } from '../src/model/portfolio/analyse';
import { decide } from '../src/model/portfolio/decide';
import type { DecideSettings } from '../src/model/portfolio/decision';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import { keep } from '../src/model/portfolio/scenarios/scenario';
import { checkSettings } from '../src/model/portfolio/settings';
import { openXlsxFile, saveAsNewFile } from '../src/workbook/doors/xlsxFile';
import type { XlsxWorkbook } from '../src/workbook/doors/xlsx';
import { materialOfReading } from '../src/workbook/read/calculation';
import type { PortfolioReading } from '../src/workbook/read/portfolio';
import { readPortfolio } from '../src/workbook/read/portfolio';
import { readScenarios } from '../src/workbook/read/scenarios';
import { verifyLog } from '../src/workbook/record/verifyLog';
import { sameKey } from '../src/workbook/schema';
import type { Snapshot, WorkbookChange } from '../src/workbook/workbook';
import type { FilledBenefit } from '../src/workbook/write/benefits';
import { fillBenefits } from '../src/workbook/write/benefits';
import { writeDecision } from '../src/workbook/write/ranking';
import { keepScenario } from '../src/workbook/write/scenarios';
import { publish } from '../src/workbook/publish/publish';
import type { Publication } from '../src/workbook/publish/publication';
import { breakEvenAsOneFund, frontierOf } from './analysis';
import type { Request } from './arguments';
import { WrongArguments, domains } from './arguments';
import type { Report } from './json';
import { withProof } from './proof';
import { localTime, publicationOf } from './publication';

/**
 * Reads one workbook, ranks it and, where that is asked for, writes the new one.
 *
 * @throws WrongArguments where a weight is for no direction of the workbook; WorkbookFault where the file cannot be read
 */
export async function rank(request: Request): Promise<Report> {
  const workbook = await openXlsxFile(request.input);
  const { snapshot, reading, benefits } = await material(workbook, request);
  const { portfolio, problems, weights, judged } = reading;
  const report = {
    file: basename(request.input),
    seed: request.seed,
    domain: request.domain,
    problems,
    portfolio,
    weights,
    judged,
    benefits,
    material: materialOfReading(reading),
    scenarios: readScenarios(snapshot).scenarios,
    log: verifyLog(snapshot),
    ownWeights: [],
    decision: null,
    analysis: null,
    frontier: null,
    asOneFund: null,
    written: null,
  };
  if (portfolio === null) return report;
  const settings = settingsOf(portfolio, request);
  const wanted = !request.quick && (request.json || request.out !== null);
  const analysis = wanted ? analyse(portfolio, { ...settings, domain: domains[request.domain] }) : null;
  const decision = await withProof(portfolio, settings, analysis?.decision ?? decide(portfolio, settings));
  if (request.out !== null) {
    const publication = publicationOf(
      { snapshot, reading, portfolio, decision, settings, analysis },
      localTime(new Date()),
    );
    await workbook.write(changeOf(publication, request));
    await saveAsNewFile(workbook, request.out);
  }
  return {
    ...report,
    ownWeights: Object.keys(settings.weights ?? {}),
    decision,
    analysis,
    frontier: request.json ? frontierOf(portfolio, settings, decision) : null,
    asOneFund: analysis && request.json ? breakEvenAsOneFund(portfolio, settings, analysis) : null,
    written: request.out,
  };
}

interface Filled {
  readonly snapshot: Snapshot;
  readonly reading: PortfolioReading;
  readonly benefits: readonly FilledBenefit[] | null;
}

/** What the workbook holds; where that is asked for, with the benefit columns filled in first. */
async function material(workbook: XlsxWorkbook, request: Request): Promise<Filled> {
  const snapshot = await workbook.read();
  const reading = readPortfolio(snapshot);
  if (!request.benefits) return { snapshot, reading, benefits: null };
  const { change, applications: benefits } = fillBenefits(snapshot, reading);
  if ((change.cells ?? []).length === 0) return { snapshot, reading, benefits };
  await workbook.write(change);
  const filled = await workbook.read();
  return { snapshot: filled, reading: readPortfolio(filled), benefits };
}

/** The ranking, the decision material and, where that is asked for, the decision kept under a name. */
function changeOf(publication: Publication, { keep: name }: Request): WorkbookChange {
  const { decision, snapshot, time } = publication;
  const ranking = writeDecision(decision, snapshot);
  const material = publish(publication);
  const kept = name === null ? null : keepScenario(keep(name, decision), time, snapshot);
  return {
    ...material,
    tables: [...(ranking.tables ?? []), ...(kept?.tables ?? []), ...(material.tables ?? [])],
  };
}

function settingsOf(portfolio: Portfolio, request: Request): DecideSettings {
  const settings: DecideSettings = {
    seed: request.seed,
    budget: request.budget ?? undefined,
    weights: request.weights.length === 0 ? undefined : weightsOf(portfolio, request),
  };
  if (checkSettings(portfolio, settings)?.code === 'allWeightsZero')
    throw new WrongArguments('allWeightsZero');
  return settings;
}

function weightsOf(portfolio: Portfolio, { weights, language }: Request): Readonly<Record<string, number>> {
  const own = new Map<string, number>();
  for (const { direction, weight } of weights) {
    const known = portfolio.directions.find(({ id }) => sameKey(id) === sameKey(direction));
    if (known === undefined) {
      const ids = listed(
        language,
        portfolio.directions.map(({ id }) => id),
      );
      throw new WrongArguments('unknownDirection', { direction, known: ids });
    }
    if (own.has(known.id)) throw new WrongArguments('weightTwice', { direction: known.id });
    own.set(known.id, weight);
  }
  return Object.fromEntries(own);
}
