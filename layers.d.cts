declare const layers: Readonly<Record<string, { readonly may: readonly string[]; readonly pure: boolean; readonly wiring?: readonly string[] }>>;
export = layers;
