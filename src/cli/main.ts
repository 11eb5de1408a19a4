#!/usr/bin/env node
/** `outturn check FILE...`: the checks of the add-in on files, many at once, without Excel. */
import type { CheckOptions } from "../checking";
import type { PolicyResult } from "../plan";
import { HELP, USAGE, type Format, parseCommand } from "./arguments";
import { callersFolder } from "./callers-folder";
import { type Beside, type CheckedFile, checkFile } from "./check-file";
import { expandPatterns } from "./expand-patterns";
import { JSON_VERSION, packJson } from "./json-report";
import { fileText, inColour, plain, summaryText } from "./text-report";

const FOUND_ERRORS = 1;
const COULD_NOT = 2;

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.do) {
    case "help":
      process.stdout.write(`${HELP}\n`);
      return 0;
    case "complain":
      process.stderr.write(`${command.why}\n${USAGE}\n`);
      return COULD_NOT;
    case "policy":
      return printPolicy(command.name);
    case "check": {
      const given: PolicyResult | CheckOptions =
        command.policy === null ? {} : await (await import("./open-policy")).openPolicy(command.policy);
      if ("problems" in given) {
        process.stderr.write(`${given.problems.join("\n")}\n`);
        return COULD_NOT;
      }
      const files = await expandPatterns(command.files, callersFolder());
      return exitStatus(await checkAll(files, command.format, given, command));
    }
  }
}

async function printPolicy(name: string | null): Promise<number> {
  const { DEFAULT_POLICY, EXAMPLE_POLICIES, exampleNamed, policyToJson } = await import("../plan");
  const policy = name === null ? DEFAULT_POLICY : exampleNamed(name);
  if (policy) {
    process.stdout.write(policyToJson(policy));
    return 0;
  }
  const names = EXAMPLE_POLICIES.map((example) => `  ${example.name}`).join("\n");
  process.stderr.write(`There is no example policy "${name}". There are:\n${names}\n`);
  return COULD_NOT;
}

/** Checks one file after another and writes each result as soon as it is there. */
async function checkAll(
  files: readonly string[],
  format: Format,
  options: CheckOptions,
  beside: Beside,
): Promise<readonly CheckedFile[]> {
  const write = (text: string) => process.stdout.write(text);
  const paint = process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb" ? inColour : plain;
  const checked: CheckedFile[] = [];
  if (format === "json") write(`{"version":${JSON_VERSION},"packs":[`);
  for (const file of files) {
    const result = await checkFile(file, options, beside);
    if (format === "text") write(`${fileText(result, paint)}\n`);
    else if (format === "ndjson") write(`${JSON.stringify(packJson(result))}\n`);
    else write(`${checked.length === 0 ? "\n" : ",\n"}${JSON.stringify(packJson(result))}`);
    checked.push(result);
  }
  if (format === "json") write("\n]}\n");
  else if (format === "text") write(`${summaryText(checked)}\n`);
  return checked;
}

function exitStatus(checked: readonly CheckedFile[]): number {
  if (checked.some(({ error }) => error !== null)) return COULD_NOT;
  return checked.some(
    (file) =>
      file.error === null &&
      file.report.findings.some(({ severity, acceptance }) => severity === "error" && !acceptance),
  )
    ? FOUND_ERRORS
    : 0;
}

// Whoever reads the output may stop early ("| head"): that is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit();
  throw fault;
});

// The status is set, not exited with, so that a slow pipe still gets everything.
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
