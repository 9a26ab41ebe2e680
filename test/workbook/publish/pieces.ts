/** Pieces of formulas as they are to stand in the cells, written out once; ␣ and ⍽ are the hard spaces. */

/** A number as the reader takes it: a letter in place of point and e, a minus sign, and no hard spaces. */
export const numberIn = (cell: string): string =>
  `IFERROR(IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(IF(TRIM(${cell})="","x",SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(` +
  `SUBSTITUTE(SUBSTITUTE(LOWER(${cell}),".","x"),"e","x"),"−","-"),"␣",""),"⍽","")),","," ")),"")`;

/** A key to look up, in which ~, * and ? are themselves. */
export const literally = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** Names are compared without outer and doubled spaces, in capitals. */
export const keyOf = (cell: string): string => `IFERROR(UPPER(TRIM(SUBSTITUTE(${cell}&"","␣"," "))),"")`;

/** What another cell shows: a number, else its text. */
export const shown = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},${cell}&"")`;

/** Ja, or the spreadsheet's own truth. */
export const yes = (cell: string): string =>
  `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},1,0),IF(UPPER(TRIM(${cell}&""))="JA",1,0)),0)`;

/** A column of the list in Beräkning: four applications in rows 23 to 26. */
export const listColumn = (letters: string): string => `'Beräkning'!$${letters}$23:$${letters}$26`;
