/** The demo workspace's login: shown on the start page, so it is no secret. Its user is an editor of the demo alone. */
export const demoLogin = { email: "demo@candor.example", password: "look-around-candor" } as const;
