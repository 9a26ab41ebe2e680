/** One row per application: cost, marks, contributions, score, place and running totals. */
import { gatesNotPassed } from '../../model/portfolio/gates';
import { sameKey } from '../schema/table';
import type { CellContent } from '../sheet';
import type { Direction } from '../../model/portfolio/portfolio';
import { costFill } from './costFill';
import { formula, ifNumber, literally, numberIn, text, yes } from './formulas';
import type { Plan } from './plan';
import { stateRow } from './stateFill';
import { verdictFill } from './verdictFill';
import { words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

/** Contributions are exact multiples of 2^-40 points, as the model's are. */
const grain = 2 ** 40;

export function applicationFill(plan: Plan): Fill {
  return {
    ...identityFill(plan),
    ...costFill(plan),
    ...scoreFill(plan),
    ...placeFill(plan),
    ...verdictFill(plan),
  };
}

function identityFill({ publication, applications, read, sources }: Plan): Fill {
  const { ranking } = publication.decision;
  const { portfolio } = publication;
  const byId = new Map(portfolio.applications.map((application) => [application.id, application]));
  const gates = portfolio.gates ?? [];
  // Of the requirements only the anchoring is followed in formulas; the others are as they were.
  const unfollowed = gates.filter(({ kind }) => kind !== 'anchored');
  const anchoring = gates.some(({ kind }) => kind === 'anchored');
  const idOrder = new Map([...ranking.map(({ id }) => id)].sort().map((id, index) => [id, index + 1]));
  const found = (header: string, i: number): string =>
    sources.applications.cell(header, applications.at('row', i));
  const ifThere = (i: number, body: string): CellContent =>
    formula(ifNumber(applications.at('row', i), body));
  const trimmed = (header: string, i: number): CellContent =>
    ifThere(i, `IFERROR(TRIM(SUBSTITUTE(${found(header, i)}&"","\u00a0"," ")),"")`);
  return {
    number: (i) => i + 1,
    key: (i) => sameKey(ranking[i]?.id ?? ''),
    id: (i) => ranking[i]?.id ?? null,
    title: (i) => ranking[i]?.title ?? null,
    row: (i) =>
      formula(
        `IFERROR(MATCH(${literally(applications.at('key', i))},${read.applications.column('key')},0),"")`,
      ),
    administration: (i) => trimmed('Förvaltning', i),
    object: (i) => trimmed('Objekt', i),
    goals: (i) =>
      ifThere(
        i,
        `IFERROR(";"&SUBSTITUTE(SUBSTITUTE(UPPER(TRIM(SUBSTITUTE(${found('KF-mål', i)}&"","\u00a0"," "))),"; ",";")," ;",";")&";","")`,
      ),
    anchored: (i) => ifThere(i, yes(found('Förankrad', i))),
    lacking: (i) => {
      const application = byId.get(ranking[i]?.id ?? '');
      return application === undefined ? 0 : gatesNotPassed(application, unfollowed).length;
    },
    stopped: (i) => {
      if (gates.length === 0 || portfolio.rankUnready === true) return 0;
      const lacking = `${applications.at('lacking', i)}>0`;
      const stops = anchoring ? `OR(${lacking},${applications.at('anchored', i)}<>1)` : lacking;
      return formula(`IF(${stops},1,0)`);
    },
    idOrder: (i) => idOrder.get(ranking[i]?.id ?? '') ?? null,
    published: (i) => (ranking[i]?.selected === true ? 1 : 0),
  };
}

function scoreFill(plan: Plan): Fill {
  const { applications, directions, publication, weights } = plan;
  const { ranking } = publication.decision;
  const at = (key: string, i: number): string => applications.at(key, i);
  const last = directions.length - 1;
  const columns = directions.flatMap((direction, j): [string, (i: number) => CellContent][] => [
    [`mean${j}`, (i) => formula(meanOf(plan, direction, j, i))],
    [`worth${j}`, (i) => formula(worthOf(plan, direction, j, at(`mean${j}`, i)))],
    [
      `points${j}`,
      (i) => {
        const [share, worth] = [weights.at('share', j), at(`worth${j}`, i)];
        return formula(
          `IF(AND(ISNUMBER(${share}),ISNUMBER(${worth})),ROUND(100*${share}*${worth}*${grain},0)/${grain},"")`,
          ranking[i]?.contributions[direction.id] ?? '',
        );
      },
    ],
  ]);
  return {
    ...Object.fromEntries(columns),
    missing: (i) => {
      const parts = directions.map(
        (_, j) => `IF(ISNUMBER(${at(`worth${j}`, i)}),"",", "&${weights.at('id', j)})`,
      );
      return formula(`MID(${parts.join('&')},3,500)`, ranking[i]?.missing.join(', ') ?? '');
    },
    score: (i) => {
      const all = applications.across('points0', `points${last}`, i);
      return formula(`IF(COUNT(${all})<${directions.length},"",SUM(${all}))`, ranking[i]?.score ?? '');
    },
    ranked: (i) =>
      formula(
        `IF(AND(ISNUMBER(${at('row', i)}),ISNUMBER(${at('score', i)}),${at('stopped', i)}=0),${at('score', i)},"")`,
      ),
  };
}

/** Mean of the assessors, of marks that the scale has; or the application's own figure. */
function meanOf({ read, sources, applications }: Plan, direction: Direction, j: number, i: number): string {
  const source = direction.source ?? 'scores';
  const row = applications.at('row', i);
  if (source !== 'scores') {
    const header = source === 'netPresentValue' ? 'Nettonuvärde' : 'NNK';
    return ifNumber(row, numberIn(sources.applications.cell(header, row)));
  }
  const marks = read.scores.column(`score${j}`);
  const number = applications.at('number', i);
  const [least, most] = [read.scale.at('value', 0), read.scale.at('value', 1)];
  const which = `${read.scores.column('application')},${number},${marks},">="&${least},${marks},"<="&${most}`;
  return `IF(COUNTIFS(${which})=0,"",SUMIFS(${marks},${which})/COUNTIFS(${which}))`;
}

/** Position between the anchors, 0 to 1; outside them nothing, unless the criterion clips. */
function worthOf({ weights }: Plan, direction: Direction, j: number, mean: string): string {
  const [from, to] = [weights.at('from', j), weights.at('to', j)];
  const position = `(${mean}-${from})/(${to}-${from})`;
  if (direction.source === undefined) return ifNumber(mean, `IFERROR(${position},"")`);
  const within = `IF(AND(${position}>=0,${position}<=1),${position},"")`;
  return ifNumber(mean, `IFERROR(IF(${weights.at('clip', j)}=1,MAX(0,MIN(1,${position})),${within}),"")`);
}

function placeFill({ applications, budgets, mode, order, publication, state, steps }: Plan): Fill {
  const { ranking } = publication.decision;
  const at = (key: string, i: number): string => applications.at(key, i);
  const down = (key: string, i: number): string =>
    `SUMIFS(${applications.column(key)},${applications.column('position')},"<="&${at('position', i)})`;
  const years = mode === 'single' ? [] : publication.decision.budgets.map(({ year }) => year);
  const listed = (i: number): string => `AND(ISNUMBER(${at('position', i)}),ISNUMBER(${at('cost', i)}))`;
  const [tried, fund] = [state.at('value', stateRow.trial), state.at('value', stateRow.fund)];
  const asOne = (i: number): string => `${at('accumulated', i)}<=${fund}`;
  const eachYear = (i: number): string =>
    years.length === 0
      ? 'TRUE'
      : `AND(${years.map((year, t) => `${at(`running${year}`, i)}<=${budgets.at('now', t)}`).join(',')})`;
  const fits = (i: number): string => {
    if (mode === 'single') return asOne(i);
    if (mode === 'year') return `${at(`running${years[0] ?? 0}`, i)}<=${fund}`;
    return `IF(ISNUMBER(${tried}),${asOne(i)},${eachYear(i)})`;
  };
  return {
    rank: (i) =>
      formula(ifNumber(at('ranked', i), `RANK(${at('ranked', i)},${applications.column('ranked')})`)),
    place: (i) =>
      formula(
        ifNumber(at('rank', i), `INDEX(${order.column('place')},${at('rank', i)})`),
        ranking[i]?.place ?? '',
      ),
    // Applications that share a place stand in the order of their ids, which says nothing.
    position: (i) =>
      formula(
        ifNumber(
          at('place', i),
          `${at('place', i)}+COUNTIFS(${applications.column('place')},${at('place', i)},${applications.column('idOrder')},"<"&${at('idOrder', i)})`,
        ),
      ),
    accumulated: (i) => formula(`IF(${listed(i)},${down('cost', i)},"")`, ranking[i]?.accumulated ?? ''),
    ...Object.fromEntries(
      years.map((year) => [
        `running${year}`,
        (i: number): CellContent => formula(`IF(${listed(i)},${down(`draw${year}`, i)},"")`),
      ]),
    ),
    within: (i) =>
      formula(
        `IF(${listed(i)},IF(${fits(i)},${text(words('yes'))},${text(words('no'))}),"")`,
        said(ranking[i]?.withinBudget ?? null),
      ),
    chosen: (i) => {
      const published = at('published', i);
      if (steps.rows === 0) return formula(published);
      const [uses, step] = [state.at('value', stateRow.looksUp), state.at('value', stateRow.step)];
      const bit = `IF(MID(INDEX(${steps.column('bits')},${step}),${at('number', i)},1)="1",1,0)`;
      return formula(
        `IF(${uses}=1,IF(${step}=0,0,${bit}),${published})`,
        ranking[i]?.selected === true ? 1 : 0,
      );
    },
  };
}

function said(within: boolean | null): string {
  return within === null ? '' : words(within ? 'yes' : 'no');
}
