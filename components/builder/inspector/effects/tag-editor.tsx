"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { TagEffect } from "@/lib/quiz/types";
import { useSet } from "../../store/use-set";

export function TagEditor({ effect }: { effect: TagEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<TagEffect>(effect.id);
	return (
		<Field label={t("tag")}>
			<Input
				value={effect.tag}
				maxLength={100}
				placeholder={t("tagExample")}
				onChange={(event) => set("tag", event.currentTarget.value)}
			/>
		</Field>
	);
}
