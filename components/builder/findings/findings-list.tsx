"use client";
import { useTranslations } from "next-intl";
import { FindingList } from "@/components/common/finding-list";
import type { Finding } from "@/lib/quiz/types";
import { QUIZ_PLACE } from "../store/find-place";
import { useBuilder } from "../store/use-builder";
import { useNodeName } from "./use-node-name";

/** What publishing would find now; each leads to its place, in the language that it is about. */
export function FindingsList({ onGo }: { onGo: () => void }) {
	const t = useTranslations("findings");
	const { workspace, findings, select, showPane, setLocale, document, published } = useBuilder();
	const go = ({ node, params }: Finding) => {
		select(node ?? QUIZ_PLACE);
		showPane("inspector");
		const [missing = ""] = String(params.locale).split(", ");
		if (document.locales.includes(missing)) setLocale(missing);
		onGo();
	};
	const nameOf = useNodeName();
	if (!findings) return <p className="text-muted">{t("checking")}</p>;
	if (findings.length === 0) return <p className="text-muted">{t("noneText")}</p>;
	return <FindingList workspace={workspace} findings={findings} fresh={!published} nameOf={nameOf} onGo={go} />;
}
