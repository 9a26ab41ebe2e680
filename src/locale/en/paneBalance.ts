import type { sv } from '../sv/paneBalance';

/** The words of the pane's view Balance. */
export const en = {
  balanceLead:
    'How the best portfolio is divided. The bars can be compared within each group: what it asks for, what it gets, and what that gives.',
  balanceNothing: 'No application is chosen, so there is nothing to divide.',
  balanceAsked: 'Share of the amount asked for',
  balanceGranted: 'Share of the money',
  balancePoints: 'Share of the points',
  balanceApplications: 'Applications',
  balanceChosen: 'Chosen',
  balanceAmount: 'Gets, SEK',
  balanceAdministrations: 'Administrations',
  balanceAdministration: 'Administration',
  balanceObjects: 'Objects',
  balanceObject: 'Object',
  balanceGoals: 'Council goals',
  balanceGoal: 'Council goal',
  balanceDirections: 'Directions',
  balanceDirection: 'Direction',
  balanceWeight: 'Weight',
  balanceContributing: 'Chosen that contribute',
  balanceDirectionPoints: 'Points',
  balanceUnstated: 'Not stated',
  balanceMost: '{{group}} gets the most money, {{share}}.',
  balanceUneven: '{{group}} makes up {{asked}} of what is asked for but gets {{granted}} of the money.',
  balanceOverlap: 'An application with several goals counts in each, so the shares may exceed 100% together.',
  balanceDirectionText:
    'The weight of each direction beside the share of the points that the chosen give it. Greatest difference: {{direction}}, weight {{weight}} and share {{share}}.',
  balanceWithoutGroups_one: '{{groups}} gets nothing.',
  balanceWithoutGroups_other: '{{count}} get nothing: {{groups}}.',
  balanceWithoutGoals_one: 'Nothing that is chosen contributes to the council goal {{groups}}.',
  balanceWithoutGoals_other: 'Nothing that is chosen contributes to {{count}} council goals: {{groups}}.',
  balanceWithoutDirections_one: 'Nothing that is chosen contributes to the direction {{groups}}.',
  balanceWithoutDirections_other: 'Nothing that is chosen contributes to {{count}} directions: {{groups}}.',
  balanceNoneStated:
    'The column {{column}} is empty for every application. Fill it in to see how it is divided.',
  balanceAdministrationTitle: 'What the administrations ask for, get and give',
  balanceObjectTitle: 'What the objects ask for, get and give',
  balanceGoalTitle: 'What is asked for and given per council goal',
  balanceDirectionTitle: 'Weight and points of the directions',
} as const satisfies Record<keyof typeof sv, string>;
