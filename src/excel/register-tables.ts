/** Which of a workbook's tables is the register. Its name alone does not tell: a pack may use the name for something of its own, and people copy sheets. */
import { isNamedLikeRegister, isRegister, ownRegister, REGISTER_TABLES } from "../marking";

/** The workbook's tables, and the names that people defined, as far as they could be the register's. */
export interface TablesByName {
  readonly tables: Excel.TableCollection;
  readonly definedNames: readonly Excel.NamedItem[];
}

/** A table with the register's name, or one like it. */
export interface RegisterCandidate {
  readonly table: Excel.Table;
  readonly sheetId: string;
  readonly columns: Excel.TableColumnCollection;
}

/** Goes with a command's first request. */
export function loadTablesByName({ tables, names }: Excel.Workbook): TablesByName {
  tables.load("items/id,items/name,items/worksheet/id");
  return { tables, definedNames: REGISTER_TABLES.map((name) => names.getItemOrNullObject(name).load("name")) };
}

/** Goes with its second. */
export function loadCandidates({ tables }: TablesByName): readonly RegisterCandidate[] {
  return tables.items
    .filter(({ name }) => isNamedLikeRegister(name))
    .map((table) => ({ table, sheetId: table.worksheet.id, columns: table.columns.load("items/name") }));
}

/** For after the second. A copy that somebody made of the register's sheet has another name, and is theirs. */
export function registerAmong<Candidate extends RegisterCandidate>(
  candidates: readonly Candidate[],
): Candidate | undefined {
  const alike = candidates.filter(isRegisterLike);
  return ownRegister(alike.map((candidate) => ({ candidate, table: candidate.table.name, sheet: "" })))?.candidate;
}

/** The register itself, or a copy of it. */
export function isRegisterLike({ columns }: RegisterCandidate): boolean {
  return isRegister(columns.items.map(({ name }) => name));
}

/** The name for a register that is yet to be made; null where a person uses both. */
export function freeTableName({ tables, definedNames }: TablesByName): string | null {
  const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  return (
    REGISTER_TABLES.find((name, index) => !taken.has(name.toLowerCase()) && definedNames[index]!.isNullObject) ?? null
  );
}
