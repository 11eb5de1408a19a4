/** A policy as JSON text, to be kept, sent and read again. */
import { toPercent } from "./setting-kinds";
import { EXAMPLE_POLICIES, exampleNamed } from "./example-policies";
import type { Policy } from "./policy";
import type { DocumentProblem } from "./policy-document";
import { readDocument } from "./policy-document";
import { documentOf, policyOf } from "./policy-of-document";

export type PolicyResult = { readonly policy: Policy } | { readonly problems: readonly string[] };

export function policyToJson(policy: Policy): string {
  return `${JSON.stringify(documentOf(policy), sayLargePercentages, 2)}\n`;
}

const SHARES = new Set(["percentage", "greenWithin", "amberWithin", "explained", "within", "share"]);

/** A bare 5 for a percentage is not taken, lest it mean 5 %; so more than the whole is written "150 %". */
function sayLargePercentages(key: string, value: unknown): unknown {
  const isLarge = typeof value === "number" && value > 1 && SHARES.has(key);
  return isLarge ? toPercent(value) : value;
}

/** Reads a policy's document. Nothing is taken from one that has a problem: every problem is told, with its place and what to write instead. */
export function policyFromJson(text: string): PolicyResult {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (fault) {
    return { problems: [`The text is not JSON: ${(fault as Error).message}`] };
  }
  const read = readDocument(document);
  if ("problems" in read) return { problems: read.problems.map(inWords) };
  const basis = exampleNamed(read.basis ?? EXAMPLE_POLICIES[0].name);
  if (!basis) {
    const names = EXAMPLE_POLICIES.map(({ name }) => `“${name}”`).join(", ");
    return { problems: [`basis is “${read.basis}”: give the name of an example policy (${names}).`] };
  }
  return { policy: policyOf(read, basis) };
}

function inWords({ at, says }: DocumentProblem): string {
  const place = at
    .map((key) => (typeof key === "number" ? ` no. ${key + 1}` : `.${key}`))
    .join("")
    .replace(/^\./, "");
  return `${place === "" ? "The document" : place} is ${says}.`;
}
