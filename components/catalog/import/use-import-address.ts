"use client";
import { usePathname, useSearchParams } from "next/navigation";

export interface ImportAddress {
	/** Id of the uploaded file. */
	file: string | null;
	step: "map" | "check";
}

/** Where in the import we are, held by the address, so that Back and reload work. */
export function useImportAddress(): [ImportAddress, (next: Partial<ImportAddress>, replace?: boolean) => void] {
	const path = usePathname();
	const params = useSearchParams();
	const now: ImportAddress = { file: params.get("file"), step: params.get("step") === "check" ? "check" : "map" };
	const go = (next: Partial<ImportAddress>, replace = false) => {
		const { file, step } = { ...now, ...next };
		const search = new URLSearchParams(file ? { file, ...(step === "check" ? { step } : {}) } : {});
		const address = search.size > 0 ? `${path}?${search}` : path;
		if (replace) window.history.replaceState(null, "", address);
		else window.history.pushState(null, "", address);
		window.scrollTo({ top: 0 });
	};
	return [now, go];
}
