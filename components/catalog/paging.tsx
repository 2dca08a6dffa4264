"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface PagingProps {
	page: number;
	pages: number;
	onPage: (page: number) => void;
}

export function Paging({ page, pages, onPage }: PagingProps) {
	const t = useTranslations("catalog.list");
	const common = useTranslations("common");
	if (pages < 2) return null;
	return (
		<nav aria-label={t("paging")} className="flex items-center justify-between gap-3">
			<Button size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
				<ChevronLeft size={16} aria-hidden="true" />
				{common("previous")}
			</Button>
			<span className="text-muted text-sm tabular-nums">{t("page", { page, pages })}</span>
			<Button size="sm" disabled={page >= pages} onClick={() => onPage(page + 1)}>
				{common("next")}
				<ChevronRight size={16} aria-hidden="true" />
			</Button>
		</nav>
	);
}
