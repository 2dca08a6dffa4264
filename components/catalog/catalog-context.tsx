"use client";
import { createContext, type ReactNode, use } from "react";

export interface CatalogContext {
	/** Slug. */
	workspace: string;
	/** ISO 4217. */
	currency: string;
	/** Owners and editors. */
	canEdit: boolean;
}
const Context = createContext<CatalogContext | null>(null);

export const CatalogProvider = ({ value, children }: { value: CatalogContext; children: ReactNode }) => (
	<Context value={value}>{children}</Context>
);

/** Where we are and what the person may do. */
export function useCatalog(): CatalogContext {
	const value = use(Context);
	if (!value) throw new Error("useCatalog needs CatalogProvider");
	return value;
}
