"use client";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export default function PersonNotFound() {
	const t = useTranslations("people");
	const { workspace } = useParams<{ workspace: string }>();
	return <NotFoundNotice href={pages.people(workspace)} label={t("title")} />;
}
