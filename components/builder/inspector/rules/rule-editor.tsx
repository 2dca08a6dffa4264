"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Jump, Leave, Rule, Screen } from "@/lib/quiz/types";
import { isWebUrl } from "@/lib/quiz/web-url";
import { useNodeName } from "../../findings/use-node-name";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ConditionEditor } from "./condition-editor";
import { questionsUpTo } from "./conditions";

const END = "end";
/** No node's id has a colon. */
const ELSEWHERE = ":elsewhere";

export function RuleEditor({ rule, screen }: { rule: Rule; screen: Screen }) {
	const t = useTranslations("builder.rules");
	const { document, edit } = useBuilder();
	const set = useSet<Rule>(rule.id);
	const at = document.screens.indexOf(screen);
	const way = rule.then.kind === "jump" || rule.then.kind === "leave" ? rule.then : null;
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-center justify-between gap-2">
				<h3 className="font-medium">{way ? t("when") : t("skipWhen")}</h3>
				<IconButton label={t("remove")} onClick={() => edit({ op: "remove", node: rule.id })}>
					<Trash2 size={16} aria-hidden="true" />
				</IconButton>
			</div>
			<ConditionEditor
				condition={rule.when}
				questions={questionsUpTo(document, way ? at : at - 1)}
				onChange={(when) => set("when", when)}
				onRemove={null}
			/>
			{way ? <WayTo way={way} at={at} onChange={(then) => set("then", then)} /> : null}
			{way?.kind === "leave" ? <Address leave={way} onChange={(then) => set("then", then)} /> : null}
		</div>
	);
}

interface WayToProps {
	way: Jump | Leave;
	at: number;
	onChange: (way: Jump | Leave) => void;
}

function WayTo({ way, at, onChange }: WayToProps) {
	const t = useTranslations("builder");
	const name = useNodeName();
	const { document } = useBuilder();
	const later = document.screens.slice(at + 1).map((screen, index) => ({
		value: screen.id,
		label: screen.name || name(screen.id) || t("outline.unnamedScreen", { number: at + index + 2 }),
	}));
	return (
		<Field label={t("rules.goTo")}>
			<Select
				value={way.kind === "leave" ? ELSEWHERE : way.to}
				onChange={(to) => {
					const { from } = way;
					onChange(to === ELSEWHERE ? { kind: "leave", from, url: "" } : { kind: "jump", from, to });
				}}
				options={[...later, { value: END, label: t("rules.end") }, { value: ELSEWHERE, label: t("rules.elsewhere") }]}
			/>
		</Field>
	);
}

/** An address is taken only once it is whole. */
function Address({ leave, onChange }: { leave: Leave; onChange: (leave: Leave) => void }) {
	const t = useTranslations("builder.rules");
	const [typed, setTyped] = useState<string | null>(null);
	const shown = typed ?? leave.url;
	const wrong = shown !== "" && !isWebUrl(shown);
	return (
		<Field label={t("address")} help={t("addressHelp")} error={wrong ? t("invalidAddress") : null}>
			<Input
				value={shown}
				maxLength={2000}
				placeholder="https://"
				inputMode="url"
				onChange={(event) => {
					const url = event.currentTarget.value.trim();
					setTyped(url);
					if (url === "" || isWebUrl(url)) onChange({ ...leave, url });
				}}
				onBlur={() => !wrong && setTyped(null)}
			/>
		</Field>
	);
}
