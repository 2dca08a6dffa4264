"use client";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ApiError } from "@/lib/client/http";
import { ErrorMessage } from "./error-message";

/** Seen before anything was sent. */
export class FileTooLarge extends Error {}

const reasons = ["empty", "spreadsheet", "not-text", "no-rows", "too-wide"] as const;

/** Why a file can't be read, and what to do. */
export function FileError({ error }: { error: unknown }) {
	const t = useTranslations("catalog.import");
	if (!error) return null;
	const known = error instanceof ApiError ? error : null;
	const large = error instanceof FileTooLarge || known?.code === "too-large";
	const told = known?.issues.find(({ path }) => path === "file")?.message;
	const reason = reasons.find((each) => each === told);
	if (known?.code === "gone" || known?.code === "not-found") return <Callout tone="danger">{t("gone")}</Callout>;
	if (!large && !reason) return <ErrorMessage error={error} />;
	return <Callout tone="danger">{t(`unreadable.${large ? "large" : (reason ?? "not-text")}`)}</Callout>;
}
