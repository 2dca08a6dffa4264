"use client";
import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** On small screens the rail waits in a sheet, which closes when it has led somewhere. */
export function MobileBar({ name, children }: { name: string; children: ReactNode }) {
	const t = useTranslations("shell");
	const path = usePathname();
	const [openAt, setOpenAt] = useState<string | null>(null);
	return (
		<header className="sticky top-0 z-30 flex h-12 items-center gap-1 border-b bg-page/95 px-2 backdrop-blur lg:hidden print:hidden">
			<Button look="ghost" size="icon" aria-label={t("openNavigation")} onClick={() => setOpenAt(path)}>
				<Menu size={20} aria-hidden="true" />
			</Button>
			<span className="min-w-0 truncate font-medium">{name}</span>
			<Sheet open={openAt === path} onOpenChange={(open) => setOpenAt(open ? path : null)} title={t("navigation")}>
				{children}
			</Sheet>
		</header>
	);
}
