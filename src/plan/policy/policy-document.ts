/** What a policy's document must look like, and what is said where it does not. */
import type { GenericSchema } from "valibot";
import * as v from "valibot";
import type { PartialSettings, RuleSetting } from "./policy";
import { choice, reads } from "./setting-kinds";
import { SETTINGS } from "./settings";

/** A policy as it is written down: what it does not state is as in its basis. */
export interface PolicyDocument extends PartialSettings {
  readonly name: string;
  readonly version?: string;
  readonly source?: string;
  /** The example policy that it starts from; the default where none is named. */
  readonly basis?: string;
  readonly sources?: Readonly<Record<string, string>>;
  readonly overrides?: readonly (PartialSettings & {
    readonly appliesTo: string;
    readonly sources?: Readonly<Record<string, string>>;
  })[];
}

/** A place in a document that cannot be read, as its keys, and the end of the sentence that says so. */
export interface DocumentProblem {
  readonly at: readonly (string | number)[];
  readonly says: string;
}

const text = (advice: string) =>
  reads((input) => (typeof input === "string" && input.trim() !== "" ? input.trim() : undefined), advice);
const anyText = reads((input) => (typeof input === "string" ? input : undefined), "give a text");
/** A version may be typed as a number, in a cell nearly always. */
const version = reads(
  (input) => (typeof input === "number" ? String(input) : typeof input === "string" ? input.trim() : undefined),
  "give a text such as “2024/25”",
);
const onOff = reads(
  (input) => (typeof input === "boolean" ? input : choice("accepted")(input)),
  "give true, false or “accepted”",
);

const rule: GenericSchema<unknown, RuleSetting> = group("a rule", {
  on: onOff,
  severity: reads(choice("error", "query", "warning", "note"), "give “error”, “query”, “warning” or “note”"),
  reason: anyText,
}) as GenericSchema<unknown, RuleSetting>;

const sources = v.record(
  v.string(),
  anyText,
  'give the source of each setting, as in { "rag.red.amount": "Cabinet, June 2024" }',
);

const settings = {
  ...settingGroups(),
  rules: v.record(v.string(), rule, 'give rules by their id, as in { "unit-missing": { "on": false } }'),
};

const policyDocument = group(
  "a policy",
  {
    name: text("give the policy a name"),
    version,
    source: anyText,
    basis: anyText,
    sources,
    overrides: v.array(
      group("an override", { appliesTo: text("say where it applies, such as “Directorates”"), sources, ...settings }, [
        "appliesTo",
      ]),
      'give a list, as in [ { "appliesTo": "Directorates", … } ]',
    ),
    ...settings,
  },
  ["name"],
) as GenericSchema<unknown, PolicyDocument>;

/** A document's own words checked and read: "5 %" is 0.05. Every problem is told, not only the first. */
export function readDocument(document: unknown): PolicyDocument | { readonly problems: readonly DocumentProblem[] } {
  const result = v.safeParse(policyDocument, document);
  if (result.success) return result.output;
  return {
    problems: result.issues.map((issue) => ({
      at: (issue.path ?? []).map(({ key }) => key as string | number),
      says: `${issue.input === undefined ? "missing" : showInput(issue.input)}: ${issue.message}`,
    })),
  };
}

type Entries = Readonly<Record<string, GenericSchema<unknown, unknown>>>;

/** An object all of whose keys may be left out but the required ones, and which has no others. */
function group(what: string, entries: Entries, required: readonly string[] = []): GenericSchema<unknown, unknown> {
  const keys = Object.keys(entries);
  const known = keys.length > 6 ? `${keys.slice(0, 6).join(", ")} …` : keys.join(", ");
  const lacks = (issue: { readonly input: unknown }) =>
    issue.input === undefined ? `give it, for ${what} needs it` : `give ${what} in { }, with ${known}`;
  return v.pipe(
    v.custom<object>((input) => !Array.isArray(input), lacks),
    v.objectWithRest(
      Object.fromEntries(
        Object.entries(entries).map(([key, schema]) => [
          key,
          required.includes(key) ? schema : v.exactOptional(schema),
        ]),
      ),
      v.never(`there is no such setting; ${what} has ${known}`),
      lacks,
    ),
  ) as unknown as GenericSchema<unknown, unknown>;
}

interface Tree {
  [key: string]: Tree | GenericSchema<unknown, unknown>;
}

/** The groups of settings, nested as their paths are. */
function settingGroups(): Entries {
  const tree: Tree = {};
  for (const { path, kind } of SETTINGS) {
    const keys = path.split(".");
    const parent = keys.slice(0, -1).reduce((at, key) => (at[key] ??= {}) as Tree, tree);
    parent[keys.at(-1)!] = kind.schema;
  }
  return branches(tree);
}

function branches(tree: Tree): Entries {
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [key, isSchema(branch) ? branch : group(`“${key}”`, branches(branch))]),
  );
}

function isSchema(branch: Tree | GenericSchema<unknown, unknown>): branch is GenericSchema<unknown, unknown> {
  return "~run" in branch;
}

function showInput(input: unknown): string {
  if (typeof input === "string") return `“${input.length > 60 ? `${input.slice(0, 60)}…` : input}”`;
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" && input !== null ? "a group" : String(input);
}
