import { Button } from "./parts";

interface DownloadTextProps {
  name: string;
  type: string;
  /** Made when it is asked for. */
  text(): string;
  children: string;
}

/** Saves a text as a file. */
export function DownloadText({ name, type, text, children }: DownloadTextProps) {
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text()], { type }));
    link.download = name;
    link.click();
    // The browser has taken hold of it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return <Button onPress={save}>{children}</Button>;
}
