import { fill } from "../../core/words/fill";
import { enterWords } from "../../messages/vi/sidebar-vi";
import { dayToPick, pickedDay } from "./field-reading";

interface DateFieldProps {
  id: string;
  label: string;
  value: string;
  placeholder: string;
  change(text: string): void;
}

/**
 * A date as people write it, with the browser's own calendar beside it. The calendar is a date input of which only
 * the button shows: `showPicker()` is refused in a frame of another origin, which Google's sidebar is.
 */
export function DateField({ id, label, value, placeholder, change }: DateFieldProps) {
  return (
    <div class="with-picker">
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={placeholder}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <input
        type="date"
        class="picker"
        aria-label={fill(enterWords.pick, { field: label })}
        title={fill(enterWords.pick, { field: label })}
        value={dayToPick(value)}
        onChange={(event) => {
          if (event.currentTarget.value) change(pickedDay(event.currentTarget.value, value));
        }}
      />
    </div>
  );
}
