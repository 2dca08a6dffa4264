"use client";
import { House, Package, Settings, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { pages } from "@/lib/config/paths";
import { UserMenu, type UserMenuProps } from "./user-menu";
import { WorkspaceSwitcher, type WorkspaceSwitcherProps } from "./workspace-switcher";

export interface RailProps extends WorkspaceSwitcherProps {
	user: UserMenuProps["user"];
}

export function Rail({ workspace, workspaces, user }: RailProps) {
	const t = useTranslations("shell");
	return (
		<div className="flex h-full flex-col gap-4 p-3">
			<WorkspaceSwitcher workspace={workspace} workspaces={workspaces} />
			<nav aria-label={t("navigation")} className="flex-1">
				<ul className="space-y-0.5">
					<RailLink
						href={pages.workspace(workspace.slug)}
						also={pages.quizzes(workspace.slug)}
						icon={<House />}
						text={t("home")}
					/>
					<RailLink href={pages.products(workspace.slug)} icon={<Package />} text={t("catalog")} />
					<RailLink href={pages.people(workspace.slug)} icon={<Users />} text={t("people")} />
					<RailLink href={pages.settings(workspace.slug)} icon={<Settings />} text={t("settings")} />
				</ul>
			</nav>
			<UserMenu user={user} workspace={workspace.slug} />
		</div>
	);
}

function RailLink({ href, also, icon, text }: { href: string; also?: string; icon: ReactNode; text: string }) {
	const path = usePathname();
	const under = also ? path === href || path.startsWith(also) : path === href || path.startsWith(`${href}/`);
	return (
		<li>
			<Link
				href={href}
				aria-current={under ? "page" : undefined}
				className={cx(
					"flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium transition-colors duration-150 [&>svg]:size-4",
					under ? "bg-hover text-ink [&>svg]:text-accent-text" : "text-muted hover:bg-hover/70 hover:text-ink",
				)}
			>
				{icon}
				{text}
			</Link>
		</li>
	);
}
