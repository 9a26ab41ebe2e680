import { kronor } from '../../locale/format';
import { sayDocument } from '../../locale/recordDocumentWords';
import type { Publication } from '../publish/publication';
import type { Minutes } from './minutes';
import { logGround, minutesOf } from './minutes';
import type { ApplicationOutcome } from './outcome';

/** The minutes as text to paste into the municipality's own template. */
export function minutesText(publication: Publication): string {
  const minutes = minutesOf(publication);
  const log = logGround(publication);
  const grounds = [...minutes.grounds, ...(log === null ? [] : [log])];
  return [
    minutes.title,
    `${sayDocument('paragraph')} ${sayDocument('unknown')}`,
    `${sayDocument('deciders')}: ${minutes.deciders}`,
    `${sayDocument('decidedOn')}: ${minutes.decidedOn}`,
    ...(minutes.reservation === null ? [] : ['', minutes.reservation]),
    '',
    minutes.heading,
    ...groupLines(minutes),
    sumLine(minutes),
    '',
    sayDocument('groundsHead'),
    ...grounds.map(([label, said]) => `${label}: ${said}`),
    '',
    sayDocument('forcedHead'),
    ...(minutes.exceptions.length === 0 ? [sayDocument('forcedNone')] : minutes.exceptions),
    '',
  ].join('\n');
}

function groupLines({ groups }: Minutes): readonly string[] {
  return groups.flatMap(({ heading, outcomes }, index) => [
    `${index + 1}. ${heading}`,
    ...(outcomes.length === 0
      ? [`   ${sayDocument('none')}`]
      : outcomes.map((one) => `   ${outcomeLine(one)}`)),
  ]);
}

function outcomeLine(outcome: ApplicationOutcome): string {
  const { id, title, administration, reason, isProposal } = outcome;
  const mark = isProposal ? ` ${sayDocument('proposed')}` : '';
  const named = administration === null ? `${id} ${title}` : `${id} ${title}, ${administration}`;
  return `${named}: ${amountText(outcome)}${mark}. ${reason}`;
}

/** What is granted, or applied for, in words. */
export function amountText({ verdict, amount, requested }: ApplicationOutcome): string {
  const asked = requested === null ? sayDocument('costUnknown') : kronor('sv', requested);
  if (verdict === 'granted') return amount === null ? asked : kronor('sv', amount);
  if (verdict !== 'partly') return asked;
  if (amount === null) return sayDocument('amountMissing').replace(/\.$/u, '');
  return sayDocument('amountOf', { amount: kronor('sv', amount), requested: asked });
}

function sumLine({ granted, left }: Minutes): string {
  const sum = `${sayDocument('sum')}: ${kronor('sv', granted)}.`;
  if (left === null) return sum;
  const label = sayDocument(left < 0 ? 'over' : 'left');
  return `${sum} ${label}: ${kronor('sv', Math.abs(left))}.`;
}
