/** Walks the object paths and actions of one request over the class tables. Nothing here knows what any class does. */
import type { HostContext, HostObject } from "./class-table";
import { hostObject } from "./class-table";
import { workbookTable } from "./classes/workbook";
import { refuse, type ActionInfo, type ArgumentInfo, type RequestBody } from "./protocol";

export interface Dispatch {
  /** Carries out one action and gives what the client is to be told; undefined where it is told nothing. */
  run(action: ActionInfo): unknown;
}

export function dispatch(body: RequestBody, host: HostContext, excelApi: string): Dispatch {
  const found = new Map<number, HostObject | null>();
  const kept = new Map<number, string>();

  function objectAt(pathId: number): HostObject | null {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const object = reach(pathId);
    found.set(pathId, object);
    return object;
  }

  function reach(pathId: number): HostObject | null {
    const path = body.ObjectPaths[pathId] ?? refuse("InvalidObjectPath", "The object path is not in the request.");
    if (path.ObjectPathType === 1) return hostObject(workbookTable, null);
    if (path.ObjectPathType === 6) return host.references.get(path.Name) ?? refuse("InvalidObjectPath", "The object's reference was given up.");
    if (path.ObjectPathType === 7) return null;
    const parent = path.ParentObjectPathId === undefined ? null : objectAt(path.ParentObjectPathId);
    // Excel lets nothing be reached through an object that turned out to be null.
    if (!parent) return refuse("ItemNotFound", "The requested resource doesn't exist.");
    if (path.ObjectPathType === 5) {
      const item = parent.table.item ?? refuse("InvalidArgument", `${parent.table.name} has no items by key.`);
      return item(parent.state, argumentsOf(path.ArgumentInfo)[0], host);
    }
    if (path.ObjectPathType === 4) return navigate(parent, path.Name);
    if (path.ObjectPathType !== 3) return refuse("NotImplemented", `Object paths of type ${path.ObjectPathType} are not served.`);
    const method = methodOf(parent, path.Name);
    if (!method.to) return refuse("NotImplemented", `${parent.table.name}.${path.Name} gives no object.`);
    return method.to(parent.state, argumentsOf(path.ArgumentInfo), host);
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    if (info?.ReferencedObjectPathIds) {
      return (info.Arguments ?? []).map((argument, index) => {
        const id = info.ReferencedObjectPathIds?.[index];
        return typeof id === "number" && id > 0 ? objectAt(id) : argument;
      });
    }
    return info?.Arguments ?? [];
  }

  function navigate(object: HostObject, name: string): HostObject | null {
    const navigation = object.table.navigations?.[name];
    if (!navigation) return unknownMember(object, name);
    within(navigation.since, object, name);
    return navigation.to(object.state, host);
  }

  function methodOf(object: HostObject, name: string) {
    const method = object.table.methods?.[name];
    if (!method) return unknownMember(object, name);
    within(method.since, object, name);
    return method;
  }

  /** https://learn.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets */
  function within(since: string | undefined, object: HostObject, name: string): void {
    if (since && !isVersionAtLeast(excelApi, since)) refuse("ApiNotFound", `${object.table.name}.${name} needs ExcelApi ${since}; this host has ${excelApi}.`);
  }

  /** Values of the properties named, nested objects by "custom/rule/formula". All at once ("*") is refused: say what you read. */
  function query(object: HostObject, names: readonly string[]): unknown {
    if (object.table.items) return { _Items: object.table.items(object.state, host).map((item) => query(item, names)) };
    const value: Record<string, unknown> = identity(object);
    const nested = new Map<string, string[]>();
    for (const name of names) {
      const [first = "", ...rest] = name.split("/");
      if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
      else value[pascal(first)] = readProperty(object, pascal(first));
    }
    for (const [name, inner] of nested) {
      const target = navigate(object, pascal(name));
      value[pascal(name)] = target === null ? null : query(target, inner);
    }
    return value;
  }

  function readProperty(object: HostObject, name: string): unknown {
    const property = object.table.properties?.[name];
    if (!property?.read) return unknownMember(object, name);
    within(property.since, object, name);
    return property.read(object.state, host);
  }

  function identity(object: HostObject): Record<string, unknown> {
    return object.table.id ? { Id: object.table.id(object.state) } : {};
  }

  function instantiate(pathId: number): unknown {
    const object = objectAt(pathId);
    if (!object) return null;
    const reference = kept.get(pathId);
    return reference === undefined ? identity(object) : { ...identity(object), _ReferenceId: reference };
  }

  function keepReference(pathId: number, object: HostObject): void {
    if (!object.table.isReference) refuse("InvalidOperation", `${object.table.name} keeps no reference.`);
    const reference = host.newReference();
    host.references.set(reference, object);
    kept.set(pathId, reference);
  }

  return {
    run(action) {
      if (action.ActionType === 5) return undefined;
      if (action.ActionType === 1) return instantiate(action.ObjectPathId);
      const object = objectAt(action.ObjectPathId);
      if (action.ActionType === 2) {
        const names = action.QueryInfo?.Select ?? [];
        if (names.length === 0 || names.includes("*") || action.QueryInfo?.Expand) refuse("InvalidArgument", "Name the properties to load.");
        return object === null ? null : query(object, names);
      }
      if (!object) {
        if (action.Name === "_KeepReference") return undefined;
        return refuse("ItemNotFound", "The requested resource doesn't exist.");
      }
      if (action.ActionType === 4) {
        const property = object.table.properties?.[action.Name];
        if (!property?.write) return unknownMember(object, action.Name);
        within(property.since, object, action.Name);
        property.write(object.state, argumentsOf(action.ArgumentInfo)[0], host);
        return undefined;
      }
      if (action.ActionType !== 3) return refuse("NotImplemented", `Actions of type ${action.ActionType} are not served.`);
      if (action.Name === "_KeepReference") {
        keepReference(action.ObjectPathId, object);
        return undefined;
      }
      const method = methodOf(object, action.Name);
      return method.result?.(object.state, argumentsOf(action.ArgumentInfo), host);
    },
  };
}

function unknownMember(object: HostObject, name: string): never {
  return refuse("ApiNotFound", `${object.table.name}.${name} is not served by this host.`);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "1.14" is at least "1.9". */
export function isVersionAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
