/** Two columns that only their order tells apart: "at 31 March 2024" and "at 30 June 2024", or "Count" and "Count". */
import { periodIn } from "../read-period";
import type { ColumnRole } from "../roles";
import type { KindData, KindHeading } from "./kind";

type Roles = readonly (ColumnRole | null)[];

/** The roles of a kind's headings, the two of a pair each given its own. */
export function tellPairsApart(kind: KindData, headings: readonly KindHeading[], given: Roles): Roles {
  let roles = given;
  for (const { role, first, second, beside } of kind.twoOf ?? []) {
    const [one, two] = [first, second];
    if (roles.some((other) => other !== role && (other === one || other === two))) continue;
    if (beside && !beside.some((other) => roles.includes(other))) continue;
    roles = inOrder(
      roles,
      placesOf(roles, (other) => other === role),
      one,
      two,
    );
  }
  if (kind.firstOf) roles = firstApart(kind.firstOf, roles);
  if (kind.elseIs) roles = underItsOwnName(kind.elseIs, roles);
  return kind.twoPeriods ? periodsApart(kind.twoPeriods, headings, roles) : roles;
}

function firstApart({ role, first }: NonNullable<KindData["firstOf"]>, roles: Roles): Roles {
  const places = placesOf(roles, (other) => other === role);
  if (places.length < 2 || roles.includes(first)) return roles;
  return roles.map((other, at) => (at === places[0] ? first : other));
}

function underItsOwnName({ role, given, beside }: NonNullable<KindData["elseIs"]>, roles: Roles): Roles {
  if (roles.includes(role) || !roles.includes(beside)) return roles;
  return roles.map((other) => (other === given ? role : other));
}

function periodsApart(
  { earlier, later, beside }: NonNullable<KindData["twoPeriods"]>,
  headings: readonly KindHeading[],
  roles: Roles,
): Roles {
  if (!beside.some((role) => roles.includes(role)) || roles.includes(earlier) || roles.includes(later)) return roles;
  const dated = placesOf(roles, (role, at) => role === null && isPeriod(headings[at]!));
  if (dated.length !== 2) return roles;
  const [one, two] = dated.map((at) => periodIn(headings[at]!.text)!) as [string, string];
  return one > two && one.length === two.length
    ? inOrder(roles, dated, later, earlier)
    : inOrder(roles, dated, earlier, later);
}

function isPeriod({ text, isLabel, holdsWords }: KindHeading): boolean {
  return !isLabel && !holdsWords && periodIn(text) !== null;
}

function placesOf(roles: Roles, isOne: (role: ColumnRole | null, at: number) => boolean): readonly number[] {
  return roles.flatMap((role, at) => (isOne(role, at) ? [at] : []));
}

function inOrder(roles: Roles, places: readonly number[], first: ColumnRole, second: ColumnRole): Roles {
  if (places.length !== 2) return roles;
  return roles.map((role, at) => (at === places[0] ? first : at === places[1] ? second : role));
}
