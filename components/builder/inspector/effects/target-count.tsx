"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { hasBit } from "@/lib/quiz/bitset";
import { compileTarget } from "@/lib/quiz/compile-target";
import type { Target } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";

/** Counted here by the engine's own predicates, on the catalog as it stands now. */
export function TargetCount({ target }: { target: Target }) {
	const t = useTranslations("builder.target");
	const { catalog } = useBuilder();
	const counted = useMemo(() => {
		if (!catalog) return null;
		const { bits, live } = compileTarget(target, catalog);
		const count = catalog.products.filter((_, index) => hasBit(bits, index)).length;
		return { count, depends: live.length > 0 };
	}, [catalog, target]);
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
