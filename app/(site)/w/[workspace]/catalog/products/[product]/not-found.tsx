"use client";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export default function ProductNotFound() {
	const t = useTranslations("catalog.list.statusOptions");
	const { workspace } = useParams<{ workspace: string }>();
	return <NotFoundNotice href={pages.products(workspace)} label={t("all")} />;
}
