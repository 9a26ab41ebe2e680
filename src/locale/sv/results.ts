/** What stands in the column Anmärkning of Rangordning. Ids, not names: the names stand in the row beside. */
export const sv = {
  notAssessed: 'Ej bedömd mot {{directions}}, därför ingen plats.',
  notAnchored: 'Inte förankrad i förvaltningens ledning.',
  tied: 'Delar plats med {{others}}.',
  forcedIn: 'Måste vara med enligt {{condition}}: {{reason}}.',
  forcedInNoReason: 'Måste vara med enligt {{condition}}; skäl saknas.',
  forcedOut: 'Får inte vara med enligt {{condition}}: {{reason}}.',
  forcedOutNoReason: 'Får inte vara med enligt {{condition}}; skäl saknas.',
  selectedBelowWaterline: 'Ligger under vattenlinjen men ryms i den bästa portföljen.',
  leftOutAboveWaterline: 'Ryms ovanför vattenlinjen, men samma pengar ger fler poäng på andra ansökningar.',
  leftOutByConditions: 'Ryms ovanför vattenlinjen men är inte med i den bästa portföljen; se {{conditions}}.',
  noCost: 'Kostnaden är inte känd, så ansökan kan inte väljas.',
  drawsOutsideFund: 'Tar pengar {{years}}, då det inte finns någon ram.',
} as const;
