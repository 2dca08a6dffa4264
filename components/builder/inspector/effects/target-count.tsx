"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { countOptions } from "@/lib/client/catalog";
import { hasBit } from "@/lib/quiz/bitset";
import { compileTarget } from "@/lib/quiz/compile-target";
import { itemsOf } from "@/lib/quiz/items";
import type { Target } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";

/** Counted here by the engine's own predicates; by the server, which has the same, while the catalog isn't or can't be here. */
export function TargetCount({ target }: { target: Target }) {
	const t = useTranslations("builder.target");
	const { catalog, workspace } = useBuilder();
	const asked = useQuery({ ...countOptions(workspace, target), enabled: catalog === null }).data ?? null;
	const own = useMemo(() => {
		if (!catalog) return null;
		const { bits, live } = compileTarget(target, itemsOf(catalog));
		const count = catalog.products.filter((_, index) => hasBit(bits, index)).length;
		return { count, depends: live.length > 0 };
	}, [catalog, target]);
	const counted = own ?? asked;
	return (
		<p role="status" className="text-muted text-sm tabular-nums">
			{counted === null
				? t("counting")
				: counted.depends
					? t("upTo", { count: counted.count })
					: t("count", { count: counted.count })}
		</p>
	);
}
