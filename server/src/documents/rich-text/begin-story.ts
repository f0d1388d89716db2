import type { Reading } from './reading';
import { newStory, type Story } from './story';

/** The group is a story of its own; `onEnd` has it, and the story that it stands in, when the group ends. */
export function beginStory(reading: Reading, onEnd: (text: Story, outer: Story) => void): void {
  const { group } = reading;
  if (group.destination !== 'text') return;
  const outer = group.story;
  group.story = newStory();
  group.onEnd = text => onEnd(text, outer);
}
