"use client";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export default function VersionNotFound() {
	const t = useTranslations("builder.version");
	const { workspace, quiz } = useParams<{ workspace: string; quiz: string }>();
	return <NotFoundNotice href={pages.versions(workspace, quiz)} label={t("all")} />;
}
