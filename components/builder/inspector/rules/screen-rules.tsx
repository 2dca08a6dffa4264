"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newRule } from "@/lib/quiz/new-document";
import type { Rule, Screen } from "@/lib/quiz/types";
import { Part } from "../../fields/part";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { questionsUpTo, startCondition } from "./conditions";
import { RuleEditor } from "./rule-editor";

/** Where it goes after this screen, and when this screen is passed over. */
export function ScreenRules({ screen }: { screen: Screen }) {
	const t = useTranslations("builder.rules");
	const { document, edit } = useBuilder();
	const jumps = document.rules.filter(({ then }) => "from" in then && then.from === screen.id);
	const skips = document.rules.filter(({ then }) => then.kind === "skip" && then.screen === screen.id);
	const at = document.screens.indexOf(screen);
	const add = (then: Rule["then"], last: number) => {
		const condition = startCondition(questionsUpTo(document, last), document.locales);
		edit({
			op: "insert",
			parent: null,
			list: "rules",
			index: document.rules.length,
			value: newRule(newId, condition, then),
		});
	};
	return (
		<Part title={t("title")}>
			<p className="text-muted text-sm">{t("otherwise")}</p>
			{jumps.map((rule) => (
				<RuleEditor key={rule.id} rule={rule} screen={screen} />
			))}
			<div className="flex flex-wrap gap-2">
				<Button size="sm" onClick={() => add({ kind: "jump", from: screen.id, to: "end" }, at)}>
					<Plus size={16} aria-hidden="true" />
					{t("addJump")}
				</Button>
			</div>
			{skips.map((rule) => (
				<RuleEditor key={rule.id} rule={rule} screen={screen} />
			))}
			<div>
				<Button size="sm" onClick={() => add({ kind: "skip", screen: screen.id }, at - 1)}>
					<Plus size={16} aria-hidden="true" />
					{t("addSkip")}
				</Button>
			</div>
		</Part>
	);
}
