/** Whether anything here could show a page. */
function hasScreen(): boolean {
  const { platform, env } = process;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/** Opens the browser where there is one. A machine without one is no fault. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) {
    return;
  }
  try {
    const { default: open } = await import("open");
    const child = await open(address);
    child.on("error", () => undefined);
    child.unref();
  } catch {
    // The address is printed; the person opens it by hand.
  }
}
