import { Button } from "./parts";
import { saveFile } from "./save-file";

interface DownloadTextProps {
  name: string;
  type: string;
  /** Made when it is asked for. */
  text(): string;
  children: string;
}

/** Saves a text as a file. */
export function DownloadText({ name, type, text, children }: DownloadTextProps) {
  return <Button onPress={() => saveFile(name, new Blob([text()], { type }))}>{children}</Button>;
}
