import { CARRYFWD } from "./carryfwd";
import { DRAWDOWN } from "./drawdown";
import { FOOT } from "./foot";
import { FORECAST } from "./forecast";
import { FULLYEAR } from "./fullyear";
import { IMPLIEDPOP } from "./impliedpop";
import { LACRATE } from "./lacrate";
import { MOVEMENT } from "./movement";
import { PLACEMENTCOST } from "./placementcost";
import { PRICEVOLUME } from "./pricevolume";
import { RAGSTATUS } from "./ragstatus";
import { RETURNED } from "./returned";
import { TIES } from "./ties";
import { VARIANCE } from "./variance";
import { VARIANCEPCT } from "./variancepct";

export { type WorksheetError, isWorksheetError } from "./worksheet-error";

/** Takes its arguments as Excel hands them over, each a block of cells; gives a block, or throws a WorksheetError for the whole of it. */
export type WorksheetFunction = (...cells: unknown[][][]) => unknown[][];

/** Every worksheet function by its id in functions.json, which is also its name after "OUTTURN." in a formula. */
export const worksheetFunctions: Readonly<Record<string, WorksheetFunction>> = {
  VARIANCE,
  VARIANCEPCT,
  CARRYFWD,
  RETURNED,
  LACRATE,
  IMPLIEDPOP,
  RAGSTATUS,
  TIES,
  FOOT,
  FULLYEAR,
  FORECAST,
  PLACEMENTCOST,
  PRICEVOLUME,
  DRAWDOWN,
  MOVEMENT,
};

/**
 * Tells Excel's runtime which function answers to which id. Call it once, where the add-in starts.
 * An Excel without custom functions, as on the iPad, is told nothing.
 */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, worksheetFunction] of Object.entries(worksheetFunctions))
    CustomFunctions.associate(id, worksheetFunction);
}
