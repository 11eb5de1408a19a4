/** Start of the shared runtime: panel, ribbon commands and worksheet functions of one workbook live here together. */
import { createRoot } from "react-dom/client";
import { checkInSteps, createMemory, type CheckOptions } from "../checking";
import { associateCommands } from "../commands";
import { createSheetHost } from "../excel";
import { registerFunctions } from "../functions";
import { rules } from "../rules";
import type { Workbook } from "../workbook";
import { createLiveCheck } from "./live/live-check";
import { createNameMemory } from "./accepting/name-memory";
import { createOtherReturns } from "./returns/other-returns";
import { Pane } from "./Pane";
import { createPolicyDesk } from "./policy/policy-desk";
import { createSession } from "./session";

/** Set by webpack from package.json. */
declare const OUTTURN_VERSION: string;

const container = document.getElementById("pane")!;

if (typeof Office === "undefined") {
  say(
    "Microsoft’s own script for add-ins could not be loaded, so the panel cannot start. Check the connection, then open the panel again.",
  );
} else {
  // Excel asks for functions as soon as the script has run; it does not wait for the panel.
  registerFunctions();
  void Office.onReady(({ host }) => {
    if (host === null) say("This is the panel of Outturn, an add-in for Excel. Open it from Excel’s Home tab.");
    else start();
  });
}

function start(): void {
  const host = createSheetHost();
  const memory = createMemory();
  let beside: Pick<CheckOptions, "prior" | "acceptances"> = {};
  const run = (workbook: Workbook) => checkInSteps(workbook, rules, { memory, ...beside });
  const clock = () => new Date();
  const session = createSession({
    host,
    run,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    version: OUTTURN_VERSION,
    clock,
    name: createNameMemory(() => localStorage, Office.context.partitionKey),
  });
  const desk = createPolicyDesk({ host, session });
  const live = createLiveCheck({ host, session, run, clock, later });
  const returns = createOtherReturns({ session, read: readOther, goBy: (options) => (beside = options) });
  associateCommands(session);
  void session.start();

  // Only a fault of the program's own is uncaught; a blank panel would say nothing.
  const onUncaughtError = (error: unknown) =>
    say(
      `The panel stopped: ${error instanceof Error ? error.message : String(error)}. Close it and open it again; the workbook is as it was.`,
    );
  createRoot(container, { onUncaughtError }).render(
    <Pane
      session={session}
      desk={desk}
      live={live}
      returns={returns}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor}
    />,
  );
}

/** The reader comes in a file of its own, with the first workbook that is read: most people never need it. */
async function readOther(bytes: Uint8Array, name: string): Promise<Workbook> {
  const { readXlsxFile } = await import(
    /* webpackChunkName: "read-xlsx", webpackExports: ["readXlsxFile"] */ "../files"
  );
  return readXlsxFile(bytes, name);
}

/** Excel may slow the timers of a closed panel, which only makes the pause longer. */
function later(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/** Where there is no panel to say it in. */
function say(sentence: string): void {
  container.textContent = sentence;
}
