import { useMemo } from 'react';
import { listed, perCent, plainNumber } from '../../locale/format';
import type { GroupBalance } from '../../model/portfolio/balance/balance';
import { ShareBarsChart } from '../charts/ShareBarsChart';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { groupShares, mostGranted, mostUneven } from './groups';

interface GroupsBalanceProps {
  readonly groups: readonly GroupBalance[];
  /** What all applications ask for together, whole kronor. */
  readonly requested: number;
  /** What the groups are, as the words name it. */
  readonly column: 'Administration' | 'Object' | 'Goal';
  readonly titleOf?: (group: string) => string;
}

/** For each group its share of what is asked for, of the money and of the points, in bars and in words. */
export function GroupsBalance({ groups, requested, column, titleOf }: GroupsBalanceProps) {
  const language = useLanguage();
  const words = useWords();
  const of = words(`balance${column}`);
  const shares = useMemo(() => groupShares(groups, requested), [groups, requested]);
  const rows = useMemo(() => {
    const number = (value: number) => ({ text: plainNumber(language, value), value });
    return shares.map((each) => ({
      key: each.group,
      label: nameOf(each.group),
      shares: [each.shareOfRequested, each.shareOfGranted, each.shareOfPoints],
      more: [number(each.applications), number(each.chosen), number(each.granted)],
    }));
    function nameOf(group: string): string {
      return group === '' ? words('balanceUnstated') : (titleOf?.(group) ?? group);
    }
  }, [shares, titleOf, words, language]);
  const series = useMemo(
    () => [words('balanceAsked'), words('balanceGranted'), words('balancePoints')],
    [words],
  );
  const moreHeadings = useMemo(
    () => [words('balanceApplications'), words('balanceChosen'), words('balanceAmount')],
    [words],
  );
  const stated = shares.filter(({ group }) => group !== '');
  if (stated.length === 0) return <Lead>{words('balanceNoneStated', { column: of })}</Lead>;

  const name = (group: string): string =>
    group === '' ? words('balanceUnstated') : (titleOf?.(group) ?? group);
  const share = (value: number | null): string => perCent(language, value ?? 0);
  const most = mostGranted(shares);
  const uneven = mostUneven(shares);
  const without = column === 'Goal' ? [] : stated.filter(({ chosen }) => chosen === 0);
  const sentences = [
    most && words('balanceMost', { group: name(most.group), share: share(most.shareOfGranted) }),
    uneven &&
      words('balanceUneven', {
        group: name(uneven.group),
        asked: share(uneven.shareOfRequested),
        granted: share(uneven.shareOfGranted),
      }),
    without.length > 0 &&
      words('balanceWithoutGroups', {
        count: without.length,
        groups: listed(
          language,
          without.map(({ group }) => name(group)),
        ),
      }),
    column === 'Goal' && words('balanceOverlap'),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <ShareBarsChart
      title={words(`balance${column}Title`)}
      text={sentences.join(' ')}
      of={of}
      series={series}
      rows={rows}
      moreHeadings={moreHeadings}
    />
  );
}
