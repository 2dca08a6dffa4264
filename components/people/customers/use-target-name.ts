"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import type { CustomerTarget } from "@/lib/contracts/customers";
import type { SegmentWords } from "@/lib/contracts/segments";

/** What a column holds, in words. */
export function useTargetName({ traits, purposes }: SegmentWords): (target: CustomerTarget) => string {
	const t = useTranslations("customers.import");
	const say = useSay();
	return (target) => {
		switch (target.kind) {
			case "ignore":
				return t("ignore");
			case "field":
				return t(`fields.${target.field}`);
			case "trait":
				return t("trait", { trait: say(traits.find(({ id }) => id === target.trait)?.name ?? {}) });
			case "consent":
				return t("consent", { purpose: say(purposes.find(({ id }) => id === target.purpose)?.name ?? {}) });
		}
	};
}
