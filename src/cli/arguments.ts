import { parseArgs } from "node:util";

export type Format = "text" | "json" | "ndjson";
const FORMATS: readonly Format[] = ["text", "json", "ndjson"];

export type Command =
  /** `policy` is the path of a policy's document; null for the one that each workbook keeps. */
  | {
      readonly do: "check";
      readonly files: readonly string[];
      readonly format: Format;
      readonly policy: string | null;
      /** The path of the return before, or of a folder with one of each file's name; null for none. */
      readonly prior: string | null;
      /** The path of a workbook with an earlier register, or of a folder with one of each file's name; null for none. */
      readonly acceptances: string | null;
    }
  /** Print the example policy of that name; null for the default one. */
  | { readonly do: "policy"; readonly name: string | null }
  | { readonly do: "help" }
  /** The arguments make no sense; `why` is a sentence. */
  | { readonly do: "complain"; readonly why: string };

export const USAGE = `Usage: outturn check FILE... [--format text|json|ndjson] [--policy FILE.json] [--prior PATH]
                           [--acceptances PATH]
       outturn policy [NAME]`;

export const HELP = `${USAGE}

Checks the budget schedules of Excel workbooks (.xlsx, .xlsm, .xltx, .xls, .xlsb): that totals foot, variances and
nets agree, formulas are whole. It changes no file and sends nothing anywhere.

Each is checked by the policy that it keeps on a sheet (Setting, Applies to, Value, Source), or else by the default one.

  --policy FILE     a policy as JSON, for all files, instead of their own
  --prior PATH      the previous return to compare with, or a folder that holds one of the same name for each file
  --acceptances PATH
                    a workbook with an earlier register of exceptions, or a folder that holds one of the same name for
                    each file: what was accepted there is accepted here, as long as its figures are the same
  --format text     for people (the default)
  --format json     one document: { "version": 1, "packs": [ … ] }
  --format ndjson   one pack a line, each as soon as it is checked
  --help            this text

outturn policy prints an example policy as JSON, to be changed and given with --policy: the default one, or the one of
that name. A document may state only what differs from its "basis", which is the name of an example.

What was accepted, in the register that a workbook keeps or by its policy, is listed apart and is no error found.

Exit status: 0 no error found, 1 an error found in a pack, 2 a file could not be read or the command not understood.`;

/** Reads the command line, without the names of node and of the program. */
export function parseCommand(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        policy: { type: "string" },
        prior: { type: "string" },
        acceptances: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (fault) {
    // parseArgs explains how to pass odd names; its first sentence is enough.
    return { do: "complain", why: `${(fault as Error).message.split(". ")[0]!.replace(/\.$/, "")}.` };
  }
  const { values, positionals } = parsed;
  const [verb, ...files] = positionals;
  if (values.help || verb === "help") return { do: "help" };
  if (verb === undefined) return { do: "complain", why: "Say what to do: check, or policy." };
  if (verb === "policy") return { do: "policy", name: files.length === 0 ? null : files.join(" ") };
  if (verb !== "check") return { do: "complain", why: `There is no command "${verb}".` };
  if (files.length === 0) return { do: "complain", why: "Name at least one file to check." };
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) return { do: "complain", why: `There is no format "${values.format}".` };
  return {
    do: "check",
    files,
    format,
    policy: values.policy ?? null,
    prior: values.prior ?? null,
    acceptances: values.acceptances ?? null,
  };
}
