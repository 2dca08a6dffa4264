/** A person's own page: what is kept of them, and what they can do about it. */
export const ownPageCss = `
.q-own .q-brand { margin-bottom: 24px; text-align: start; color: var(--q-muted); }
.q-own h2 { font-size: 22px; line-height: 1.25; font-weight: 620; letter-spacing: -.015em; }
.q-own h3 { font-size: 17px; font-weight: 600; }
.q-own section { margin-top: 48px; }
.q-own .q-notice { margin-top: 24px; padding: 14px 18px; border-radius: var(--q-radius); background: var(--q-tint); font-weight: 500; }
.q-own .q-notice.q-amiss { color: var(--q-danger); }
.q-own .q-item { margin-top: 16px; padding: 18px; border: 1px solid var(--q-line); border-radius: var(--q-radius); background: var(--q-card); }
.q-own .q-small { margin-top: 4px; color: var(--q-muted); font-size: 15px; }
.q-own dl { margin: 12px 0 0; display: grid; gap: 10px; }
.q-own dt { color: var(--q-muted); font-size: 15px; }
.q-own dd { margin: 0; }
.q-own summary { min-height: 44px; padding: 10px 0; color: var(--q-accent-text); font-weight: 500; cursor: pointer; }
.q-own legend { padding: 0; }
.q-own form { margin-top: 12px; }
.q-own .q-second { min-height: 48px; padding: 0 20px; border: 1px solid var(--q-edge); border-radius: var(--q-radius); font-weight: 500; background: var(--q-card); }
.q-own .q-danger { color: var(--q-danger); border-color: var(--q-danger); }
.q-own a:not(.q-primary) { color: var(--q-accent-text); text-decoration: underline; text-underline-offset: 3px; display: inline-block; padding: 10px 0; }
.q-own .q-links { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.q-own .q-row { display: flex; align-items: center; gap: 12px; min-height: 44px; cursor: pointer; }
.q-own .q-row input { flex: none; width: 22px; height: 22px; accent-color: var(--q-accent); }
.q-own .q-ways { margin-top: 24px; }
.q-own .q-input { min-height: 52px; margin-bottom: 12px; }
@media (hover: hover) { .q-own .q-second:hover { background: var(--q-tint); } }
@media print { .q-own form, .q-own .q-links { display: none; } }
`;
