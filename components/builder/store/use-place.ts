"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";
import type { NodeId } from "@/lib/quiz/types";

/** The chosen node lives in the address (?node=…), so that a link or a reload leads back to it. */
export function usePlace(): [NodeId | null, (node: NodeId) => void] {
	const path = usePathname();
	const node = useSearchParams().get("node");
	const select = useCallback(
		(next: NodeId) => window.history.replaceState(null, "", `${path}?node=${encodeURIComponent(next)}`),
		[path],
	);
	return [node, select];
}
