/** The made-up council's revenue: by service in full, by directorate with ratings and reasons, the movement since last quarter, virements. */
import { PERCENT, type PackRow, type PackTable, line, named, section, subtotal, total, totalOfLines } from "../pack-table";
import { chanceFrom } from "./chance";
import { type Directorate, type Service, netOf, sampleCouncil } from "./sample-council";

const council = sampleCouncil();

const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, "-");
const addUp = (columns: readonly string[], names: readonly string[]) => columns.map(() => `=${names.map((name) => `[c ${name}]`).join("+")}`);

/** Gross, income and net of every service, a subtotal for each directorate. */
export function revenueByService(directorates: readonly Directorate[] = council): PackTable {
  const across = ["=[B]+[C]", "=[E]+[F]", "=[B]-[E]", "=[C]-[F]", "=[D]-[G]"];
  const summed = (label: string, sums: readonly string[]): readonly string[] => [label, sums[0]!, sums[1]!, across[0]!, sums[2]!, sums[3]!, ...across.slice(1)];
  const rows = directorates.flatMap(({ name, services }): readonly PackRow[] => [
    section(name),
    ...services.map(({ name: service, budget, forecast }) => line(service, budget.gross, budget.income, across[0]!, forecast.gross, forecast.income, ...across.slice(1))),
    named(slug(name), subtotal(...summed(`${name} total`, Array.from({ length: 4 }, () => "=SUM([c lines])")))),
  ]);
  return {
    caption: "Revenue budget monitoring 2024/25 (£000)",
    headings: [["Service", "Revised budget", "<", "<", "Forecast outturn", "<", "<", "Variance (over)/under", "<", "<"], ["^", "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net"]],
    rows: [...rows, total(...summed("Total", addUp(["B", "C", "E", "F"], directorates.map(({ name }) => slug(name)))))],
    notes: ["Brackets in the variance show an overspend; income is in brackets throughout."],
  };
}

/** Net by service of one directorate: variance, its share of the budget, rating, and what explains it. */
export function revenueRated({ name, services }: Directorate): PackTable {
  const rows = services.map((service) => line(service.name, netOf(service.budget), netOf(service.forecast), "=[B]-[C]", "=[D]/ABS([B])", ratingOf(service), reasonsOf(service)));
  const variances = services.map((service) => netOf(service.forecast) - netOf(service.budget));
  const all = { over: variances.reduce((sum, variance) => sum + variance, 0), budget: services.reduce((sum, service) => sum + netOf(service.budget), 0) };
  return {
    caption: `${name}: net revenue position (£000)`,
    headings: [["Service", "Revised budget", "Forecast outturn", "Variance (over)/under", "Variance %", "RAG", "Explanation"]],
    rows: [...rows, total(`${name} total`, "=SUM([c lines])", "=SUM([c lines])", "=[B]-[C]", "=[D]/ABS([B])", rated(all.over, all.budget), null)],
    formats: { E: `${PERCENT};(${PERCENT})` },
  };
}

/** A published key: red from 5 % or £0.1m over, whichever is lower; less over amber; underspend green. */
function rated(over: number, budget: number): string {
  if (over <= 0) return "G";
  return over >= 100 || over >= 0.05 * budget ? "R" : "A";
}

function ratingOf({ budget, forecast }: Service): string {
  return rated(netOf(forecast) - netOf(budget), netOf(budget));
}

function reasonsOf({ drivers }: Service): string {
  const [[first, most], [second, rest]] = drivers as [readonly [string, number], readonly [string, number]];
  const millions = (thousands: number) => `£${(Math.abs(thousands) / 1000).toFixed(3)}m`;
  return `${most > 0 ? "Overspend" : "Underspend"} of ${millions(most + rest)}: ${first} ${millions(most)} and ${second} ${millions(rest)}.`;
}

/** The forecast of each directorate last quarter and now. */
export function forecastMovement(directorates: readonly Directorate[] = council): PackTable {
  const chance = chanceFrom(7);
  return {
    caption: "Forecast net outturn by period (£000)",
    headings: [["Directorate", "Revised budget", "Quarter 1 forecast", "Quarter 2 forecast", "Movement"]],
    rows: [
      ...directorates.map(({ name, services }) => {
        const forecast = services.reduce((sum, service) => sum + netOf(service.forecast), 0);
        return line(name, services.reduce((sum, service) => sum + netOf(service.budget), 0), forecast - chance.between(-90, 120), forecast, "=[D]-[C]");
      }),
      totalOfLines("Total", 4),
    ],
  };
}

/** From the budget as set to the budget of today. */
export function virements(directorates: readonly Directorate[] = council): PackTable {
  return {
    caption: "Virements since the budget was set (£000)",
    headings: [["Service", "Original budget", "Virements", "Revised budget"]],
    rows: [...directorates.flatMap(({ services }) => services.map((service) => line(service.name, netOf(service.budget) - service.virement, service.virement, "=[B]+[C]"))), totalOfLines("Total", 3)],
  };
}
