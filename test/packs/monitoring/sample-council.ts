/** What the made-up council is made of: directorates with their services and budgets in £000, all drawn from one seed. */
import { type Chance, chanceFrom } from "./chance";

export interface Service {
  readonly name: string;
  readonly budget: { readonly gross: number; readonly income: number };
  readonly forecast: { readonly gross: number; readonly income: number };
  /** Moved in or out since the budget was set. */
  readonly virement: number;
  /** What explains the variance; the amounts add to it. An underspend is negative. */
  readonly drivers: readonly (readonly [what: string, amount: number])[];
}

export interface Directorate {
  readonly name: string;
  readonly services: readonly Service[];
}

const SERVICES: readonly (readonly [directorate: string, ...services: string[]])[] = [
  ["Adult Social Care", "Older people", "Learning disability", "Mental health", "Commissioning", "Safeguarding adults"],
  ["Children's Services", "Children in care", "Family support", "Fostering and adoption", "Youth justice", "School transport", "Early years"],
  ["Place", "Highways", "Waste collection and disposal", "Public transport", "Planning and building control", "Libraries"],
  ["Resources", "Finance", "Legal services", "Information technology", "Property", "Customer services"],
];

/** Services that overspend, and by what share of their net budget; all others underspend a little. */
const OVERSPENDS: Readonly<Record<string, number>> = { "Children in care": 0.08, "School transport": 0.11, "Learning disability": 0.06 };

export function sampleCouncil(): readonly Directorate[] {
  const chance = chanceFrom(2024);
  return SERVICES.map(([name, ...services]) => {
    const last = services.length - 1;
    const virements = services.slice(0, last).map(() => chance.between(-60, 60, 5));
    return { name, services: services.map((service, at) => drawn(service, chance, at < last ? virements[at]! : -virements.reduce((sum, moved) => sum + moved, 0))) };
  });
}

function drawn(name: string, chance: Chance, virement: number): Service {
  const gross = chance.between(2_400, 38_000, 5);
  const income = -chance.between(200, Math.floor(gross / 4), 5);
  const net = gross + income;
  const over = OVERSPENDS[name];
  const change = over === undefined ? -chance.between(5, Math.min(60, Math.floor(net / 60))) : Math.round(net * over) + 200;
  const moreIncome = chance.between(2, 40);
  const first = Math.round(change * 0.7);
  const drivers: Service["drivers"] = over === undefined ? [["posts held vacant", first], ["lower running costs", change - first]] : [["more people supported", first], ["price of contracts", change - first]];
  return { name, budget: { gross, income }, forecast: { gross: gross + change + moreIncome, income: income - moreIncome }, virement, drivers };
}

export function netOf({ gross, income }: Service["budget"]): number {
  return gross + income;
}
