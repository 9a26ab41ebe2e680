import type { Capacity } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { capacitiesTable, needsTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { namedApplication } from './applications';
import { problemAt } from './place';
import { hasAll, rowsOf } from './rows';

interface OpenCapacity {
  readonly resource: string;
  readonly year: number;
  readonly available: number;
  readonly cell: string;
  readonly needs: Map<string, number>;
}

/**
 * Reads Kapacitet and Resursbehov. A row that lacks something, is negative or names an unknown application is left
 * out; several needs of one application for the same resource and year are added up.
 */
export function readCapacities(
  snapshot: Snapshot,
  applications: ApplicationIndex | null,
  problems: Problem[],
): readonly Capacity[] {
  const open = readAvailable(snapshot, problems);
  for (const row of rowsOf(snapshot, needsTable, problems)) {
    if (!hasAll(row, ['application', 'resource', 'year', 'need'], problems)) continue;
    const { application: id, resource, year, need } = row.values;
    const found = row.found('application');
    const known = namedApplication(applications, id, row.place('application'), found, problems);
    if (known === undefined) continue;
    if (need < 0) {
      const values = { column: 'Behov' };
      problems.push(problemAt(row.place('need'), row.found('need'), 'error', 'negativeNumber', values));
      continue;
    }
    const capacity = open.get(capacityKey(resource, year));
    if (capacity === undefined) {
      const values = { year, table: capacitiesTable.name };
      problems.push(problemAt(row.place('resource'), resource, 'remark', 'needWithoutCapacity', values));
      continue;
    }
    const applicationId = known.application.id;
    capacity.needs.set(applicationId, (capacity.needs.get(applicationId) ?? 0) + need);
  }
  return [...open.values()].map(({ resource, year, available, needs }) => ({
    resource,
    year,
    available,
    needs,
  }));
}

function readAvailable(snapshot: Snapshot, problems: Problem[]): Map<string, OpenCapacity> {
  const open = new Map<string, OpenCapacity>();
  for (const row of rowsOf(snapshot, capacitiesTable, problems)) {
    if (!hasAll(row, ['resource', 'year', 'available'], problems)) continue;
    const { resource, year, available } = row.values;
    if (available < 0) {
      const values = { column: 'Tillgängligt' };
      problems.push(
        problemAt(row.place('available'), row.found('available'), 'error', 'negativeNumber', values),
      );
      continue;
    }
    const key = capacityKey(resource, year);
    const first = open.get(key)?.cell;
    if (first !== undefined) {
      problems.push(
        problemAt(row.place('resource'), resource, 'error', 'duplicateCapacity', { year, first }),
      );
      continue;
    }
    open.set(key, { resource, year, available, cell: row.place('resource').cell, needs: new Map() });
  }
  return open;
}

function capacityKey(resource: string, year: number): string {
  return `${sameKey(resource)} ${year}`;
}
