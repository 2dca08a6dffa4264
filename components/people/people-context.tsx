"use client";
import { createContext, type ReactNode, use } from "react";

export interface PeopleContext {
	/** Slug. */
	workspace: string;
	/** ISO 4217. */
	currency: string;
	/** Owners and editors: they read personal data in clear, and change it. */
	canEdit: boolean;
	/** May change what holds for the whole workspace. */
	isOwner: boolean;
}
const Context = createContext<PeopleContext | null>(null);

export const PeopleProvider = ({ value, children }: { value: PeopleContext; children: ReactNode }) => (
	<Context value={value}>{children}</Context>
);

/** Where we are and what the member may do. */
export function usePeople(): PeopleContext {
	const value = use(Context);
	if (!value) throw new Error("usePeople needs PeopleProvider");
	return value;
}
