/** What a pack says several times over is found once: at the first schedule that says it, the others named beside it. */
import type { RelatedCell, Scope } from "../../checking";
import type { Pack, Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { findSheet } from "../../workbook";

export interface Said {
  readonly cell: CellAddress;
  /** The figures it is about: "655 at 61.5". What is wholly among those of an earlier one says nothing new. */
  readonly figures: readonly string[];
}

export type Placed<Found extends Said> = Found & { readonly elsewhere: readonly RelatedCell[] };

/** A finder for one rule, with what it found in each pack. */
export function onceInPack<Found extends Said>(
  find: (scope: Pick<Scope, "schedule" | "sheet">) => readonly Found[],
): (scope: Scope) => readonly Placed<Found>[] {
  const known = new WeakMap<Pack, ReadonlyMap<Schedule, readonly Placed<Found>[]>>();
  return (scope) => {
    const answer = known.get(scope.pack) ?? inAll(scope, find);
    known.set(scope.pack, answer);
    return answer.get(scope.schedule) ?? [];
  };
}

function inAll<Found extends Said>(
  { pack, workbook }: Scope,
  find: (scope: Pick<Scope, "schedule" | "sheet">) => readonly Found[],
): ReadonlyMap<Schedule, readonly Placed<Found>[]> {
  const all: { found: Found; schedule: Schedule; elsewhere: RelatedCell[] }[] = [];
  for (const schedule of pack.schedules) {
    const sheet = findSheet(workbook, schedule.sheet);
    for (const found of sheet ? find({ schedule, sheet }) : []) {
      const earlier = all.find((other) => found.figures.every((figure) => other.found.figures.includes(figure)));
      if (earlier) earlier.elsewhere.push({ ...found.cell, sheet: schedule.sheet });
      else all.push({ found, schedule, elsewhere: [] });
    }
  }
  const placed = new Map<Schedule, Placed<Found>[]>();
  for (const { found, schedule, elsewhere } of all) {
    placed.set(schedule, [...(placed.get(schedule) ?? []), { ...found, elsewhere }]);
  }
  return placed;
}
