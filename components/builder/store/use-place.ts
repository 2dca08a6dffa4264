"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import type { NodeId } from "@/lib/quiz/types";

/**
 * The chosen node lives in the address (?node=…), so that a link or a reload leads back to it. What is chosen here shows
 * at once: the address is read back later, and typing must not land in the place before.
 */
export function usePlace(): [NodeId | null, (node: NodeId) => void] {
	const path = usePathname();
	const address = useSearchParams().get("node");
	const [node, setNode] = useState(address);
	useEffect(() => {
		// An address that has been left again meanwhile is old news.
		if (new URLSearchParams(window.location.search).get("node") === address) setNode(address);
	}, [address]);
	const select = useCallback(
		(next: NodeId) => {
			setNode(next);
			window.history.replaceState(null, "", `${path}?node=${encodeURIComponent(next)}`);
		},
		[path],
	);
	return [node, select];
}
