/** How one of Excel's classes is described to the dispatcher: its members, by the names on the wire, and what each does to the model. */
import type { HostModel, HostSheet } from "./host-model";
import { refuse } from "./protocol";

/** What a member may use besides its own object's state. */
export interface HostContext {
  readonly model: HostModel;
  /** Names of events a client asked to hear, as "Changed". */
  readonly events: Set<string>;
  readonly references: Map<string, HostObject>;
  newReference(): string;
}

export interface HostObject<State = unknown> {
  readonly table: ClassTable<State>;
  readonly state: State;
}

/** `since` is the ExcelApi version that brought the member, 1.1 where left out; it is held against the client's own statements. */
export interface Property<State> {
  readonly since?: string;
  readonly read?: (state: State, host: HostContext) => unknown;
  readonly write?: (state: State, value: unknown, host: HostContext) => void;
}

export interface Navigation<State> {
  readonly since?: string;
  readonly to: (state: State, host: HostContext) => HostObject | null;
}

/** `result` gives a plain value, `to` another object (null for a null object). */
export interface Method<State> {
  readonly since?: string;
  readonly result?: (state: State, args: readonly unknown[], host: HostContext) => unknown;
  readonly to?: (state: State, args: readonly unknown[], host: HostContext) => HostObject | null;
}

export interface ClassTable<State> {
  readonly name: string;
  readonly id?: (state: State) => string;
  /** Ranges live past their request only while the client keeps a reference to them. */
  readonly isReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly navigations?: Readonly<Record<string, Navigation<State>>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** collection.getItem(key). */
  readonly item?: (state: State, key: unknown, host: HostContext) => HostObject;
  readonly items?: (state: State, host: HostContext) => readonly HostObject[];
}

export function hostObject<State>(table: ClassTable<State>, state: State): HostObject {
  return { table, state } as unknown as HostObject;
}

export function sheetById(host: HostContext, id: string): HostSheet {
  return host.model.sheets().find((sheet) => sheet.id === id) ?? refuse("ItemNotFound", "The requested resource doesn't exist.");
}

/** A workbook that is open for viewing only refuses every write. https://learn.microsoft.com/javascript/api/excel/excel.errorcodes */
export function writableWorkbook({ model }: HostContext): HostModel {
  if (model.isReadOnly) refuse("AccessDenied", "You cannot perform the requested operation: the workbook is open for viewing only.");
  return model;
}

/** A protected sheet refuses what a locked cell refuses. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function writableSheet(host: HostContext, id: string): HostSheet {
  writableWorkbook(host);
  const sheet = sheetById(host, id);
  if (sheet.isProtected) refuse("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
  return sheet;
}

export function text(value: unknown, name: string): string {
  return typeof value === "string" ? value : refuse("InvalidArgument", `The argument ${name} must be text.`);
}

export function count(value: unknown, name: string): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : refuse("InvalidArgument", `The argument ${name} must be a whole number.`);
}
