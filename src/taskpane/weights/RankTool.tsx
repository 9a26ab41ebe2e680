import { Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { PaneKey } from '../../locale/paneWords';
import type { RankOrderMethod } from '../../model/portfolio/weights/rankOrder';
import { useAnnounce } from '../shell/Announcer';
import { Lead } from '../shell/View';
import { useWords } from '../shell/language';
import { RankItem } from './RankItem';
import type { ToolProps } from './ToolChoice';
import { orderOf } from './proposal';
import type { RankGroups } from './rankGroups';
import { movedDown, movedUp, parted, ranksOf, tiedWithAbove } from './rankGroups';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const formulas: readonly { readonly value: RankOrderMethod; readonly label: PaneKey }[] = [
  { value: 'centroid', label: 'formulaCentroid' },
  { value: 'reciprocal', label: 'formulaReciprocal' },
  { value: 'rankSum', label: 'formulaRankSum' },
];

/** The directions in order of importance, with ties, and how the order becomes weights. */
export function RankTool({ portfolio, draft, onDraft }: ToolProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  /** What has the focus while its row is moved in the page, which would take the focus away. */
  const held = useRef<HTMLElement | null>(null);
  const groups = orderOf(portfolio, draft);
  const ranks = ranksOf(groups);
  const ids = groups.flat();

  useLayoutEffect(() => {
    if (held.current !== null && held.current !== document.activeElement) held.current.focus();
    held.current = null;
  });

  const set = (next: RankGroups, id: string): void => {
    const active = document.activeElement;
    held.current = active instanceof HTMLElement && list.current?.contains(active) === true ? active : null;
    onDraft({ groups: next });
    const direction = portfolio.directions.find((each) => each.id === id)?.title ?? id;
    announce(words('moved', { direction, rank: ranksOf(next)[id] ?? 0, total: ids.length }));
  };
  const move = (id: string, step: 1 | -1): void => {
    set(step < 0 ? movedUp(groups, id) : movedDown(groups, id), id);
  };

  return (
    <>
      <Lead>{words('rankOrderLead')}</Lead>
      <ol className={styles.list} ref={list} data-list="importance">
        {ids.map((id, at) => {
          const direction = portfolio.directions.find((each) => each.id === id);
          const group = groups.find((each) => each.includes(id)) ?? [];
          if (direction === undefined) return null;
          return (
            <RankItem
              key={id}
              direction={direction}
              rank={ranks[id] ?? 0}
              tied={group.length > 1}
              tiedWithAbove={group[0] !== id}
              first={at === 0}
              last={at === ids.length - 1}
              onMove={(step) => move(id, step)}
              onTie={(tie) => set(tie ? tiedWithAbove(groups, id) : parted(groups, id), id)}
            />
          );
        })}
      </ol>
      <Field label={words('formulaLabel')}>
        <RadioGroup
          value={draft.formula}
          onChange={(_event, { value }) => {
            const chosen = formulas.find((each) => each.value === value);
            if (chosen !== undefined) onDraft({ formula: chosen.value });
          }}
        >
          {formulas.map(({ value, label }) => (
            <Radio key={value} value={value} label={words(label)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
