"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { Trigger } from "@/lib/profile/message";
import type { Bought } from "@/lib/profile/segment";

/** A trigger as a sentence. */
export function useDescribeTrigger(words: SegmentWords): (trigger: Trigger) => string {
	const t = useTranslations("messages.says");
	const say = useSay();
	const format = useFormatter();
	const traitOf = (id: string) => {
		const trait = words.traits.find((one) => one.id === id);
		return trait ? say(trait.name) : t("gone");
	};
	return (trigger) => {
		switch (trigger.kind) {
			case "stale":
				return t("stale", {
					days: trigger.days,
					traits: format.list(trigger.traits.map(traitOf), { type: "disjunction" }),
				});
			case "order":
				return t("order", { days: trigger.days, what: whatIn(trigger.what) });
			case "date":
				return t("date", { days: trigger.days, trait: traitOf(trigger.trait) });
			case "wish":
				return t("wish");
		}
	};

	function whatIn(what: Bought): string {
		if (what.of === "anything") return t("anything");
		if (what.of === "product") return t("oneProduct");
		if (what.of === "collection") return words.collections.find(({ id }) => id === what.collection)?.title ?? t("gone");
		const label = words.attributes.find(({ key }) => key === what.attribute)?.label ?? what.attribute;
		return t("with", { attribute: label, value: `${what.value}` });
	}
}
