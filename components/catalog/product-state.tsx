"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ProductSummary } from "@/lib/contracts/catalog";

const tones = { active: "success", unavailable: "warning", archived: "neutral" } as const;

/** Available, sold out or archived. */
export function ProductState({ product }: { product: Pick<ProductSummary, "status" | "available"> }) {
	const t = useTranslations("catalog.states");
	const state = product.status === "archived" ? "archived" : product.available ? "active" : "unavailable";
	return (
		<Badge tone={tones[state]} dot>
			{t(state)}
		</Badge>
	);
}
