"use client";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export default function ResponseNotFound() {
	const t = useTranslations("responses.detail");
	const { workspace, quiz } = useParams<{ workspace: string; quiz: string }>();
	return <NotFoundNotice href={pages.responses(workspace, quiz)} label={t("back")} />;
}
