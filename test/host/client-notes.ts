/**
 * Our extension of Microsoft's client: notes (ExcelApi 1.18), which the published library does not know, since it ends at 1.15. Built as the
 * library builds its comments, from the library's own parts, with the names that Microsoft's reference gives.
 * https://learn.microsoft.com/javascript/api/excel/excel.notecollection
 */

/** The parts of the library that its own classes are made of. */
export interface ClientLibrary {
  readonly Excel: Record<string, ClientClass>;
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly BatchApiHelper: Record<"createMethodObject" | "createPropertyObject" | "createChildItemObject" | "invokeMethod" | "invokeSetProperty", (...parts: unknown[]) => unknown>;
    readonly Utility: Record<"load" | "fixObjectPathIfNecessary" | "throwIfNotLoaded", (...parts: unknown[]) => unknown>;
  };
}

/** The library's own classes, of which the types say nothing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type ClientClass = new (...parts: any[]) => any;

const READ = 1;
const WRITE = 0;
const FROM_HOST = 4;

export function addNotes({ Excel, OfficeExtension }: ClientLibrary): void {
  const { BatchApiHelper, Utility, ClientObject } = OfficeExtension;

  class Note extends ClientObject {
    private text: unknown;
    get _className() {
      return "Note";
    }
    get _scalarPropertyNames() {
      return ["content"];
    }
    get _scalarPropertyOriginalNames() {
      return ["Content"];
    }
    get content() {
      Utility.throwIfNotLoaded("content", this.text, "Note", this._isNull);
      return this.text;
    }
    set content(value: unknown) {
      this.text = value;
      BatchApiHelper.invokeSetProperty(this, "Content", value, 0);
    }
    delete() {
      BatchApiHelper.invokeMethod(this, "Delete", WRITE, [], 0, 0);
    }
    getLocation() {
      return BatchApiHelper.createMethodObject(Excel.Range, this, "GetLocation", READ, [], false, true, null, FROM_HOST);
    }
    load(names: unknown) {
      return Utility.load(this, names);
    }
    _handleResult(value: { Content?: string } | null) {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (value.Content !== undefined) this.text = value.Content;
    }
  }

  class NoteCollection extends ClientObject {
    private list: unknown;
    get _className() {
      return "NoteCollection";
    }
    get _isCollection() {
      return true;
    }
    get items() {
      Utility.throwIfNotLoaded("items", this.list, "NoteCollection", this._isNull);
      return this.list;
    }
    add(cellAddress: unknown, content: unknown) {
      return BatchApiHelper.createMethodObject(Note, this, "Add", WRITE, [cellAddress, content], false, true, null, 0);
    }
    getItem(key: unknown) {
      return BatchApiHelper.createMethodObject(Note, this, "GetItem", READ, [key], false, false, null, FROM_HOST);
    }
    getItemAt(index: unknown) {
      return BatchApiHelper.createMethodObject(Note, this, "GetItemAt", READ, [index], false, false, null, FROM_HOST);
    }
    getItemOrNullObject(key: unknown) {
      return BatchApiHelper.createMethodObject(Note, this, "GetItemOrNullObject", READ, [key], false, false, null, FROM_HOST);
    }
    load(names: unknown) {
      return Utility.load(this, names);
    }
    _handleResult(value: { _Items?: { Content?: string }[] } | null) {
      super._handleResult(value);
      if (!value?._Items) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.list = value._Items.map((data, index) => {
        // A note has no id of its own, so a listed one is reached by its place.
        const note = BatchApiHelper.createChildItemObject(Note, false, this, data, index) as Note;
        note._handleResult(data);
        return note;
      });
    }
  }

  for (const name of ["Workbook", "Worksheet"]) {
    const made = new WeakMap<object, unknown>();
    Object.defineProperty(Excel[name]!.prototype, "notes", {
      get(this: object) {
        if (!made.has(this)) made.set(this, BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, FROM_HOST));
        return made.get(this);
      },
      configurable: true,
    });
  }
}
