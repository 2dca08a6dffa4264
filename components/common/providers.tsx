"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ToastProvider } from "@/components/ui/toast";
import { TooltipProvider } from "@/components/ui/tooltip";
import { QueryProvider } from "./query-provider";

/** Everything that client components find above them. */
export function Providers({ children }: { children: ReactNode }) {
	const t = useTranslations("common");
	return (
		<QueryProvider>
			<TooltipProvider>
				<ToastProvider label={t("notifications")} closeLabel={t("close")}>
					{children}
				</ToastProvider>
			</TooltipProvider>
		</QueryProvider>
	);
}
