"use client";
import { Copy, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { duplicateNode } from "@/lib/quiz/duplicate-node";
import { newOutcome } from "@/lib/quiz/new-document";
import type { Outcome } from "@/lib/quiz/types";
import { isWebUrl } from "@/lib/quiz/web-url";
import { ImageField } from "../../fields/image-field";
import { ItemButtons } from "../../fields/item-buttons";
import { TextField } from "../../fields/text-field";
import { newId } from "../../store/new-id";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

export function OutcomeSettings() {
	const t = useTranslations("builder.outcomes");
	const { document, edit } = useBuilder();
	const { outcomes } = document;
	const add = () =>
		edit({ op: "insert", parent: null, list: "outcomes", index: outcomes.length, value: newOutcome(newId) });
	return (
		<>
			<p className="text-muted text-sm">{t("help")}</p>
			{outcomes.map((outcome, index) => (
				<OutcomeEditor key={outcome.id} outcome={outcome} number={index + 1} count={outcomes.length} />
			))}
			<Button size="sm" onClick={add}>
				<Plus size={16} aria-hidden="true" />
				{t("add")}
			</Button>
		</>
	);
}

function OutcomeEditor({ outcome, number, count }: { outcome: Outcome; number: number; count: number }) {
	const t = useTranslations("builder.outcomes");
	const say = useSay();
	const set = useSet<Outcome>(outcome.id);
	const { document, edit } = useBuilder();
	const name = say(outcome.name) || t("unnamed", { number });
	const duplicate = () => {
		const patch = duplicateNode(document, outcome.id, newId);
		if (patch) edit(patch);
	};
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-center justify-between gap-2">
				<h3 className="truncate font-medium">{name}</h3>
				<div className="flex shrink-0">
					<IconButton label={t("duplicate", { name })} onClick={duplicate}>
						<Copy size={16} aria-hidden="true" />
					</IconButton>
					<ItemButtons node={outcome.id} count={count} name={name} />
				</div>
			</div>
			<TextField
				label={t("name")}
				text={outcome.name}
				placeholder={t("example")}
				onChange={(text) => set("name", text)}
			/>
			<TextField long label={t("body")} text={outcome.body} onChange={(text) => set("body", text)} />
			<ImageField label={t("image")} url={outcome.imageUrl} onChange={(url) => set("imageUrl", url)} />
			{outcome.imageUrl ? (
				<TextField label={t("imageAlt")} text={outcome.imageAlt} onChange={(text) => set("imageAlt", text)} />
			) : null}
			<Field label={t("url")} error={outcome.url === "" || isWebUrl(outcome.url) ? null : t("wrongUrl")}>
				<Input
					value={outcome.url}
					maxLength={2000}
					placeholder="https://"
					onChange={(event) => set("url", event.currentTarget.value.trim())}
				/>
			</Field>
		</div>
	);
}
