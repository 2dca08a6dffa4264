"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { FindingList } from "@/components/common/finding-list";
import { attributesOptions } from "@/lib/client/catalog";
import type { Finding } from "@/lib/quiz/types";
import { QUIZ_PLACE } from "../store/find-place";
import { useBuilder } from "../store/use-builder";
import { useNodeName } from "./use-node-name";

/** What publishing would find now; each leads to its place, in the language that it is about. */
export function FindingsList({ onGo }: { onGo: () => void }) {
	const t = useTranslations("findings");
	const { workspace, findings, select, setLocale, document, published } = useBuilder();
	const go = ({ node, params }: Finding) => {
		select(node ?? QUIZ_PLACE);
		const [missing = ""] = String(params.locale).split(", ");
		if (document.locales.includes(missing)) setLocale(missing);
		onGo();
	};
	const nameOf = useNodeName();
	const attributes = useQuery(attributesOptions(workspace)).data ?? [];
	if (!findings) return <p className="text-muted">{t("checking")}</p>;
	if (findings.length === 0) return <p className="text-muted">{t("noneText")}</p>;
	return <FindingList findings={findings} fresh={!published} nameOf={nameOf} attributes={attributes} onGo={go} />;
}
