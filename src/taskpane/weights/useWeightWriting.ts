import { useState } from 'react';
import type { PaneKey } from '../../locale/paneWords';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Snapshot, WorkbookChange } from '../../workbook/workbook';
import type { LackingColumns, WeightWrite } from '../../workbook/write/weights';
import { holdsDecision, lackingColumns, weightWrites } from '../../workbook/write/weights';
import type { JudgementsWrite } from '../../workbook/write/weightsJudgements';
import { writeJudgements } from '../../workbook/write/weightsJudgements';
import { useSession } from '../session/session';
import { changedWeights, weightOf } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { useWords } from '../shell/language';
import type { Decision } from './WriteWeights';
import type { ChangeDraft, Draft, Method } from './draft';
import { writtenMethod } from './methods';
import { pairwiseOf } from './proposal';
import type { Written } from './written';
import { judgementsOf, takeBack } from './written';

/** What is asked to be written: the weights with what belongs to them, or the pairwise answers alone. */
export type Asked = 'weights' | 'answers';

/** What came of the latest writing or taking back, in words. */
export interface Outcome {
  readonly intent: 'success' | 'error';
  readonly title: PaneKey;
  readonly sentence: string;
}

export interface WeightWriting {
  readonly cells: readonly WeightWrite[];
  readonly judgements: JudgementsWrite | null;
  readonly lacking: readonly LackingColumns[];
  /** Null where it is not asked: there is no cell for it, or only answers are saved. */
  readonly decision: Decision | null;
  readonly onDecision: (decision: Decision) => void;
  readonly writing: boolean;
  readonly outcome: Outcome | null;
  readonly forgetOutcome: () => void;
  /** Answers with whether it was written. */
  readonly write: () => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Writing weights, the decision on them and pairwise answers; and taking it back. */
export function useWeightWriting(
  portfolio: Portfolio,
  snapshot: Snapshot,
  draft: Draft,
  onDraft: ChangeDraft,
  asked: Asked | null,
): WeightWriting {
  const words = useWords();
  const announce = useAnnounce();
  const session = useSession();
  const { tried, resetWeights, now } = session;
  const [decision, setDecision] = useState<Decision>(() => ({ who: '', day: localDay(now()) }));
  const [writing, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const ids = portfolio.directions.map(({ id }) => id);
  const own = pairwiseOf(snapshot, ids, draft);
  const method = methodOf(portfolio, tried, draft);
  const who = decision.who.trim();
  const cells =
    asked !== 'weights'
      ? []
      : weightWrites(snapshot, {
          weights: Object.fromEntries(portfolio.directions.map((each) => [each.id, weightOf(each, tried)])),
          decidedBy: who === '' ? null : who,
          decidedOn: decision.day.trim(),
          method: method === null ? null : writtenMethod(method),
        });
  const withAnswers = asked === 'answers' || (asked === 'weights' && method === 'pairwise');
  const judgements = withAnswers ? writeJudgements(snapshot, ids, own) : null;

  const say = (next: Outcome): void => {
    setOutcome(next);
    announce(next.sentence);
  };
  const carryOut = async (change: WorkbookChange): Promise<boolean> => {
    setWriting(true);
    const fault = await session.write(change);
    setWriting(false);
    if (fault !== null) say({ intent: 'error', title: 'writeFailed', sentence: fault });
    return fault === null;
  };

  const write = async (): Promise<boolean> => {
    const before = { assessor: own.assessor, comparisons: judgementsOf(snapshot, ids, own.assessor) };
    const written: Written = { cells, judgements: judgements && { before, after: own } };
    const done = await carryOut({
      cells: cells.map((each) => each.write),
      ...(judgements !== null && { tables: [judgements.table] }),
      basedOn: snapshot,
    });
    if (!done) return false;
    const sentence = doneSentence(words, cells, judgements);
    setOutcome(null);
    onDraft({ written: { ...written, sentence }, ...(asked === 'weights' && { applied: null }) });
    announce(sentence);
    if (asked === 'weights') resetWeights();
    return true;
  };

  const undo = async (): Promise<void> => {
    if (draft.written === null) return;
    const back = takeBack(snapshot, ids, draft.written);
    if (back === null) {
      onDraft({ written: null });
      say({ intent: 'error', title: 'writeFailed', sentence: words('undoGone') });
    } else if (await carryOut(back)) {
      onDraft({ written: null });
      say({ intent: 'success', title: 'undone', sentence: words('undoneSentence') });
    }
  };

  return {
    cells,
    judgements,
    lacking: asked === 'weights' ? lackingColumns(snapshot) : [],
    decision: asked === 'weights' && holdsDecision(snapshot) ? decision : null,
    onDecision: setDecision,
    writing,
    outcome,
    forgetOutcome: () => setOutcome(null),
    write,
    undo,
  };
}

/** How the weights that count in the pane came about; null where they are the workbook's own. */
function methodOf(
  portfolio: Portfolio,
  tried: Readonly<Record<string, number>>,
  { applied }: Draft,
): Method | null {
  if (applied !== null && isApplied(portfolio, tried, applied.weights)) return applied.method;
  return changedWeights(portfolio, tried).length > 0 ? 'direct' : null;
}

/** Whether a proposal's weights are those that count in the pane. */
export function isApplied(
  portfolio: Portfolio,
  tried: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): boolean {
  return portfolio.directions.every((direction) => weightOf(direction, tried) === weights[direction.id]);
}

function doneSentence(
  words: ReturnType<typeof useWords>,
  cells: readonly WeightWrite[],
  judgements: JudgementsWrite | null,
): string {
  const weights = cells.filter(({ column }) => column === 'weight');
  const [first] = weights.length > 0 ? weights : cells;
  return [
    weights.length > 0 &&
      words('writeWeightsDone', { count: weights.length, sheet: first?.write.sheet ?? '' }),
    weights.length === 0 &&
      cells.length > 0 &&
      words('writeDecisionDone', { sheet: first?.write.sheet ?? '' }),
    judgements !== null &&
      words('writeJudgementsDone', { count: judgements.changes.length, sheet: judgements.sheet }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** The day as the user's clock has it, yyyy-mm-dd. */
function localDay(moment: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
