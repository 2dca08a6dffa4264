"use client";
import { createContext, type ReactNode, use } from "react";

/** Where quizzes are served: only the server knows, it may be another host than the dashboard's. */
const Context = createContext("");

export const PublicOrigin = ({ origin, children }: { origin: string; children: ReactNode }) => (
	<Context value={origin}>{children}</Context>
);

export const usePublicOrigin = (): string => use(Context);
