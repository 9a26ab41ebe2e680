/**
 * The rows of Beräkning, column by column: what each application costs and scores, and how near its neighbour it is. What the
 * formulas give is worked out by hand in hand.native.test.ts.
 */
import { columnOfLetters } from '../../../src/workbook/cells/address';
import type { SheetWrite } from '../../../src/workbook/sheet';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, said } from './listed';
import { literally, numberIn, shown, yes } from './pieces';

const sheet = (): SheetWrite => sheetsOf(publicationOf(handRound())).calculation;

/** What stands in the row of an application, from 0, in the columns that are asked for. */
function list(row: number, letters: readonly string[]): readonly string[] {
  const cells = blockAt(sheet().blocks, 'A23').rows[row] ?? [];
  return letters.map((letter) => `${letter}: ${said(cells[columnOfLetters(letter)] ?? null)}`);
}

/** The same of the list in order of score, whose first column is AT. */
function order(row: number, letters: readonly string[]): readonly string[] {
  const cells = blockAt(sheet().blocks, 'AT23').rows[row] ?? [];
  const from = columnOfLetters('AT');
  return letters.map((letter) => `${letter}: ${said(cells[columnOfLetters(letter) - from] ?? null)}`);
}

const column = (letters: string): string => `$${letters}$23:$${letters}$26`;
const read = (letters: string, last: number): string => `'Avläsning'!$${letters}$7:$${letters}$${last}`;

test('which application it is, and what is read of it', () => {
  const found = (letters: string): string => `INDEX('Ansökningar'!$${letters}$2:$${letters}$15,$E$23)`;
  const trimmed = (letters: string): string =>
    `=IF(ISNUMBER($E$23),IFERROR(TRIM(SUBSTITUTE(${found(letters)}&"","␣"," ")),""),"")`;
  expect(list(0, 'A B C D E F G H I J K'.split(' '))).toEqual([
    'A: 1',
    'B: "A1"',
    'C: "A1"',
    'D: "E-tjänst"',
    `E: =IFERROR(MATCH(${literally('$B$23')},${read('G', 20)},0),"")`,
    `F: ${trimmed('D')}`,
    `G: ${trimmed('E')}`,
    `H: =IF(ISNUMBER($E$23),IFERROR(";"&SUBSTITUTE(SUBSTITUTE(UPPER(TRIM(SUBSTITUTE(${found('H')}&"","␣"," "))),"; ",";")," ;",";")&";",""),"")`,
    `I: =IF(ISNUMBER($E$23),${yes(found('G'))},"")`,
    // The round demands nothing.
    'J: 0',
    'K: 0',
  ]);
});

test('what it costs: as asked, the sum of its lines, and what it takes of each year', () => {
  const asked = "INDEX('Ansökningar'!$C$2:$C$15,$E$23)";
  const [application, year, pays, bad] = [read('T', 19), read('U', 19), read('Y', 19), read('Z', 19)];
  const known = (body: string): string =>
    `=IF(OR(NOT(ISNUMBER($E$23)),AND(LEN($L$23)>0,NOT(ISNUMBER($N$23))),COUNTIFS(${application},$A$23,${bad},1)>0),"",${body})`;
  const draw = (which: number, without: string): string =>
    `=IF(ISNUMBER($R$23),IF($O$23>0,SUMIFS(${pays},${application},$A$23,${year},${which}),${without}),"")`;
  expect(list(0, 'L M N O P Q R S T U V'.split(' '))).toEqual([
    `L: =IF(ISNUMBER($E$23),IFERROR(IF(LEN(${asked})=0,"",${asked}),"?"),"")`,
    `M: =${numberIn('$L$23')}`,
    'N: =IF(ISNUMBER($M$23),IF($M$23<0,"",ROUND($M$23,0)),"")',
    `O: =COUNTIFS(${application},$A$23,${pays},">=0")`,
    `P: =SUMIFS(${pays},${application},$A$23)`,
    `Q: ${known('IF(ISNUMBER($N$23),$N$23,IF($O$23>0,$P$23,""))')}`,
    `R: ${known(`IF($O$23>0,$P$23,${shown('$N$23')})`)}`,
    `S: =IF(ISNUMBER($B$7),${shown('$Q$23')},${shown('$R$23')}) → 400000`,
    'T: =IF(ISNUMBER($S$23),$S$23,0)',
    // What is asked for is taken of the first year where there are no lines.
    `U: ${draw(2027, '$N$23')}`,
    `V: ${draw(2028, '0')}`,
  ]);
});

test('what it scores: the mean of marks that the scale has, its position, and exact points', () => {
  const mean = (letters: string): string => {
    const marks = read(letters, 21);
    const which = `${read('O', 21)},$A$23,${marks},">="&'Avläsning'!$D$7,${marks},"<="&'Avläsning'!$D$8`;
    return `=IF(COUNTIFS(${which})=0,"",SUMIFS(${marks},${which})/COUNTIFS(${which}))`;
  };
  // 2 to the power of 40.
  const points = (share: string, worth: string): string =>
    `=IF(AND(ISNUMBER(${share}),ISNUMBER(${worth})),ROUND(100*${share}*${worth}*1099511627776,0)/1099511627776,"")`;
  expect(list(0, 'W X Y Z AA AB AC AD AE'.split(' '))).toEqual([
    `W: ${mean('P')}`,
    `X: ${mean('Q')}`,
    'Y: =IF(ISNUMBER($W$23),IFERROR(($W$23-$I$7)/($J$7-$I$7),""),"")',
    'Z: =IF(ISNUMBER($X$23),IFERROR(($X$23-$I$8)/($J$8-$I$8),""),"")',
    `AA: ${points('$H$7', '$Y$23')} → 75`,
    `AB: ${points('$H$8', '$Z$23')} → 12.5`,
    'AC: =MID(IF(ISNUMBER($Y$23),"",", "&$E$7)&IF(ISNUMBER($Z$23),"",", "&$E$8),3,500) → ""',
    'AD: =IF(COUNT($AA$23:$AB$23)<2,"",SUM($AA$23:$AB$23)) → 87.5',
    'AE: =IF(AND(ISNUMBER($E$23),ISNUMBER($AD$23),$K$23=0),$AD$23,"")',
  ]);
});

test('where it stands, what is taken down to it, and whether it is chosen', () => {
  const down = (letters: string): string =>
    `=IF(AND(ISNUMBER($AI$23),ISNUMBER($S$23)),SUMIFS(${column(letters)},${column('AI')},"<="&$AI$23),"")`;
  expect(list(0, 'AF AG AH AI AJ AK AL AM AN AO'.split(' '))).toEqual([
    `AF: =IF(ISNUMBER($AE$23),RANK($AE$23,${column('AE')}),"")`,
    `AG: =IF(ISNUMBER($AF$23),INDEX(${column('AW')},$AF$23),"") → 1`,
    'AH: 1',
    `AI: =IF(ISNUMBER($AG$23),$AG$23+COUNTIFS(${column('AG')},$AG$23,${column('AH')},"<"&$AH$23),"")`,
    `AJ: ${down('S')} → 400000`,
    `AK: ${down('U')}`,
    `AL: ${down('V')}`,
    'AM: =IF(AND(ISNUMBER($AI$23),ISNUMBER($S$23)),IF(IF(ISNUMBER($B$7),$AJ$23<=$B$9,AND($AK$23<=$O$7,$AL$23<=$O$8)),"Ja","Nej"),"") → "Ja"',
    'AN: 1',
    `AO: =IF($B$10=1,IF($B$11=0,0,IF(MID(INDEX('Publicerat'!$O$7:$O$12,$B$11),$A$23,1)="1",1,0)),$AN$23) → 1`,
  ]);
});

test('what the readers have decided, by heading and id wherever they have moved it', () => {
  const entered = (heading: string): string =>
    `INDEX('Beslutsunderlag'!$A$18:$X$21,MATCH(${literally('$C$23')},'Beslutsunderlag'!$C$18:$C$21,0),` +
    `MATCH("${heading}",'Beslutsunderlag'!$A$17:$X$17,0))`;
  const given = 'OR($AP$23="BEVILJAS",$AP$23="DELVIS")';
  const amount = entered('Beviljat belopp');
  expect(list(0, ['AP', 'AQ', 'AR'])).toEqual([
    `AP: =IFERROR(UPPER(TRIM(${entered('Beslut')}&"")),"")`,
    `AQ: =IF(${given},IFERROR(IF(ISNUMBER(${amount}),${amount},IF($AP$23="BEVILJAS",$T$23,0)),0),0)`,
    `AR: =IF(${given},1,0)`,
  ]);
});

test('what the others are known to give', () => {
  const results = (letters: string): readonly string[] =>
    [0, 1, 2, 3].map((row) => (list(row, [letters])[0] ?? '').replace(/^.* → |^\w+: /, ''));
  expect({
    number: results('A'),
    id: results('C'),
    title: results('D'),
    cost: results('S'),
    points1: results('AA'),
    points2: results('AB'),
    missing: results('AC'),
    score: results('AD'),
    place: results('AG'),
    idOrder: results('AH'),
    accumulated: results('AJ'),
    within: results('AM'),
    published: results('AN'),
    chosen: results('AO'),
  }).toEqual({
    number: ['1', '2', '3', '4'],
    id: ['"A1"', '"A2"', '"A3"', '"A4"'],
    title: ['"E-tjänst"', '"Nattillsyn"', '"Ärenden"', '"Drönare"'],
    cost: ['400000', '300000', '150000', '100000'],
    // A4 has 3 of 4 against I1: 75 · 3/4 = 56,25.
    points1: ['75', '37.5', '18.75', '56.25'],
    points2: ['12.5', '25', '12.5', '""'],
    missing: ['""', '""', '""', '"I2"'],
    score: ['87.5', '62.5', '31.25', '""'],
    place: ['1', '2', '3', '""'],
    idOrder: ['1', '2', '3', '4'],
    accumulated: ['400000', '700000', '850000', '""'],
    within: ['"Ja"', '"Ja"', '"Nej"', '""'],
    published: ['1', '0', '1', '0'],
    chosen: ['1', '0', '1', '0'],
  });
});

describe('the list in order of score', () => {
  const headings = 'AT AU AV AW AX AY AZ BA BB BC BD BE BF'.split(' ');
  /** The share at which two neighbours are level. */
  const critical = (difference: string, share: string): string => {
    const at = `($BC$23-${share}*${difference})/($BC$23-${difference})`;
    return (
      `=IF(ISNUMBER($BC$23),IF(OR((1-${share})*1000000000000<=1,ABS(${difference}-$BC$23)<0.00000000000001*(1-${share})),"",` +
      `IF(ABS(${at}-0.5)<=0.500000000001,MAX(0,MIN(1,${at})),"")),"")`
    );
  };
  const moves = 'MIN(IF(ISNUMBER($BD$23),ABS($BD$23-$H$7),9),IF(ISNUMBER($BE$23),ABS($BE$23-$H$8),9))';

  test('its headings and number formats', () => {
    const { rows, format, look } = blockAt(sheet().blocks, 'AT22');
    expect(look).toBe('tableHeading');
    expect(blockAt(sheet().blocks, 'AT23').format).toEqual(format);
    expect(said(blockAt(sheet().blocks, 'AT21').rows[0]?.[0] ?? null)).toBe(
      '"Känslighet: andelen vid vilken en ansökan och nästa i listan får lika poäng"',
    );
    const formats = format as readonly (string | undefined)[];
    expect((rows[0] ?? []).map((heading, i) => `${String(heading)}: ${formats[i] ?? '–'}`)).toEqual([
      'Listplats: 0',
      'Poäng: 0.0',
      'Gruppens första: 0.0',
      'Plats: 0',
      'Ansökan nr: 0',
      'Id: –',
      'Nästa: –',
      'Skillnad I1: 0.000',
      'Skillnad I2: 0.000',
      'Försprång (andel): 0.0000',
      'Vikt I1 vid byte: 0.0%',
      'Vikt I2 vid byte: 0.0%',
      'Minsta ändring: 0.0%',
    ]);
  });

  test('the first leads its own group, and stands first', () => {
    const difference = (letters: string): string =>
      `=IF(AND(ISNUMBER($AX$23),ISNUMBER($AX$24)),INDEX(${column(letters)},$AX$23)-INDEX(${column(letters)},$AX$24),"")`;
    expect(order(0, headings)).toEqual([
      'AT: 1',
      `AU: =IF(1>COUNT(${column('AE')}),"",LARGE(${column('AE')},1))`,
      'AV: =$AU$23',
      'AW: =IF(ISNUMBER($AU$23),1,"")',
      `AX: =IFERROR(MATCH(1,${column('AI')},0),"")`,
      `AY: =IF(ISNUMBER($AX$23),INDEX(${column('C')},$AX$23),"")`,
      `AZ: =IF(ISNUMBER($AX$24),INDEX(${column('C')},$AX$24),"")`,
      `BA: ${difference('Y')}`,
      `BB: ${difference('Z')}`,
      'BC: =IF(ISNUMBER($BA$23),$H$7*$BA$23+$H$8*$BB$23,"")',
      `BD: ${critical('$BA$23', '$H$7')}`,
      `BE: ${critical('$BB$23', '$H$8')}`,
      `BF: =IF(ISNUMBER($BC$23),IF(OR(ABS($BC$23)*100000000000<=1,${moves}=9),"",${moves}),"")`,
    ]);
  });

  test('each after it is tied with the leader of the group before, or leads a new one', () => {
    const tied = '$AV$23-$AU$24<=0.000000001*MAX(1,ABS($AV$23),ABS($AU$24))';
    expect(order(1, ['AT', 'AU', 'AV', 'AW', 'AX'])).toEqual([
      'AT: 2',
      `AU: =IF(2>COUNT(${column('AE')}),"",LARGE(${column('AE')},2))`,
      `AV: =IF(ISNUMBER($AU$24),IF(${tied},$AV$23,$AU$24),"")`,
      `AW: =IF(ISNUMBER($AU$24),IF(${tied},$AW$23,2),"")`,
      `AX: =IFERROR(MATCH(2,${column('AI')},0),"")`,
    ]);
  });

  test('the last has nobody after it', () => {
    expect(order(3, ['AT', 'AY', 'AZ', 'BA'])).toEqual([
      'AT: 4',
      `AY: =IF(ISNUMBER($AX$26),INDEX(${column('C')},$AX$26),"")`,
      `AZ: =IF(ISNUMBER(""),INDEX(${column('C')},""),"")`,
      `BA: =IF(AND(ISNUMBER($AX$26),ISNUMBER("")),INDEX(${column('Y')},$AX$26)-INDEX(${column('Y')},""),"")`,
    ]);
  });
});
